import { joinPaths, linePath, rectPath } from '../geometry/path.ts';
import { inflate, rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { LayerName, PathItem } from './drawing.ts';
import type { Ink } from './ink.ts';

/** Where an item of the elevation belongs. */
export interface Tag {
  readonly layer: LayerName;
  readonly source?: EntityRef;
}

/** A line of the elevation: 0.25 mm on paper at 1:25. */
const LINE = 6;

export const filled = (tag: Tag, area: Rect, fill: Ink): PathItem => ({ kind: 'path', ...tag, path: rectPath(area), fill });

export const edged = (tag: Tag, area: Rect, ink: Ink, width = LINE): PathItem => ({
  kind: 'path',
  ...tag,
  path: rectPath(area),
  stroke: { ink, width, join: 'miter' },
});

export const filledEdged = (tag: Tag, area: Rect, fill: Ink, ink: Ink): PathItem => ({ ...edged(tag, area, ink), fill });

/** Many straight lines of one ink as one item. */
export function lines(tag: Tag, ends: readonly (readonly [number, number, number, number])[], ink: Ink, width = LINE): PathItem {
  const path = joinPaths(ends.map(([x0, y0, x1, y1]) => linePath({ x: x0, y: y0 }, { x: x1, y: y1 })));
  return { kind: 'path', ...tag, path, stroke: { ink, width } };
}

/** Places from `from` to `to`, both left out, in equal steps as near to `step` as may be. */
export function divisions(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.round((to - from) / step));
  return Array.from({ length: count - 1 }, (_, i) => from + ((to - from) * (i + 1)) / count);
}

/** The rectangle cut into equal columns, `gap` mm apart. */
export function columns(area: Rect, count: number, gap: number): Rect[] {
  const width = (rectWidth(area) - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const x0 = area.x0 + i * (width + gap);
    return { ...area, x0, x1: x0 + width };
  });
}

/** Shrunk by at most `by`, so that something is left of a small rectangle. */
export const inset = (area: Rect, by: number): Rect =>
  inflate(area, -Math.min(by, rectWidth(area) / 4, rectHeight(area) / 4));
