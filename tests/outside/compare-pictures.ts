import pixelmatch from 'pixelmatch';
import { rect, type Rect } from '../../src/geometry/rect.ts';
import { inkBox, type Picture } from './ink-box.ts';

/** How far two renderings of one drawing are apart. */
export interface Difference {
  /** Share of the picture whose colour differs beyond what antialiasing and colour conversion explain, 0…1. */
  readonly share: number;
  /** The most that a side of the box around all dark ink differs, mm; 0 where neither has any. */
  readonly inkMm: number;
}

/** Perceptual distance (0…1): process red and black differ a little from renderer to renderer, a missing glyph by far more. */
const THRESHOLD = 0.25;

/** The left upper part of a picture as RGBA on white. */
function rgba({ width, channels, pixels }: Picture, columns: number, rows: number): Uint8Array {
  const out = new Uint8Array(columns * rows * 4);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const [from, to] = [(y * width + x) * channels, (y * columns + x) * 4];
      const alpha = channels === 4 ? pixels[from + 3]! / 255 : 1;
      for (let c = 0; c < 3; c += 1) out[to + c] = Math.round(255 + (pixels[from + c]! - 255) * alpha);
      out[to + 3] = 255;
    }
  }
  return out;
}

function inkApart(one: Rect, other: Rect): number {
  if (one.x0 === Infinity && other.x0 === Infinity) return 0;
  return Math.max(...(['x0', 'y0', 'x1', 'y1'] as const).map((side) => Math.abs(one[side] - other[side])));
}

/**
 * Two renderings of one area at one scale, compared from their upper left corners; a row or column that one renderer adds at
 * the far edge is left out. More than that throws: then the sizes themselves are wrong.
 */
export function comparePictures(one: Picture, other: Picture, pixelsPerMm: number): Difference {
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) {
    throw new Error(`${one.width} × ${one.height} px and ${other.width} × ${other.height} px`);
  }
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  const wrong = pixelmatch(rgba(one, width, height), rgba(other, width, height), undefined, width, height, { threshold: THRESHOLD });
  const area = rect(0, 0, width / pixelsPerMm, height / pixelsPerMm);
  return { share: wrong / (width * height), inkMm: inkApart(inkBox(one, pixelsPerMm, area), inkBox(other, pixelsPerMm, area)) };
}
