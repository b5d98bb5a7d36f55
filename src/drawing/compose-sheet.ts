import type { Rect } from '../geometry/rect.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { fillTemplate } from '../model/naming.ts';
import type { Project } from '../model/project.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Drawing, Item } from './drawing.ts';
import { missingCharacters } from './plan-text.ts';
import { frameItems } from './sheets/frame.ts';
import { freeArea } from './sheets/layout.ts';
import { noteItems } from './sheets/notes.ts';
import { frameRect, PAPERS, paperRect } from './sheets/paper.ts';
import type { SheetBody, SheetExtras, SheetScene } from './sheets/scene.ts';
import { sheetBody } from './sheets/sheet-body.ts';
import { titleBlockItems, titleBlockRect, type TitleFields } from './sheets/title-block.ts';
import { unfitNotes } from './sheets/view-sheet.ts';
import { WORDS } from './plan-words.ts';
import { SHEET_WORDS } from './sheets/words.ts';

export type { SheetExtras, SheetFinding } from './sheets/scene.ts';

/** A sheet with all its pages: a table that is too long for the first goes on on the others. */
export interface ComposedSheet {
  readonly pages: readonly Drawing[];
  readonly diagnostics: readonly Diagnostic[];
}

const NOWHERE: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };
const NO_SHEET: Drawing = { title: '', size: NOWHERE, trim: NOWHERE, bleed: 0, scale: 1, items: [] };

/**
 * A drawing sheet at 1:1 of its paper (mm, y up, lower left corner at 0), a drawing a page: frame, title block, notes and
 * what its view shows, reduced by its scale. Reports `sheet.missing`, what the view reports, what does not fit and which
 * scale or paper would do, texts that had to be set too small and characters that the font lacks; it is drawn all the same.
 */
export function composeSheetPages(project: Project, sheetId: string, ctx: DrawContext, extras: SheetExtras = {}): ComposedSheet {
  const sheet = project.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return { pages: [NO_SHEET], diagnostics: [problem('sheet.missing', { sheet: sheetId })] };
  const source: EntityRef = { kind: 'sheet', id: sheet.id };
  const frame = frameRect(PAPERS[sheet.paper]);
  const scene: SheetScene = { project, sheet, view: sheet.view, ctx, source, frame, area: freeArea(frame), extras };
  const body = sheetBody(scene);
  const drawn = body.pages.map((items, i) => pageOf(scene, body, items, i));
  const words = Object.values(titleFields(project, sheet, body.scale)).join('');
  return {
    pages: drawn.map(({ page }) => page),
    diagnostics: [...body.diagnostics, ...unfitNotes(scene, drawn), ...missingCharacters(ctx, words, source)],
  };
}

/** The first page of a sheet. */
export function composeSheet(project: Project, sheetId: string, ctx: DrawContext, extras: SheetExtras = {}): Composed {
  const { pages, diagnostics } = composeSheetPages(project, sheetId, ctx, extras);
  return { drawing: pages[0]!, diagnostics };
}

function pageOf(scene: SheetScene, body: SheetBody, items: readonly Item[], index: number): { readonly page: Drawing; readonly unfit: readonly string[] } {
  const { project, sheet, ctx, source, frame } = scene;
  const paper = PAPERS[sheet.paper];
  const size = paperRect(paper);
  const block = titleBlockRect(frame);
  const fields = titleFields(project, sheet, index === 0 ? body.scale : SHEET_WORDS.noScale);
  const count = body.pages.length;
  const numbered = count === 1 ? fields : { ...fields, number: `${fields.number}（${index + 1}/${count}）` };
  const title = titleBlockItems(block, numbered, ctx, source);
  const notes = index === 0 ? noteItems(frame, block, body.notes, ctx, source) : [];
  const page = {
    title: index === 0 ? sheet.title : `${sheet.title}${SHEET_WORDS.continued}`,
    size, trim: size, bleed: 0, scale: 1,
    items: [...frameItems(paper, source), ...title.items, ...notes, ...items],
  };
  return { page, unfit: title.unfit };
}

const titleFields = ({ centre, titleBlock }: Project, sheet: Sheet, scale: string): TitleFields => ({
  ...titleBlock,
  project: fillTemplate(WORDS.centre, centre).text,
  drawing: sheet.title,
  number: sheet.number,
  scale,
  date: centre.dates.designed ?? '',
  paper: sheet.paper,
});
