import type { ReportOptions } from '../../jobs/export-report.ts';
import type { ExportOptions } from '../../jobs/export.ts';

/** What a person asks for: artwork and drawings, or the review report. */
export type ExportChoice = Pick<ExportOptions, 'to' | 'what'> | { readonly to: ReportOptions['to']; readonly what: 'report' };

/** Written out here: the jobs themselves would bring the whole of the PDF writer into the dialog. */
export const PARTS: readonly ExportChoice['what'][] = ['signs', 'sheet', 'all', 'report'];

const FORMATS = { report: ['pdf', 'xlsx'], drawings: ['pdf', 'svg'] } as const;

export const formatsOf = (what: ExportChoice['what']): readonly ExportChoice['to'][] => (what === 'report' ? FORMATS.report : FORMATS.drawings);

/** Another part, in the format of before where it has that. */
export function choose(what: ExportChoice['what'], to: ExportChoice['to']): ExportChoice {
  if (what === 'report') return { what, to: FORMATS.report.find((one) => one === to) ?? 'pdf' };
  return { what, to: FORMATS.drawings.find((one) => one === to) ?? 'pdf' };
}
