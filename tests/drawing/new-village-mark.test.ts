import { beforeAll, describe, expect, it } from 'vitest';
import { composeMark, markProportion } from '../../src/drawing/compose-mark.ts';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { GlyphItem } from '../../src/drawing/drawing.ts';
import { PARTY_RED, WHITE } from '../../src/drawing/ink.ts';
import { rectHeight, rectWidth } from '../../src/geometry/rect.ts';
import type { FaceMark, Sign } from '../../src/model/sign.ts';
import { drawContext, names, projectOf } from '../tools/sign-project.ts';
import { glyphsOf, inkOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const project = projectOf(names[0]!);
const sign: Sign = project.signs['s4']!;
const mark = (width: number, height: number): FaceMark => ({
  kind: 'chinaNewVillage',
  box: { x: 30, y: 20, width, height },
  ink: PARTY_RED as FaceMark['ink'],
});
const own = markProportion('chinaNewVillage');

describe('the mark 中国新村', () => {
  it('is a white ground as large as its box, the knot and four characters in red', () => {
    const { items, diagnostics } = composeMark(sign, mark(own * 1000, 1000), ctx);
    const [ground, knot, ...words] = items;
    expect(ground).toMatchObject({ fill: WHITE, outline: { id: 'mark/plate' } });
    const box = inkOf([ground!]);
    expect([box.x0, box.y0, box.x1, box.y1]).toEqual([30, 20, 30 + own * 1000, 1020].map((n) => expect.closeTo(n, 6)));
    expect(knot).toMatchObject({ fill: PARTY_RED, outline: { id: 'mark/chineseKnot' } });
    expect(words).toHaveLength(4);
    const { font } = ctx.fonts.resolve('xiaobiaosong', 'black');
    const wanted = font.shape('中国新村', 'horizontal').map(({ id }) => font.outline(id).id);
    expect(words.map(({ outline }) => outline.id)).toEqual(wanted);
    expect(words.every(({ fill }) => fill === knot!.fill)).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(['text.substituteFont']);
  });

  it.each([
    [1460, 1000],
    [1000, 1000],
    [300, 1000],
    [4000, 500],
    [29.2, 20],
  ])('stays within a box of %s × %s mm and keeps knot and characters in proportion and apart', (width, height) => {
    const [, knot, ...words] = composeMark(sign, mark(width, height), ctx).items as [GlyphItem, GlyphItem, ...GlyphItem[]];
    const ink = inkOf([knot, ...words]);
    expect(ink.x0).toBeGreaterThan(30);
    expect(ink.y0).toBeGreaterThan(20);
    expect(ink.x1).toBeLessThan(30 + width);
    expect(ink.y1).toBeLessThan(20 + height);
    for (const { at } of [knot, ...words]) expect([at[0], at[1], at[2]]).toEqual([at[3], 0, 0]);
    const [above, beside] = [inkOf([knot]).y0 > inkOf(words).y1, inkOf([knot]).x1 < inkOf(words).x0];
    expect([above, beside]).toEqual(height > 2 * width ? [true, false] : [false, true]);
  });

  it('sets two characters in a row, in a wide box all four', () => {
    const rowsIn = (width: number, height: number): number => {
      const [, , ...words] = composeMark(sign, mark(width, height), ctx).items;
      return words.filter(({ at }) => Math.abs(at[5] - words[0]!.at[5]) < 1).length;
    };
    expect([rowsIn(own * 1000, 1000), rowsIn(300, 1000), rowsIn(4000, 500)]).toEqual([2, 2, 4]);
  });

  it('fills a box of its own proportion but for the border', () => {
    const [, ...red] = composeMark(sign, mark(own * 1000, 1000), ctx).items;
    const [knot] = red;
    expect(rectHeight(inkOf([knot!]))).toBeCloseTo(840, 6);
    expect(rectWidth(inkOf(red))).toBeGreaterThan(own * 1000 - 160 - 20);
  });

  it('is lit along the edge of its ground, not within it', () => {
    const lit: Sign = { ...sign, face: { ...sign.face, marks: [mark(own * 1000, 1000)] } };
    const { items } = composeSign({ ...project, signs: { s4: lit } }, 's4', ctx).drawing;
    const strips = items.filter(({ kind }) => kind === 'path');
    expect(strips).toHaveLength(1 + glyphsOf(items).filter(({ layer }) => layer === 'sign').length);
  });

  it('tells once that the font stands in for mark and name', () => {
    const both: Sign = { ...sign, face: { ...sign.face, marks: [...sign.face.marks, mark(own * 1000, 1000)] } };
    const { diagnostics } = composeSign({ ...project, signs: { s4: both } }, 's4', ctx);
    expect(diagnostics.map(({ code }) => code)).toEqual(['text.substituteFont']);
  });
});
