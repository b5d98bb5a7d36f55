import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLACK, WHITE, type Cmyk } from '../../src/drawing/ink.ts';
import { inkToHex, inkToRgb } from '../../src/drawing/screen-colour.ts';

const shown = (...cmyk: [number, number, number, number]): readonly number[] => inkToRgb({ cmyk });

/** FOGRA39 through Little CMS, relative colorimetric with black point compensation, as measured apart from our table. */
const MEASURED: readonly (readonly [Cmyk, readonly number[]])[] = [
  [[0, 100, 100, 0], [228, 11, 23]],
  [[15, 100, 100, 5], [198, 25, 27]],
  [[0, 0, 0, 100], [32, 31, 30]],
  [[100, 0, 0, 0], [0, 159, 227]],
  [[0, 0, 0, 0], [255, 255, 255]],
  [[0, 0, 0, 50], [157, 158, 158]],
];

describe('screen colour of an ink', () => {
  test.each(MEASURED)('%j is shown within 2 of 255 of the profile', (cmyk, rgb) => {
    shown(...cmyk).forEach((value, i) => expect(Math.abs(value - rgb[i]!)).toBeLessThanOrEqual(2));
  });

  test('more black is never lighter', () => {
    const tint = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(tint, tint, tint, fc.integer({ min: 0, max: 95 }), (c, m, y, k) => {
        const sum = (rgb: readonly number[]): number => rgb[0]! + rgb[1]! + rgb[2]!;
        expect(sum(shown(c, m, y, k + 5))).toBeLessThanOrEqual(sum(shown(c, m, y, k)));
      }),
    );
  });

  test('values beyond 0…100 are shown as the nearest that can be printed', () => {
    expect(shown(-10, 120, 100, 0)).toEqual(shown(0, 100, 100, 0));
  });

  test('a spot is shown by its alternate and as a hex colour', () => {
    expect(inkToRgb({ spot: 'CutContour', cmyk: [0, 100, 0, 0] })).toEqual(shown(0, 100, 0, 0));
    expect(inkToHex(WHITE)).toBe('#ffffff');
    expect(inkToHex(BLACK)).toBe('#201f1e');
  });
});
