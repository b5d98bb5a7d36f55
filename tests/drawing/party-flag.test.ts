import { beforeAll, describe, expect, it } from 'vitest';
import { composeMark, markProportion } from '../../src/drawing/compose-mark.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { PARTY_RED } from '../../src/drawing/ink.ts';
import { FLAG_GOLD } from '../../src/drawing/party-flag.ts';
import type { FaceMark, Sign } from '../../src/model/sign.ts';
import { drawContext, projectOf, names } from '../tools/sign-project.ts';
import { inkOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});
const sign: Sign = projectOf(names[0]!).signs.s1!;
const drawn = (kind: FaceMark['kind'], width = 360, height = 240) =>
  composeMark(sign, { kind, box: { x: 0, y: 0, width, height }, ink: { cmyk: [0, 100, 100, 0] } }, ctx);

describe('the party flag', () => {
  it('is 3 long to 2 high and red, with the emblem in gold: 4 squares from the staff, 3 from the top, 8 large', () => {
    const [field, emblem] = drawn('partyFlag').items;
    expect([field!.fill, emblem!.fill]).toEqual([PARTY_RED, FLAG_GOLD]);
    expect(inkOf([field!])).toEqual({ x0: 0, y0: 0, x1: 360, y1: 240 });
    expect(emblem!.at[0]).toBeCloseTo(80, 9);
    const ink = inkOf([emblem!]);
    expect([ink.x0, ink.y1].map(Math.round)).toEqual([40, 210]);
  });

  it('is never deformed: in a box of another form it stands in the middle', () => {
    expect(inkOf(drawn('partyFlag', 360, 900).items.slice(0, 1))).toEqual({ x0: 0, y0: 330, x1: 360, y1: 570 });
    expect(markProportion('partyFlag')).toBe(1.5);
  });
});

describe('中国社区', () => {
  it('is a placeholder that says so', () => {
    const { items, diagnostics } = drawn('chinaCommunity');
    expect(diagnostics.map(({ code }) => code)).toContain('sign.placeholderMark');
    expect(items.filter(({ outline }) => outline.id === 'mark/chinaCommunity')).toHaveLength(1);
    expect(items).toHaveLength(2 + 4);
    const ink = inkOf(items);
    expect([ink.x0, ink.y0, ink.x1, ink.y1].map(Math.round)).toEqual([0, 0, 360, 240]);
  });
});

describe('arrows', () => {
  it.each([
    ['arrowRight', 1, 0],
    ['arrowLeft', -1, 0],
    ['arrowUp', 0, 1],
    ['arrowDown', 0, -1],
  ] as const)('%s points there', (kind, x, y) => {
    const { items } = drawn(kind, 100, 100);
    const ink = inkOf(items);
    const middle = { x: (ink.x0 + ink.x1) / 2 - 50, y: (ink.y0 + ink.y1) / 2 - 50 };
    const { xy } = items[0]!.outline.path;
    const points = xy.flatMap((value, i) => (i % 2 === 0 ? [{ x: value - 0.5, y: xy[i + 1]! - 0.5 }] : []));
    const furthest = points.reduce((a, b) => (b.x * x + b.y * y > a.x * x + a.y * y ? b : a));
    expect(Math.abs(furthest.x * y) + Math.abs(furthest.y * x)).toBeCloseTo(0, 9);
    expect(Math.abs(middle.x) + Math.abs(middle.y)).toBeLessThan(5);
  });
});
