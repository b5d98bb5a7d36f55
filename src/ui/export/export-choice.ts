import type { ReportOptions } from '../../jobs/export-report.ts';
import type { CutChoice, ExportOptions, ShopOrder } from '../../jobs/export.ts';
import type { SignKind } from '../../model/sign.ts';

/** Artwork and drawings. `only` = kinds of signs that go out, all where none is named. */
export interface DrawingChoice extends Pick<ExportOptions, 'to' | 'what'> {
  readonly only: readonly SignKind[];
  /** Who makes the signs; null = nobody in particular. */
  readonly shop: ShopOrder | null;
  readonly cut: CutWishes;
  /** Of SVG: contours to be cut instead of the artwork. */
  readonly contours: boolean;
}

/** What the engraver wants; null = as usual. */
export interface CutWishes extends Required<Pick<CutChoice, 'profile' | 'tolerance' | 'mirror'>> {
  readonly drill: NonNullable<CutChoice['drill']> | null;
  readonly leastStroke: number | null;
  readonly leastGap: number | null;
}

/** For machines that read light polylines, from the front. */
const USUAL_CUT: CutWishes = { profile: 'r2000', tolerance: 0.05, mirror: false, drill: null, leastStroke: null, leastGap: null };
/** The review report. */
export interface ReportChoice {
  readonly to: ReportOptions['to'];
  readonly what: 'report';
}
/** What a person asks for. */
export type ExportChoice = DrawingChoice | ReportChoice;

/** Written out here: the jobs themselves would bring the whole of the PDF writer into the dialog. */
export const PARTS: readonly ExportChoice['what'][] = ['signs', 'sheets', 'all', 'report'];

const FORMATS = {
  signs: ['pdf', 'dxf', 'zip', 'xlsx', 'svg', 'png'],
  sheets: ['pdf', 'dxf', 'svg', 'png', 'sh3d'],
  all: ['zip', 'pdf', 'svg', 'png'],
} as const satisfies Readonly<Record<DrawingChoice['what'], readonly DrawingChoice['to'][]>>;
const REPORT_FORMATS: readonly ReportOptions['to'][] = ['pdf', 'xlsx'];

export const formatsOf = (what: ExportChoice['what']): readonly ExportChoice['to'][] => (what === 'report' ? REPORT_FORMATS : FORMATS[what]);

/** Another part, in the format of before where it has that, with the kinds of signs of before. */
export function choose(what: ExportChoice['what'], to: ExportChoice['to'], before?: ExportChoice): ExportChoice {
  if (what === 'report') return { what, to: REPORT_FORMATS.find((one) => one === to) ?? 'pdf' };
  const formats: readonly DrawingChoice['to'][] = FORMATS[what];
  const { only = [], shop = null, cut = USUAL_CUT, contours = false } = before !== undefined && before.what !== 'report' ? before : {};
  // R12 has no layouts: it is for cut files alone.
  const profile = what === 'sheets' && cut.profile === 'r12' ? USUAL_CUT.profile : cut.profile;
  return { what, to: formats.find((one) => one === to) ?? formats[0]!, only, shop, cut: { ...cut, profile }, contours };
}

/** Whether signs go out, so that their kinds may be chosen. */
export const hasSigns = (choice: ExportChoice): choice is DrawingChoice => choice.what === 'signs' || choice.what === 'all';

/** Whether a shop has a say: in what is printed. */
export const hasShop = (choice: ExportChoice): choice is DrawingChoice => hasSigns(choice) && (choice.to === 'pdf' || choice.to === 'zip');

/** Whether the engraver's wishes have a say. */
export const hasCut = (choice: ExportChoice): choice is DrawingChoice => hasSigns(choice) && (choice.to === 'dxf' || choice.to === 'zip' || (choice.to === 'svg' && choice.contours));

/** Whether sheets go out as a drawing for CAD programs. */
export const hasSheetDxf = (choice: ExportChoice): choice is DrawingChoice => choice.what === 'sheets' && choice.to === 'dxf';
