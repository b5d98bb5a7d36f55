import { polygonPath } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { line, type SymbolBox, type SymbolPicture } from './symbol-picture.ts';

/** Depth of a counter's top and of the shelf in front of it, mm. */
const TOP = 650;
const SHELF = 250;

/** The outline of a counter along the front and one or both sides, `by` mm within its box on the public's side. */
function outline({ width, depth }: SymbolBox, legs: 1 | 2, by: number, top: number): Point[] {
  const [x0, x1, y0, y1] = [-width / 2, width / 2, -depth / 2, depth / 2];
  const staff = [{ x: x1 - top, y: y1 }, { x: x1 - top, y: y0 + top }];
  const left = legs === 2 ? [{ x: x0 + top, y: y0 + top }, { x: x0 + top, y: y1 }, { x: x0 + by, y: y1 }] : [{ x: x0, y: y0 + top }];
  return [{ x: legs === 2 ? x0 + by : x0, y: y0 + by }, { x: x1 - by, y: y0 + by }, { x: x1 - by, y: y1 }, ...staff, ...left];
}

/** L 形 and U 形服务柜台: the public stands in front and at the sides, the staff within. */
export function cornerCounter(box: SymbolBox, legs: 1 | 2): SymbolPicture {
  const top = Math.min(TOP, box.depth / 2, box.width / 3);
  const shelf = Math.min(SHELF, top / 2);
  return {
    lines: [line(polygonPath(outline(box, legs, 0, top)), { weight: 'medium', fill: 'paper' }), line(polygonPath(outline(box, legs, shelf, top)))],
    words: [],
  };
}
