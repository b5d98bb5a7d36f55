import { beforeAll, describe, expect, it } from 'vitest';
import { applyMatrix } from '../../src/geometry/matrix.ts';
import { layoutText } from '../../src/text/layout.ts';
import type { Font } from '../../src/text/types.ts';
import { nodeFonts } from '../tools/node-fonts.ts';

let song: Font;
beforeAll(async () => {
  song = (await nodeFonts()).resolve('songti', 'bold').font;
});

describe('layoutText', () => {
  it('runs down from the middle of the upper edge of the first em box', () => {
    const run = layoutText(song, '国国国', { size: 100, direction: 'vertical' });
    expect(run.advance).toBeCloseTo(300, 9);
    expect(run.bounds.y1).toBeLessThanOrEqual(0);
    expect(run.bounds.y0).toBeGreaterThanOrEqual(-300);
    expect(Math.abs(run.bounds.x0 + run.bounds.x1) / 2).toBeLessThan(3);
  });

  it('keeps every character in its own em box', () => {
    const [first, second] = layoutText(song, '国国', { size: 100, direction: 'vertical' }).glyphs;
    const corner = { x: 0, y: 0 };
    expect(applyMatrix(first!.at, corner).y - applyMatrix(second!.at, corner).y).toBeCloseTo(100, 9);
  });

  it('puts characters at the pitch and adds nothing behind the last', () => {
    const run = layoutText(song, '一一一', { size: 100, direction: 'vertical', pitch: 130 });
    expect(run.advance).toBeCloseTo(360, 9);
    const ys = run.glyphs.map(({ at }) => at[5]);
    expect(ys[0]! - ys[1]!).toBeCloseTo(130, 9);
    expect(ys[1]! - ys[2]!).toBeCloseTo(130, 9);
  });

  it('runs to the right from the start of the baseline', () => {
    const run = layoutText(song, '村委会', { size: 10, direction: 'horizontal' });
    expect(run.advance).toBeCloseTo(30, 9);
    expect(run.bounds.x0).toBeGreaterThan(0);
    expect(run.bounds.x1).toBeLessThan(30);
    expect(run.bounds.y0).toBeLessThan(0);
  });

  it('turns dashes in vertical text and leaves letters and digits upright', () => {
    const boundsOf = (text: string) => layoutText(song, text, { size: 100, direction: 'vertical' }).bounds;
    const dash = boundsOf('—');
    expect(dash.y1 - dash.y0).toBeGreaterThan(5 * (dash.x1 - dash.x0));
    expect(dash.x0 + dash.x1).toBeCloseTo(0, 6);
    expect(dash.y0 + dash.y1).toBeCloseTo(-100, 6);
    const one = boundsOf('1');
    expect(one.y1 - one.y0).toBeGreaterThan(one.x1 - one.x0);
  });

  it('draws no blank box for a missing character but keeps its place', () => {
    const run = layoutText(song, '\uE08B尾', { size: 10, direction: 'vertical' });
    expect(run.glyphs).toHaveLength(1);
    expect(run.advance).toBeCloseTo(20, 9);
  });

  it('has no ink and no length without text', () => {
    expect(layoutText(song, '', { size: 10, direction: 'vertical' })).toEqual({
      glyphs: [],
      bounds: { x0: 0, y0: 0, x1: 0, y1: 0 },
      advance: 0,
    });
    expect(layoutText(song, '  ', { size: 10, direction: 'horizontal' }).glyphs).toEqual([]);
  });
});
