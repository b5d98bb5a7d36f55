import { linePath, polygonPath } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Opening, Wall } from '../model/storey.ts';
import type { Item } from './drawing.ts';
import { alongOf, frameToPlan, type WallFrame } from './plan-frame.ts';
import { SECONDARY_INK, WALL_INK } from './plan-inks.ts';
import { DASHED, type Pen } from './plan-pen.ts';

/** What is drawn of one wall: the cut body between its openings, or the dashes of a virtual wall. */
export function wallItems(
  wall: Wall,
  frame: WallFrame,
  body: readonly Point[],
  openings: readonly Opening[],
  pen: Pen,
  source: EntityRef,
): Item[] {
  if (wall.kind === 'virtual' || body.length < 3) return [virtualLine(frame, pen, source)];
  const parts = solidParts(frame, body, openings);
  if (wall.kind === 'exterior' || wall.kind === 'interior') return parts.map((part) => cutBody(part, pen, source));
  return parts.map((part) => ({
    kind: 'path',
    layer: 'wall',
    source,
    path: polygonPath(part),
    stroke: pen.stroke('medium'),
  }));
}

/** The stroke of 0.1 mm on paper has the ink of the body and closes the seam between two bodies that meet. */
const cutBody = (part: readonly Point[], pen: Pen, source: EntityRef): Item => ({
  kind: 'path',
  layer: 'wall',
  source,
  path: polygonPath(part),
  fill: WALL_INK,
  stroke: { ink: WALL_INK, width: pen.mm(0.1), join: 'miter' },
});

const virtualLine = (frame: WallFrame, pen: Pen, source: EntityRef): Item => ({
  kind: 'path',
  layer: 'wall',
  source,
  path: linePath(frame.origin, frameToPlan(frame, frame.length, 0)),
  stroke: pen.stroke('thin', { ink: SECONDARY_INK, dash: DASHED }),
});

/** The outline of a wall, cut through where its openings are. */
export function solidParts(frame: WallFrame, body: readonly Point[], openings: readonly Opening[]): Point[][] {
  const cuts = openings
    .map(({ at, width }) => ({ from: at - width / 2, to: at + width / 2 }))
    .sort((a, b) => a.from - b.from);
  const parts: Point[][] = [];
  let rest: readonly Point[] = body;
  for (const { from, to } of cuts) {
    parts.push(cutAcross(frame, rest, from, 'before'));
    rest = cutAcross(frame, rest, to, 'after');
  }
  return [...parts, [...rest]].filter((part) => part.length >= 3);
}

/** Keeps the side of a polygon before or after a line across the wall (Sutherland–Hodgman). */
function cutAcross(frame: WallFrame, polygon: readonly Point[], limit: number, side: 'before' | 'after'): Point[] {
  const inside = (along: number) => (side === 'before' ? along <= limit : along >= limit);
  return polygon.flatMap((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!;
    const [atP, atQ] = [alongOf(frame, p), alongOf(frame, q)];
    const kept = inside(atP) ? [p] : [];
    if (inside(atP) === inside(atQ)) return kept;
    const share = (limit - atP) / (atQ - atP);
    return [...kept, { x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share }];
  });
}
