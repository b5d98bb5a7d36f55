import { joinPaths, type Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Tag } from './gate-shapes.ts';
import type { Ink } from './ink.ts';
import { mix } from './picture-inks.ts';

/** Control points of a quarter of a circle, as a share of its radius. */
const ROUND = 0.5523;

/** An ellipse; a circle where one radius is given. */
export function ellipsePath(x: number, y: number, rx: number, ry = rx): Path {
  const [cx, cy] = [rx * ROUND, ry * ROUND];
  return {
    ops: 'MCCCCZ',
    xy: [
      x + rx, y,
      x + rx, y + cy, x + cx, y + ry, x, y + ry,
      x - cx, y + ry, x - rx, y + cy, x - rx, y,
      x - rx, y - cy, x - cx, y - ry, x, y - ry,
      x + cx, y - ry, x + rx, y - cy, x + rx, y,
    ],
  };
}

/** Shapes of one ink. */
export const filledPaths = (tag: Tag, paths: readonly Path[], fill: Ink): PathItem => ({ kind: 'path', ...tag, path: joinPaths(paths), fill });

/**
 * A gradient from the upper to the lower edge in so many steps: each band goes on to the lower edge below the next, so that no
 * seam is left between them.
 */
export function graded(tag: Tag, area: Rect, upper: Ink, lower: Ink, steps: number): PathItem[] {
  const height = (area.y1 - area.y0) / steps;
  return Array.from({ length: steps }, (_, i) =>
    filled(tag, { ...area, y1: area.y1 - i * height }, mix(upper, lower, steps === 1 ? 0 : i / (steps - 1))),
  );
}

/** A pool of light: ellipses one in the other, from the ground's ink at the rim to the lamp's in the middle. */
export function pool(tag: Tag, at: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }, rim: Ink, middle: Ink, steps: number): PathItem[] {
  return Array.from({ length: steps }, (_, i) => {
    const part = 1 - i / steps;
    // Light falls off quickly: most of the change lies near the lamp.
    return filledPaths(tag, [ellipsePath(at.x, at.y, at.rx * part, at.ry * part)], mix(rim, middle, ((i + 1) / steps) ** 1.6));
  });
}

/** Numbers that look thrown and are always the same: 0 ≤ … < 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
