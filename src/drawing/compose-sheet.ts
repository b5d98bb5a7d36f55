import { linePath } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { inflate, rectCentre, rectContains, rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { fillTemplate } from '../model/naming.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import { storeyOfView, type Sheet } from '../model/sheet.ts';
import type { Storey } from '../model/storey.ts';
import { composePlan } from './compose-plan.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Drawing, Item } from './drawing.ts';
import { BLACK } from './ink.ts';
import { TEXT_HEIGHT } from './plan-pen.ts';
import { missingCharacters, textItems, textLength } from './plan-text.ts';
import { WORDS } from './plan-words.ts';
import { areaTable, areaTableItems } from './sheet-area-table.ts';
import { frameItems } from './sheet-frame.ts';
import { CAPTION_HEIGHT, fitsIn, layoutsOf, neededSpace, type SheetLayout } from './sheet-layout.ts';
import { noteItems } from './sheet-notes.ts';
import { frameRect, PAPERS, paperRect } from './sheet-paper.ts';
import { titleBlockItems, titleBlockRect } from './sheet-title-block.ts';
import { NORTH_REACH, northItems } from './symbols-north.ts';

/** Scales of a sheet, largest picture first. */
const SCALES = [50, 100, 150, 200] as const;

const scaleOf = ({ scale }: Sheet): number => (scale === 'fit' ? 100 : scale);

/**
 * A drawing sheet at 1:1 of its paper (mm, y up, lower left corner at 0): frame, title block, the plan reduced by its scale,
 * north arrow, area table and notes. Reports what the plan reports, `sheet.missing` and `sheet.doesNotFit` (with the
 * needed and the free space and the next scale that fits; the plan is then drawn all the same) or `sheet.fitsNoScale`, and
 * characters of the title block that the font lacks.
 */
export function composeSheet(project: Project, sheetId: string, ctx: DrawContext): Composed {
  const sheet = project.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return { drawing: emptySheet, diagnostics: [problem('sheet.missing', { sheet: sheetId })] };
  const source: EntityRef = { kind: 'sheet', id: sheet.id };
  const paper = PAPERS[sheet.paper];
  const frame = frameRect(paper);
  const storeyId = storeyOfView(sheet.view) ?? '';
  const storey = project.storeys.find(({ id }) => id === storeyId);
  const plan = composePlan(project, storeyId, ctx, { scale: scaleOf(sheet) });
  const body = storey ? bodyOf(project, sheet, storey, plan.drawing, frame, ctx) : { items: [], diagnostics: [] };
  const size = paperRect(paper);
  const fields = titleFields(project, sheet);
  const items = [
    ...frameItems(paper, source),
    ...titleBlockItems(titleBlockRect(frame), fields, ctx, source),
    ...noteItems(frame, titleBlockRect(frame), ctx, source),
    ...body.items,
  ];
  return {
    drawing: { title: sheet.title, size, trim: size, bleed: 0, scale: 1, items },
    diagnostics: [...plan.diagnostics, ...body.diagnostics, ...missingCharacters(ctx, Object.values(fields).join(''), source)],
  };
}

const EMPTY: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };
const emptySheet: Drawing = { title: '', size: EMPTY, trim: EMPTY, bleed: 0, scale: 1, items: [] };

const titleFields = ({ centre }: Project, sheet: Sheet) => ({
  project: fillTemplate(WORDS.centre, centre).text,
  drawing: sheet.title,
  number: sheet.number,
  scale: `1:${scaleOf(sheet)}`,
  date: centre.dates.designed ?? '',
  paper: sheet.paper,
});

function bodyOf(project: Project, sheet: Sheet, storey: Storey, plan: Drawing, frame: Rect, ctx: DrawContext) {
  const source: EntityRef = { kind: 'sheet', id: sheet.id };
  const table = areaTable(storey, planOf(storey), ctx);
  const layouts = layoutsOf(frame, table.height);
  const needed = neededSpace(plan.size, scaleOf(sheet));
  const layout = layouts.find((one) => fitsIn(needed, one.plan)) ?? layouts.at(-1)!;
  const { column } = layout;
  const north = northPlace(layout, plan, scaleOf(sheet));
  return {
    items: [
      planGroup(plan, layout.plan, scaleOf(sheet), source),
      ...captionItems(sheet, layout.plan, plan, ctx, source),
      ...northItems(north, project.site.northDeg, ctx, source),
      ...(column ? areaTableItems(table, column.x0, column.y1 - 2 * NORTH_REACH, ctx, source) : []),
    ],
    diagnostics: fitsIn(needed, layout.plan) ? [] : [doesNotFit(project, sheet, layouts, needed, ctx)],
  };
}

