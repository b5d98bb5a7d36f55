import type { Matrix } from '../../geometry/matrix.ts';
import { linePath } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import { SHEET_SCALES, type Sheet } from '../../model/sheet.ts';
import type { Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { penFor, TEXT_HEIGHT } from '../plan-pen.ts';
import { textItems, textLength } from '../plan-text.ts';
import { CAPTION_HEIGHT, fitsIn, freeArea, neededSpace, type SheetLayout } from './layout.ts';
import { frameRect, PAPER_ORDER, PAPERS } from './paper.ts';
import type { SheetScene } from './scene.ts';

/** A view as drawn for a scale: its items and the box they take, mm of the building. */
export interface ViewDrawing {
  readonly items: readonly Item[];
  readonly bounds: Rect;
  readonly diagnostics: readonly Diagnostic[];
}
export type ViewAt = (scale: number) => ViewDrawing;

/** A view on its paper. */
export interface PlacedView {
  readonly view: ViewDrawing;
  readonly scale: number;
  readonly layout: SheetLayout;
  /** From the building to the paper. */
  readonly onPaper: Matrix;
  /** What it covers of the paper, without its caption. */
  readonly covers: Rect;
  /** That it does not fit, with the next scale or paper that does. */
  readonly diagnostics: readonly Diagnostic[];
}

type Scale = (typeof SHEET_SCALES)[number];

/** Plans and sites are drawn at 1:50 and smaller, elevations also larger (GB/T 50001-2017 6.0.4). */
export const PLAN_SCALES: readonly Scale[] = SHEET_SCALES.filter((scale) => scale >= 50);
export const ELEVATION_SCALES: readonly Scale[] = SHEET_SCALES;

/** Views that were drawn for a scale, so that trying scales draws each once. */
function remembered(viewAt: ViewAt): ViewAt {
  const known = new Map<number, ViewDrawing>();
  return (scale) => {
    const view = known.get(scale) ?? viewAt(scale);
    known.set(scale, view);
    return view;
  };
}

const layoutFor = (view: ViewDrawing, scale: number, layouts: readonly SheetLayout[]): SheetLayout | undefined =>
  layouts.find((layout) => fitsIn(neededSpace(view.bounds, scale), layout.view));

/** Layouts to try: those that keep all tables on the page of the view, and those that do not, the last of them with most room. */
export interface Layouts {
  readonly together: readonly SheetLayout[];
  readonly apart: readonly SheetLayout[];
}

/** So much smaller may a picture be for its tables to stand beside it. */
const WORTH = 1.3;

/** The largest scale that the paper holds; a little smaller where all tables then stand on the same page. */
function fittingScale(viewAt: ViewAt, scales: readonly Scale[], { together, apart }: Layouts): Scale | undefined {
  const largest = (layouts: readonly SheetLayout[]): Scale | undefined => scales.find((one) => layoutFor(viewAt(one), one, layouts));
  const [with_, without] = [largest(together), largest(apart)];
  return with_ !== undefined && without !== undefined && with_ <= WORTH * without ? with_ : without;
}

/**
 * A view in the middle of its place, above its caption, at the sheet's scale or, for `fit`, at the largest of `scales` that the
 * paper holds. Where it does not fit it is drawn all the same and reported.
 */
export function placeView({ sheet }: SheetScene, at: ViewAt, scales: readonly Scale[], tried: Layouts): PlacedView {
  const viewAt = remembered(at);
  const layouts = [...tried.together, ...tried.apart];
  const fitting = sheet.scale === 'fit' ? fittingScale(viewAt, scales, tried) : sheet.scale;
  const scale = fitting ?? scales.at(-1)!;
  const view = viewAt(scale);
  const layout = layoutFor(view, scale, layouts);
  const used = layout ?? layouts.at(-1)!;
  const place = centreOf(used.view);
  const from = rectCentre(view.bounds);
  const [width, height] = [rectWidth(view.bounds) / scale, rectHeight(view.bounds) / scale];
  return {
    view, scale, layout: used,
    onPaper: [1 / scale, 0, 0, 1 / scale, place.x - from.x / scale, place.y - from.y / scale],
    covers: { x0: place.x - width / 2, y0: place.y - height / 2, x1: place.x + width / 2, y1: place.y + height / 2 },
    diagnostics: layout ? [] : [doesNotFit(sheet, viewAt, scales, scale, used.view)],
  };
}

/** The middle of the place for the view, above the caption. */
const centreOf = (place: Rect): Point => rectCentre({ ...place, y0: place.y0 + CAPTION_HEIGHT });

/** Says how much is needed, and the next smaller picture or the next larger paper that would do. */
function doesNotFit(sheet: Sheet, viewAt: ViewAt, scales: readonly Scale[], scale: number, place: Rect): Diagnostic {
  const needed = neededSpace(viewAt(scale).bounds, scale);
  const nextScale = scales.find((one) => one > scale && fitsIn(neededSpace(viewAt(one).bounds, one), place));
  const larger = PAPER_ORDER.slice(PAPER_ORDER.indexOf(sheet.paper) + 1);
  const nextPaper = larger.find((paper) => fitsIn(needed, freeArea(frameRect(PAPERS[paper]))));
  const data = {
    sheet: sheet.number || sheet.title,
    paper: sheet.paper,
    scale,
    neededWidth: Math.ceil(needed.width),
    neededHeight: Math.ceil(needed.height),
    freeWidth: Math.floor(rectWidth(place)),
    freeHeight: Math.floor(rectHeight(place)),
  };
  const subject: EntityRef = { kind: 'sheet', id: sheet.id };
  if (nextScale !== undefined && nextPaper !== undefined) return problem('sheet.doesNotFit', { ...data, nextScale, nextPaper }, { subject });
  if (nextScale !== undefined) return problem('sheet.fitsSmaller', { ...data, nextScale }, { subject });
  if (nextPaper !== undefined) return problem('sheet.fitsLarger', { ...data, nextPaper }, { subject });
  return problem('sheet.fitsNoScale', data, { subject });
}

/** The view as one group: 1 mm of paper for `scale` mm of the building. */
export const viewGroup = ({ view, onPaper, scale }: PlacedView, { sheet, source }: SheetScene): Item => ({
  kind: 'group', layer: 'wall', source, transform: onPaper, items: view.items,
  meaning: { kind: 'view', key: `${JSON.stringify(sheet.view)}@${scale}`, ...(sheet.view.kind === 'plan' ? { storeyId: sheet.view.storeyId } : {}) },
});

/** Title and scale below the view, the title over a thick and a thin line. */
export function captionItems({ sheet, ctx, source }: SheetScene, { scale, covers }: Pick<PlacedView, 'scale' | 'covers'>): Item[] {
  const y = covers.y0 - CAPTION_HEIGHT / 2;
  const style = { size: TEXT_HEIGHT.large, layer: 'text', weight: 'bold', source } as const;
  const width = textLength(ctx, sheet.title, style);
  const from = (covers.x0 + covers.x1) / 2 - width / 2;
  const line = (height: number, weight: 'thick' | 'thin'): Item => ({
    kind: 'path',
    layer: 'text',
    source,
    path: linePath({ x: from - 1, y: height }, { x: from + width + 1, y: height }),
    stroke: { ...penFor(1).stroke(weight), ink: BLACK },
  });
  const scaleStyle = { ...style, size: TEXT_HEIGHT.middle, weight: 'regular' } as const;
  return [
    ...textItems(ctx, sheet.title, { at: { x: from, y } }, style),
    ...textItems(ctx, `1:${scale}`, { at: { x: from + width + 4, y: y - 1 } }, scaleStyle),
    line(y - 4.8, 'thick'),
    line(y - 5.8, 'thin'),
  ];
}
