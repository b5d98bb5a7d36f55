import { joinPaths, polygonPath, polylinePath } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { line, type SymbolLine, type SymbolPicture } from './symbol-picture.ts';

/** Height of the words at the foot of a walking line, mm of the building: small enough to stand on one tread. */
export const WALK_TEXT = 200;
const HEAD = { long: 240, half: 50 };

/**
 * The line that a person walks, from its words (上 18) to its arrow. It begins beyond the words, which stand at the first
 * point.
 */
export function walkLine(points: readonly Point[], text: string): SymbolPicture {
  const [first, second] = points as [Point, Point];
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  const from = towards(first, second, Math.min(WALK_TEXT * 0.7, distance(first, second) / 2));
  const neck = towards(tip, before, Math.min(HEAD.long, distance(tip, before) * 0.6));
  const way = polylinePath([from, ...points.slice(1, -1), neck]);
  return { lines: [line(way), head(neck, tip)], words: [{ text, at: first, height: WALK_TEXT }] };
}

function head(neck: Point, tip: Point): SymbolLine {
  const length = distance(neck, tip) || 1;
  const side = { x: (-(tip.y - neck.y) / length) * HEAD.half, y: ((tip.x - neck.x) / length) * HEAD.half };
  return line(polygonPath([tip, { x: neck.x + side.x, y: neck.y + side.y }, { x: neck.x - side.x, y: neck.y - side.y }]), { fill: 'solid' });
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** The zigzag where a flight is cut: two slanting lines across it, about a point, for a flight along y. */
export function breakLine(centre: Point, width: number): SymbolLine {
  const half = width / 2;
  const rise = Math.min(width * 0.2, 300);
  const at = (x: number, y: number): Point => ({ x: centre.x + x, y: centre.y + y });
  const slant = (by: number) => polylinePath([
    at(-half, by - rise), at(-half * 0.15, by - rise * 0.15), at(-half * 0.05, by + rise * 0.3), at(half * 0.05, by - rise * 0.3), at(half * 0.15, by + rise * 0.15), at(half, by + rise),
  ]);
  return line(joinPaths([slant(0), slant(60)]));
}