/** At the top of the column; without one, in the first corner that the plan leaves free. */
function northPlace({ plan: place, column }: SheetLayout, plan: Drawing, scale: number): Point {
  if (column) return { x: (column.x0 + column.x1) / 2, y: column.y1 - NORTH_REACH };
  const inner = inflate(place, -NORTH_REACH);
  const corners = [inner.y1, inner.y0].flatMap((y) => [inner.x1, inner.x0].map((x) => ({ x, y })));
  const taken = inflate(planRect(plan, place, scale), NORTH_REACH);
  return corners.find((corner) => !rectContains(taken, corner)) ?? corners[0]!;
}

/** The middle of the place for the plan, above the caption. */
const planCentre = (place: Rect): Point => rectCentre({ ...place, y0: place.y0 + CAPTION_HEIGHT });

/** What the plan covers of the paper. */
function planRect(plan: Drawing, place: Rect, scale: number): Rect {
  const [width, height] = [rectWidth(plan.size) / scale, rectHeight(plan.size) / scale];
  const { x, y } = planCentre(place);
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** The plan in the middle of its place, above the caption: 1 mm of paper for `scale` mm of the building. */
function planGroup(plan: Drawing, place: Rect, scale: number, source: EntityRef): Item {
  const [from, to] = [rectCentre(plan.size), planCentre(place)];
  const transform = [1 / scale, 0, 0, 1 / scale, to.x - from.x / scale, to.y - from.y / scale] as const;
  return { kind: 'group', layer: 'wall', source, transform, items: plan.items };
}

/** Title and scale below the plan, the title underlined. */
function captionItems(sheet: Sheet, place: Rect, plan: Drawing, ctx: DrawContext, source: EntityRef): Item[] {
  const centre = planCentre(place);
  const y = planRect(plan, place, scaleOf(sheet)).y0 - CAPTION_HEIGHT / 2;
  const style = { size: TEXT_HEIGHT.large, layer: 'text', weight: 'bold', source } as const;
  const width = textLength(ctx, sheet.title, style);
  const from = centre.x - width / 2;
  const line = (at: number, stroke: number): Item => ({
    kind: 'path',
    layer: 'text',
    source,
    path: linePath({ x: from - 1, y: at }, { x: from + width + 1, y: at }),
    stroke: { ink: BLACK, width: stroke },
  });
  const scaleStyle = { ...style, size: TEXT_HEIGHT.middle, weight: 'regular' } as const;
  return [
    ...textItems(ctx, sheet.title, { at: { x: from, y } }, style),
    ...textItems(ctx, `1:${scaleOf(sheet)}`, { at: { x: from + width + 4, y: y - 1 } }, scaleStyle),
    line(y - 4.8, 0.5),
    line(y - 5.6, 0.18),
  ];
}

/** Says how much is needed, and the next smaller picture that would fit this paper. */
function doesNotFit(
  project: Project,
  sheet: Sheet,
  layouts: readonly SheetLayout[],
  needed: { width: number; height: number },
  ctx: DrawContext,
): Diagnostic {
  const place = layouts.at(-1)!.plan;
  const next = SCALES.filter((scale) => scale > scaleOf(sheet)).find((scale) =>
    fitsIn(neededSpace(composePlan(project, storeyOfView(sheet.view) ?? '', ctx, { scale }).drawing.size, scale), place),
  );
  const data = {
    sheet: sheet.number || sheet.title,
    paper: sheet.paper,
    scale: scaleOf(sheet),
    neededWidth: Math.ceil(needed.width),
    neededHeight: Math.ceil(needed.height),
    freeWidth: Math.floor(rectWidth(place)),
    freeHeight: Math.floor(rectHeight(place)),
  };
  const subject: EntityRef = { kind: 'sheet', id: sheet.id };
  if (next === undefined) return problem('sheet.fitsNoScale', data, { subject });
  return problem('sheet.doesNotFit', { ...data, nextScale: next }, { subject });
}
