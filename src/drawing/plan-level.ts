import { joinPaths, linePath, polygonPath } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { SECONDARY_INK } from './plan-inks.ts';
import { TEXT_HEIGHT, type Pen } from './plan-pen.ts';
import { placeBox, type TagSpace } from './plan-place.ts';
import { textItems, textLength } from './plan-text.ts';

/** GB/T 50001 11.8: right-angled isosceles triangle about 3 mm high, mm of paper. */
const TRIANGLE = 3;
/** Between the mark and the room's tag. */
const GAP = 3;

/** Metres with three decimals and their sign: ±0.000, -0.450, 3.600. */
export function levelText(levelMm: number): string {
  const metres = (Math.abs(levelMm) / 1000).toFixed(3);
  return levelMm === 0 ? `±${metres}` : levelMm < 0 ? `-${metres}` : metres;
}

/** The floor's level below the room's tag; nothing where it finds no place. */
export function levelMark(
  levelMm: number,
  space: TagSpace,
  tag: Rect | null,
  ctx: DrawContext,
  pen: Pen,
  source: EntityRef,
): Item[] {
  const style = { size: pen.mm(TEXT_HEIGHT.small), layer: 'roomTag', ink: SECONDARY_INK, source } as const;
  const text = levelText(levelMm);
  const length = textLength(ctx, text, style);
  const size = { width: length + pen.mm(2 * TRIANGLE), height: pen.mm(TRIANGLE + TEXT_HEIGHT.small + 0.8) };
  const below = tag ? tag.y0 - pen.mm(GAP) - size.height / 2 : space.labelAt.y;
  const taken = tag ? [...space.swings, tag] : space.swings;
  const box = placeBox(size, { net: space.net, labelAt: { x: space.labelAt.x, y: below }, swings: taken }, pen.mm(1));
  if (!box) return [];
  const [half, line] = [pen.mm(TRIANGLE), box.y0 + pen.mm(TRIANGLE)];
  const tip = { x: box.x0 + half, y: box.y0 };
  const triangle = polygonPath([tip, { x: tip.x + half, y: line }, { x: tip.x - half, y: line }]);
  const path = joinPaths([triangle, linePath({ x: box.x0, y: line }, { x: box.x1, y: line })]);
  const at = { x: box.x1, y: line + pen.mm(0.6) + style.size / 2 };
  return [
    { kind: 'path', layer: 'roomTag', source, path, stroke: pen.stroke('thin', { ink: SECONDARY_INK }) },
    ...textItems(ctx, text, { at, anchor: 'end' }, style),
  ];
}

/** A level beside an elevation: the triangle's tip at `tip`, figure and its line to the left of it. */
export function levelAt(levelMm: number, tip: Point, ctx: DrawContext, pen: Pen, source: EntityRef): Item[] {
  const style = { size: pen.mm(TEXT_HEIGHT.small), layer: 'dimension', source } as const;
  const half = pen.mm(TRIANGLE);
  const y = tip.y + half;
  const text = levelText(levelMm);
  const far = tip.x - Math.max(half, textLength(ctx, text, style) + pen.mm(1) - half);
  const triangle = polygonPath([tip, { x: tip.x + half, y }, { x: tip.x - half, y }]);
  const path = joinPaths([triangle, linePath({ x: far, y }, { x: tip.x + half, y }), linePath({ x: tip.x - half, y: tip.y }, { x: tip.x + half, y: tip.y })]);
  return [
    { kind: 'path', layer: 'dimension', source, path, stroke: pen.stroke('thin') },
    ...textItems(ctx, text, { at: { x: tip.x + half, y: y + pen.mm(0.6) + style.size / 2 }, anchor: 'end' }, style),
  ];
}
