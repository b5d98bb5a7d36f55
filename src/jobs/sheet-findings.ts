import type { SheetFinding } from '../drawing/compose-sheet.ts';
import type { DrawContext } from '../drawing/context.ts';
import type { Project } from '../model/project.ts';
import type { Pack } from '../rules/pack.ts';
import type { Report } from '../rules/report.ts';
import { opinionGroups } from './report/opinions.ts';
import { signOrder } from './sign-list/sign-order.ts';

/** The findings of a report as they are listed on sheets, under the numbers of the 审查意见表. */
export const sheetFindings = (project: Project, report: Report, packs: readonly Pack[], ctx: DrawContext): readonly SheetFinding[] =>
  opinionGroups(report, { project, packs, ctx })
    .flatMap(({ opinions }) => opinions)
    .map(({ number, kind, message, sources, places }) => ({ number, severity: kind, text: message, clause: sources.map(({ clause }) => clause).join('；'), places }));

/** The numbers of the 制作清单 by the ids of signs. */
export const signNumbers = (project: Project): ReadonlyMap<string, number> => new Map(signOrder(project).map(({ id }, i) => [id, i + 1]));
