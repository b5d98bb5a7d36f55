import { inkKey, type Cmyk, type Ink } from './ink.ts';
import { SCREEN_COLOUR_ROWS, SCREEN_COLOUR_STEP } from './screen-colour-table.ts';

/** sRGB, 0…255 each, whole numbers. */
export type Rgb = readonly [r: number, g: number, b: number];

const NODES = 100 / SCREEN_COLOUR_STEP + 1;
const table: readonly number[] = SCREEN_COLOUR_ROWS.flatMap((row) =>
  Array.from({ length: row.length / 2 }, (_, i) => Number.parseInt(row.slice(2 * i, 2 * i + 2), 16)),
);
const cache = new Map<string, Rgb>();
const CACHE_LIMIT = 4096;

/** Where a percentage lies between two nodes of the table: the lower node and how far it is to the next. */
function cell(percent: number): readonly [node: number, part: number] {
  const position = Math.min(100, Math.max(0, percent)) / SCREEN_COLOUR_STEP;
  const node = Math.min(NODES - 2, Math.floor(position));
  return [node, position - node];
}

/** Linear between the sixteen neighbours in the table. */
function interpolate(cmyk: Cmyk): Rgb {
  const cells = cmyk.map(cell);
  const sum = [0, 0, 0];
  for (let corner = 0; corner < 16; corner += 1) {
    let weight = 1;
    let index = 0;
    for (let axis = 0; axis < 4; axis += 1) {
      const [node, part] = cells[axis]!;
      const upper = (corner >> axis) & 1;
      weight *= upper === 1 ? part : 1 - part;
      index = index * NODES + node + upper;
    }
    if (weight === 0) continue;
    for (let channel = 0; channel < 3; channel += 1) sum[channel]! += weight * table[index * 3 + channel]!;
  }
  return [Math.round(sum[0]!), Math.round(sum[1]!), Math.round(sum[2]!)];
}

/**
 * How an ink looks on screen: coated paper by FOGRA39, paper white shown as white. A spot is shown by its CMYK
 * alternate. Within ΔE₇₆ 1.5 of the profile on average, 7 at most (1,500 random colours): a likeness, not a proof.
 */
export function inkToRgb(ink: Ink): Rgb {
  const key = inkKey(ink);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const rgb = interpolate(ink.cmyk);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, rgb);
  return rgb;
}

/** `#rrggbb` of an ink, as a canvas or an SVG takes it. */
export const inkToHex = (ink: Ink): string =>
  `#${inkToRgb(ink).map((v) => v.toString(16).padStart(2, '0')).join('')}`;
