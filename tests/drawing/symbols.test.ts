import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { PathItem } from '../../src/drawing/drawing.ts';
import { penFor } from '../../src/drawing/plan-pen.ts';
import { fixturePicture } from '../../src/drawing/symbols-fixture.ts';
import { pathBounds } from '../../src/geometry/path.ts';
import { unionRect } from '../../src/geometry/rect.ts';
import { newFixture } from '../../src/model/new-fixture.ts';
import type { Fixture } from '../../src/model/plan-part.ts';
import { drawContext, symbols } from '../tools/sign-project.ts';
import { linesOf } from './drawn-text.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const source = { kind: 'fixture', id: 'f1', storeyId: 'st1' } as const;
const of = (kind: string, changes: Partial<Fixture> = {}): Fixture => ({ ...newFixture(symbols[kind]!, { x: 0, y: 0 }), id: 'f1', ...changes });
const drawn = (fixture: Fixture) => fixturePicture(fixture, ctx, penFor(100), source);
const extent = (fixture: Fixture) =>
  drawn(fixture).items.filter((item): item is PathItem => item.kind === 'path').map(({ path }) => pathBounds(path)!).reduce(unionRect);
const words = (fixture: Fixture) => linesOf(drawn(fixture).items, ctx, '上下0123456789 :1φ号空调消毒');

describe('every symbol', () => {
  it.each(Object.keys(symbols))('is drawn within its box at its own size, at half and at twice of it: %s', (kind) => {
    const { width, depth, steps } = symbols[kind]!;
    for (const share of [1, 0.5, 2]) {
      const size = { width: Math.round(width * share), depth: Math.round(depth * share), steps };
      const box = extent(of(kind, size));
      expect(Math.min(box.x1 - box.x0 + 1, box.y1 - box.y0 + 1)).toBeGreaterThan(1);
      expect(Math.max(-box.x0, box.x1)).toBeLessThanOrEqual(size.width / 2 + 1);
      expect(Math.max(-box.y0, box.y1)).toBeLessThanOrEqual(size.depth / 2 + 1);
    }
  });

  it('has a title that no other symbol has', () => {
    const titles = Object.values(symbols).map(({ title }) => title.zh);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('is written with characters that the drawing font has', () => {
    const font = ctx.fonts.resolve('heiti', 'regular').font;
    for (const { texts } of Object.values(symbols)) for (const { text } of texts) expect(font.missing(text)).toEqual([]);
  });
});

describe('a fixture', () => {
  it('of a kind that the library lacks is its box with a cross, and is reported', () => {
    const { items, diagnostics } = drawn(of('desk', { kind: 'aKindOfItsOwn' }));
    expect((items[0] as PathItem).path.ops).toBe('MLLLZMLML');
    expect(diagnostics).toMatchObject([{ code: 'plan.unknownSymbol', data: { kind: 'aKindOfItsOwn' } }]);
  });

  it('is mirrored left to right before it is turned', () => {
    const drawer = (changes: Partial<Fixture>) => pathBounds((drawn(of('desk', changes)).items[1] as PathItem).path)!;
    expect(drawer({}).x1).toBeLessThan(0);
    expect(drawer({ mirrored: true }).x0).toBeGreaterThan(0);
    expect(drawer({ mirrored: true, angleDeg: 90 }).y0).toBeGreaterThan(0);
  });

  it('keeps its words readable however it is turned', () => {
    for (const angleDeg of [0, 90, 180, 270, 200]) {
      const glyph = drawn(of('airConditioner', { angleDeg })).items.find((item) => item.kind === 'glyph')!;
      const angle = Math.atan2(glyph.at[1], glyph.at[0]) * (180 / Math.PI);
      expect(angle).toBeGreaterThan(-90.001);
      expect(angle).toBeLessThan(90.001);
    }
  });
});

describe('stairs and ramps', () => {
  it.each([
    ['straightStair', 12, ['上12']],
    ['straightStairDown', 12, ['下12']],
    ['lStair', 16, ['上16']],
    ['uStair', 22, ['上22', '下22']],
  ])('%s says where it leads and with how many steps', (kind, steps, said) => {
    expect(words(of(kind, { steps })).toSorted()).toEqual(said.toSorted());
  });

  it('a flight has one tread less than rises', () => {
    const treads = (steps: number) => (drawn(of('straightStair', { steps })).items[1] as PathItem).path.ops.length / 2 - 1;
    expect([3, 10, 17].map(treads)).toEqual([2, 9, 16]);
  });

  it('a ramp states its slope', () => {
    expect(words(of('ramp'))).toContain('1:12');
  });
});
