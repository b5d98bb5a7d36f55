import { polygonBounds } from '../../../geometry/polygon.ts';
import type { DrawnLine } from '../../../model/plan-file.ts';
import type { Fixture } from '../../../model/plan-part.ts';
import { alongOf, axisThrough, besideOf } from './axis.ts';

/** Columns are this large, mm. */
const LEAST = 100;
const MOST = 3000;

/** A column as a fixture: square or round, turned as its first side is. Outlines of other sizes are no columns. */
export function columnOf({ points, closed, arc }: DrawnLine): Omit<Fixture, 'id'>[] {
  const [a, b] = points;
  if (!closed || a === undefined || b === undefined || (a.x === b.x && a.y === b.y)) return [];
  const axis = axisThrough(a, b);
  const box = polygonBounds(points.map((p) => ({ x: alongOf(axis, p), y: besideOf(axis, p) })));
  const [width, depth] = [Math.round(box.x1 - box.x0), Math.round(box.y1 - box.y0)];
  if (Math.min(width, depth) < LEAST || Math.max(width, depth) > MOST) return [];
  const [along, beside] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const position = {
    x: Math.round(axis.origin.x + axis.along.x * along - axis.along.y * beside) + 0,
    y: Math.round(axis.origin.y + axis.along.y * along + axis.along.x * beside) + 0,
  };
  const degrees = Math.round(((Math.atan2(axis.along.y, axis.along.x) * 180) / Math.PI) * 100) / 100;
  const common = { title: '', position, mirrored: false, steps: null, equipment: {}, group: '' };
  return arc === null ? [{ ...common, kind: 'squareColumn', angleDeg: degrees + 0, width, depth }] : [{ ...common, kind: 'roundColumn', angleDeg: 0, width: Math.round(2 * arc.radius), depth: Math.round(2 * arc.radius) }];
}
