import { joinPaths, linePath, polygonPath } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Opening, Wall } from '../model/storey.ts';
import type { Item } from './drawing.ts';
import type { Meaning } from './meaning.ts';
import { alongOf, frameToPlan, type WallFrame } from './plan-frame.ts';
import { SECONDARY_INK, WALL_INK } from './plan-inks.ts';
import { DASHED, type Pen } from './plan-pen.ts';

/** What a wall is drawn from, beside its own record. */
export interface WallShape {
  readonly frame: WallFrame;
  /** The mitred outline; empty for a virtual wall. */
  readonly body: readonly Point[];
  readonly openings: readonly Opening[];
  /** Whether other walls with a body meet it at node a and at node b. */
  readonly joined: readonly [boolean, boolean];
}

/** What is drawn of one wall: the cut body between its openings, or the dashes of a virtual wall. */
export function wallItems(wall: Wall, shape: WallShape, pen: Pen, source: EntityRef): Item[] {
  const { frame, body, openings } = shape;
  if (wall.kind === 'virtual' || body.length < 3) return [virtualLine(frame, pen, source)];
  const parts = solidParts(frame, body, openings);
  if (wall.kind === 'exterior' || wall.kind === 'interior') return [...parts.map((part) => cutBody(part, source)), ...seam(shape, pen, source)];
  return parts.map((part) => ({
    kind: 'path',
    layer: 'wall',
    source,
    path: polygonPath(part),
    stroke: pen.stroke('medium'),
  }));
}

const cutBody = (part: readonly Point[], source: EntityRef): Item => ({
  kind: 'path',
  layer: 'wall',
  source,
  path: polygonPath(part),
  fill: WALL_INK,
  meaning: POCHE,
});

const POCHE: Meaning = { kind: 'poche' };
const SEAM: Meaning = { kind: 'seam' };

/** Paper mm. */
const SEAM_WIDTH = 0.3;
/** Share of a seam left open at its ends, so that its line does not reach out of the walls. */
const SEAM_INSET = 0.12;

/** Lines over the joints: renderers show a light hair between two bodies that meet. */
function seam({ frame, body, joined }: WallShape, pen: Pen, source: EntityRef): Item[] {
  const edges = body.map((p, i) => [p, body[(i + 1) % body.length]!] as const).filter(([p, q]) => {
    const [from, to] = [alongOf(frame, p), alongOf(frame, q)];
    const atEnd = from + to < frame.length ? joined[0] : joined[1];
    return atEnd && Math.abs(to - from) < Math.hypot(q.x - p.x, q.y - p.y) * 0.99;
  });
  if (edges.length === 0) return [];
  const between = (p: Point, q: Point, share: number) => ({ x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share });
  const lines = edges.map(([p, q]) => linePath(between(p, q, SEAM_INSET), between(q, p, SEAM_INSET)));
  return [{ kind: 'path', layer: 'wall', source, meaning: SEAM, path: joinPaths(lines), stroke: { ink: WALL_INK, width: pen.mm(SEAM_WIDTH) } }];
}

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
