import { beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { Item } from '../../src/drawing/drawing.ts';
import type { ChainMeaning, Meaning, SymbolMeaning, TextMeaning } from '../../src/drawing/meaning.ts';
import { applyMatrix } from '../../src/geometry/matrix.ts';
import { pathBounds, transformPath } from '../../src/geometry/path.ts';
import type { Fixture } from '../../src/model/plan-part.ts';
import { drawContext } from '../tools/sign-project.ts';
import { starterProject, withStorey } from '../tools/starter-project.ts';
import { linesOf } from './drawn-text.ts';

let items: readonly Item[];
let ctx: DrawContext;
const starter = starterProject();
const storey = starter.storeys[0]!;

beforeAll(async () => {
  ctx = await drawContext();
  items = composePlan(starter, 'st1', ctx, { scale: 100 }).drawing.items;
});

const distance = (p: { x: number; y: number }, q: { x: number; y: number }) => Math.hypot(p.x - q.x, p.y - q.y);
const meanings = <M extends Meaning>(kind: M['kind']): M[] =>
  [...new Set(items.map(({ meaning }) => meaning))].filter((one): one is M => one?.kind === kind);

describe('what the items of a plan stand for', () => {
  it('is said by neighbours with one and the same object', () => {
    const runs = items.flatMap(({ meaning }, i) => (meaning === undefined || meaning === items[i - 1]?.meaning ? [] : [meaning]));
    const symbols = runs.filter(({ kind }) => kind === 'text' || kind === 'chain' || kind === 'symbol');
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(symbols.length).toBeGreaterThan(50);
  });

  it('is each text, as its characters are drawn', () => {
    const texts = meanings<TextMeaning>('text');
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(Object.values(storey.rooms).map(({ number }) => number)));
    for (const text of texts) {
      const glyphs = items.filter(({ meaning }) => meaning === text);
      expect(linesOf(glyphs, ctx, text.text).join('')).toBe(text.text.replaceAll(' ', ''));
    }
  });

  it('is each distance with its true length and the figure beside it', () => {
    const stretches = meanings<ChainMeaning>('chain').flatMap((chain) => chain.stretches);
    expect(stretches.length).toBeGreaterThan(20);
    for (const { begins, ends, figure } of stretches) {
      expect(Math.round(distance(...ends))).toBe(Number(figure.text));
      expect(distance(...begins)).toBeCloseTo(distance(...ends), 6);
    }
  });

  it('is each door and window at its place in the wall', () => {
    const symbols = meanings<SymbolMeaning>('symbol');
    for (const opening of Object.values(storey.openings)) {
      const item = items.find(({ source }) => source?.kind === 'opening' && source.id === opening.id)!;
      const symbol = item.meaning as SymbolMeaning;
      expect(symbols).toContain(symbol);
      const wall = storey.walls[opening.wallId]!;
      const a = storey.nodes[wall.a]!;
      expect(distance(a, applyMatrix(symbol.at, { x: 0, y: 0 }))).toBeCloseTo(opening.at, 6);
      expect(distance(a, applyMatrix(symbol.at, { x: -opening.width / 2, y: 0 }))).toBeCloseTo(opening.at - opening.width / 2, 6);
    }
  });

  it('lets a turned fixture be put back into its own box', () => {
    const desk: Fixture = { id: 'f1', kind: 'desk', title: '', position: { x: 5000, y: 4000 }, angleDeg: 37, mirrored: false, width: 1400, depth: 700, steps: null, equipment: {}, group: '' };
    const furnished = composePlan(withStorey(starter, { fixtures: { f1: desk } }), 'st1', ctx, { scale: 100 }).drawing.items;
    const own = furnished.filter(({ source }) => source?.kind === 'fixture');
    expect(own.length).toBeGreaterThan(0);
    for (const item of own) {
      if (item.kind !== 'path' || item.meaning?.kind !== 'symbol') throw new Error('a fixture is a symbol');
      const [a, b, c, d, e, f] = item.meaning.at;
      const turnedBack = transformPath([a, c, b, d, -(a * e + b * f), -(c * e + d * f)], item.path);
      const box = pathBounds(turnedBack)!;
      expect([box.x0, box.x1].every((x) => Math.abs(x) <= desk.width / 2 + 1e-6)).toBe(true);
      expect([box.y0, box.y1].every((y) => Math.abs(y) <= desk.depth / 2 + 1e-6)).toBe(true);
    }
  });
});
