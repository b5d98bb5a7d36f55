import { transformPath } from '../geometry/path.ts';
import type { GlyphItem, PathItem } from './drawing.ts';
import { LED_RED } from './ink.ts';

/** Width of the light strip that is seen outside the edge of a letter, mm. */
const STRIP = 12;

/**
 * The LED strip round letters and marks: the contour of each, stroked. The strip is painted first and the artwork over it,
 * so that it lies wholly outside the artwork: nothing is added to the emblem or covers it.
 */
export const ledOutlines = (artwork: readonly GlyphItem[]): PathItem[] =>
  artwork.map(({ outline, at, source }) => ({
    kind: 'path',
    layer: 'mark',
    ...(source ? { source } : {}),
    path: transformPath(at, outline.path),
    stroke: { ink: LED_RED, width: 2 * STRIP, join: 'round', cap: 'round' },
  }));
