import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { largestSize, pitchFor } from '../../src/text/fit.ts';
import { layoutText } from '../../src/text/layout.ts';
import type { Font } from '../../src/text/types.ts';
import { nodeFonts } from '../tools/node-fonts.ts';

let song: Font;
beforeAll(async () => {
  song = (await nodeFonts()).resolve('songti', 'bold').font;
});

const PLAQUE = { along: 1940, across: 220 };
const PITCH = { min: 1.08, max: 1.4 };

describe('largestSize', () => {
  it('is limited by the length: n characters and the gaps between them fill it', () => {
    const size = largestSize(song, '村'.repeat(16), 'vertical', PLAQUE, PITCH);
    expect(size).toBe(112.7);
    expect(size * (16 + 15 * 0.08)).toBeLessThanOrEqual(1940);
    expect((size + 0.1) * (16 + 15 * 0.08)).toBeGreaterThan(1940);
  });

  it('is limited by the width where the text is short', () => {
    expect(largestSize(song, '怪村', 'vertical', PLAQUE, PITCH)).toBe(220);
  });

  it('has room for the longest name of the country, 44 characters, far above the least size', () => {
    expect(largestSize(song, '村'.repeat(44), 'vertical', PLAQUE, PITCH)).toBeGreaterThan(40);
  });

  it('gives the whole width to a text without characters', () => {
    expect(largestSize(song, '', 'vertical', PLAQUE, PITCH)).toBe(220);
  });

  it('never lets a text leave its space', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from('村委会１a16（北京）·、ｅＷW镇')), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.constantFrom('vertical' as const, 'horizontal' as const), (text, direction) => {
        const size = largestSize(song, text, direction, PLAQUE, PITCH);
        const pitch = pitchFor(song, text, direction, size, PLAQUE.along, PITCH);
        const { advance, bounds } = layoutText(song, text, { size, direction, pitch });
        expect(advance).toBeLessThanOrEqual(PLAQUE.along + 1e-6);
        if (direction === 'vertical') {
          expect(bounds.x0).toBeGreaterThanOrEqual(-PLAQUE.across / 2 - 1e-6);
          expect(bounds.x1).toBeLessThanOrEqual(PLAQUE.across / 2 + 1e-6);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('pitchFor', () => {
  it('spreads a shorter text over the whole length', () => {
    const pitch = pitchFor(song, '村'.repeat(14), 'vertical', 112.7, 1940, PITCH);
    expect(13 * pitch + 112.7).toBeCloseTo(1940, 6);
  });

  it('stops at the greatest pitch', () => {
    expect(pitchFor(song, '怪村', 'vertical', 100, 1940, PITCH)).toBeCloseTo(140, 9);
  });

  it('never pushes characters together', () => {
    expect(pitchFor(song, '村'.repeat(40), 'vertical', 100, 1940, PITCH)).toBe(100);
    expect(pitchFor(song, '村', 'vertical', 100, 1940, PITCH)).toBe(100);
  });
});
