import { composeSheetPages, type SheetExtras } from '../drawing/compose-sheet.ts';
import { composeSign } from '../drawing/compose-sign.ts';
import type { DrawContext } from '../drawing/context.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Sign } from '../model/sign.ts';
import { byId } from './by-id.ts';

/** One page to export; `name` are the parts of its file name when it becomes a file of its own. */
export interface ExportPage {
  readonly drawing: Drawing;
  readonly name: readonly string[];
  /** The sign whose face it is; a sheet has none. */
  readonly sign?: Sign;
}

/** A diagnostic that says on which sign or sheet it was found. */
const onDrawing =
  (drawing: string) =>
  (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, data: { ...diagnostic.data, drawing } });

const kindTitle = (sign: Sign, ctx: DrawContext): string => ctx.signTypes[sign.kind]?.title.zh ?? sign.kind;

/** 大门吊牌“中共栾川县石庙镇庄科村支部委员会” */
export const signTitle = (sign: Sign, { title }: Drawing, ctx: DrawContext): string => {
  const kind = kindTitle(sign, ctx);
  return title === kind ? kind : `${kind}“${title}”`;
};

const signName = ({ centre }: Project, sign: Sign, drawing: Drawing, ctx: DrawContext): string[] => {
  const kind = kindTitle(sign, ctx);
  return [centre.unit, kind, drawing.title === kind ? '' : drawing.title, `${sign.size.width}x${sign.size.height}`];
};

const sheetName = ({ centre }: Project, sheet: Sheet, page: number, pages: number): string[] => [
  centre.unit, sheet.number, sheet.title, sheet.paper, pages === 1 ? '' : String(page + 1),
];

/** The way out of a faulty sign among good ones. */
const LEAVE_OUT: Diagnostic = { code: 'job.leaveOut', severity: 'info' };

/**
 * The faces of all signs, in the order of their ids. A face that cannot be made as it should read (a character without a
 * glyph, a text that does not fit) fails with every such place: a plate with a blank on it costs money.
 */
export function signPages(project: Project, ctx: DrawContext, wanted: (sign: Sign) => boolean = () => true): Result<readonly ExportPage[]> {
  const signs = Object.values(project.signs).filter(wanted).sort(byId);
  const composed = signs.map((sign) => ({ sign, ...composeSign(project, sign.id, ctx) }));
  const diagnostics = composed.flatMap((one) => one.diagnostics.map(onDrawing(signTitle(one.sign, one.drawing, ctx))));
  if (diagnostics.some(({ severity }) => severity === 'error')) return failure(...diagnostics, LEAVE_OUT);
  return success(
    composed.map(({ sign, drawing }) => ({ drawing, name: signName(project, sign, drawing, ctx), sign })),
    diagnostics,
  );
}

/** All pages of all sheets in their order; fails like signPages. */
export function sheetPages(project: Project, ctx: DrawContext, extras: SheetExtras = {}): Result<readonly ExportPage[]> {
  const composed = project.sheets.map((sheet) => ({ sheet, ...composeSheetPages(project, sheet.id, ctx, extras) }));
  const diagnostics = composed.flatMap((one) => one.diagnostics.map(onDrawing(one.sheet.title)));
  if (diagnostics.some(({ severity }) => severity === 'error')) return failure(...diagnostics);
  const pages = composed.flatMap(({ sheet, pages: drawings }) =>
    drawings.map((drawing, i): ExportPage => ({ drawing, name: sheetName(project, sheet, i, drawings.length) })),
  );
  return success(pages, diagnostics);
}
