import { describe, expect, it } from 'vitest';
import type { Drawing, Item, PathItem } from '../../../src/drawing/drawing.ts';
import { BLACK, type Ink } from '../../../src/drawing/ink.ts';
import { pathBounds, rectPath } from '../../../src/geometry/path.ts';
import { inflate, rect } from '../../../src/geometry/rect.ts';
import { shopDrawing, spotsOf } from '../../../src/jobs/shop-drawing/shop-drawing.ts';
import { DEFAULT_SHOP, type Shop } from '../../../src/model/shop.ts';
import { BAR, PARTY_RED, RING } from '../../formats/sample-drawings.ts';

const trim = rect(0, 0, 400, 300);
const GROUND: Ink = { cmyk: [0, 0, 0, 10] };

const glyph = (size: number, fill: Ink, outline = RING): Item => ({ kind: 'glyph', layer: 'sign', outline, at: [size / 1000, 0, 0, size / 1000, 50, 50], fill });
const field = (box = rect(10, 10, 50, 50), fill: Ink = BLACK): PathItem => ({ kind: 'path', layer: 'sign', path: rectPath(box), fill });
const ground: PathItem = { kind: 'path', layer: 'ground', path: rectPath(inflate(trim, 3)), fill: GROUND };

const face = (...items: readonly Item[]): Drawing => ({ title: '牌', size: inflate(trim, 3), trim, bleed: 3, scale: 1, items });
const made = (drawing: Drawing, changes: Partial<Shop>): Drawing => shopDrawing(drawing, { ...DEFAULT_SHOP, ...changes });
const fills = (drawing: Drawing): readonly unknown[] => drawing.items.map((item) => ('fill' in item ? item.fill?.spot ?? item.fill?.cmyk.join('/') : null));

describe('a face for a shop without wishes', () => {
  it('stays the very same', () => {
    const drawing = face(ground, glyph(100, BLACK));
    expect(shopDrawing(drawing, DEFAULT_SHOP)).toBe(drawing);
  });
});

describe('bleed', () => {
  it('takes fields that reach the edge along, and leaves the others', () => {
    const band = field({ x0: -3, y0: 250, x1: 403, y1: 303 });
    const wide = made(face(ground, band, field()), { bleed: 10 });
    expect(wide).toMatchObject({ bleed: 10, size: inflate(trim, 10), trim });
    expect(wide.items.map((item) => pathBounds((item as PathItem).path))).toEqual([
      inflate(trim, 10),
      { x0: -10, y0: 250, x1: 410, y1: 310 },
      rect(10, 10, 50, 50),
    ]);
  });

  it('can be nothing; single letters have none at all', () => {
    expect(made(face(ground), { bleed: 0 })).toMatchObject({ bleed: 0, size: trim });
    const letters = { ...face(glyph(100, BLACK)), bleed: 0, size: trim };
    expect(made(letters, { bleed: 10 })).toBe(letters);
  });
});

describe('black', () => {
  it('of areas is mixed as the shop says; characters and lines stay pure', () => {
    const line: Item = { kind: 'path', layer: 'sign', path: rectPath(trim), stroke: { ink: BLACK, width: 1 } };
    const rich = made(face(field(), glyph(100, BLACK), line), { black: 'rich' });
    expect(fills(rich)).toEqual(['50/50/50/100', '0/0/0/100', null]);
    expect((rich.items[2] as PathItem).stroke!.ink).toEqual(BLACK);
  });

  it('of characters is mixed from the size that the shop names, a small comma of a large line with it', () => {
    const comma = { ...RING, id: 'test/comma', path: { ops: RING.path.ops, xy: RING.path.xy.map((v) => v / 10) } };
    const rich = made(face(glyph(100, BLACK), glyph(100, BLACK, comma), glyph(20, BLACK)), { black: 'rich', richFromSize: 30 });
    expect(fills(rich)).toEqual(['50/50/50/100', '50/50/50/100', '0/0/0/100']);
  });

  it('of another ink, or of a spot, is left alone', () => {
    const other: Ink = { cmyk: [0, 0, 0, 90] };
    const spot: Ink = { ...BLACK, spot: 'LED' };
    expect(fills(made(face(field(undefined, other), field(undefined, spot)), { black: 'rich' }))).toEqual(['0/0/0/90', 'LED']);
  });
});

describe('named paints', () => {
  it('stand for the ink that they match exactly', () => {
    const paints = { '中国红 RAL 3020': { match: [0, 100, 100, 0] as [number, number, number, number], cmyk: null } };
    const drawing = made(face(glyph(100, PARTY_RED), glyph(100, { cmyk: [0, 100, 100, 1] })), { paints });
    expect(fills(drawing)).toEqual(['中国红 RAL 3020', '0/100/100/1']);
    expect(spotsOf([drawing])).toEqual(['中国红 RAL 3020']);
  });
});

describe('the way of the knife', () => {
  const cuts = (drawing: Drawing): readonly PathItem[] => drawing.items.filter((item) => item.layer === 'cutContour') as PathItem[];

  it('runs round the trim of a printed face, over everything and overprinting', () => {
    const drawing = made(face(ground, glyph(100, BLACK)), { cutContour: 'trim' });
    expect(cuts(drawing)).toHaveLength(1);
    expect(drawing.items.at(-1)).toMatchObject({ path: rectPath(trim), overprint: true, stroke: { ink: { spot: 'CutContour' }, width: 0.1 } });
  });

  it('runs round the characters of single letters, at their places', () => {
    const [cut, ...more] = cuts(made(face(glyph(100, BLACK, BAR)), { cutContour: 'trim' }));
    expect(more).toEqual([]);
    expect(pathBounds(cut!.path)).toEqual({ x0: 50, y0: 90, x1: 150, y1: 110 });
  });

  it('is as wide on paper at 1:10', () => {
    const [cut] = cuts(shopDrawing(face(ground), { ...DEFAULT_SHOP, cutContour: 'trim' }, 10));
    expect(cut!.stroke!.width).toBe(1);
  });
});

describe('white below the artwork', () => {
  it('clears the plates, fills White, and lets the artwork overprint', () => {
    const drawing = made(face(glyph(100, PARTY_RED)), { white: 'underprint' });
    expect(fills(drawing)).toEqual(['0/0/0/0', 'White', '0/100/100/0']);
    expect(drawing.items.map((item) => [item.layer, item.overprint])).toEqual([
      ['sign', undefined],
      ['white', true],
      ['sign', true],
    ]);
  });

  it('lies below fills, lines and pictures, in groups too', () => {
    const both: Item = { ...field(), stroke: { ink: PARTY_RED, width: 2 } };
    const picture: Item = { kind: 'image', layer: 'sign', image: 'a.png', at: [100, 0, 0, 50, 10, 10] };
    const group: Item = { kind: 'group', layer: 'sign', transform: [1, 0, 0, 1, 0, 0], items: [both, picture] };
    const { items } = made(face(group), { white: 'underprint' }).items[0] as Extract<Item, { kind: 'group' }>;
    expect(items.map(({ kind, layer }) => `${kind} ${layer}`)).toEqual([
      'path sign', 'path white', 'path sign', 'path sign', 'path white', 'path sign', 'path sign', 'path white', 'image sign',
    ]);
    expect(pathBounds((items[7] as PathItem).path)).toEqual(rect(10, 10, 100, 50));
  });
});
