import { describe, expect, it } from 'vitest';
import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { BLACK } from '../../../src/drawing/ink.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import { rect } from '../../../src/geometry/rect.ts';
import type { Chunk } from '../../../src/ui/canvas/chunk.ts';
import { changedBoxes, changedKeys, grown, NONE } from '../../../src/ui/canvas/hot-chunks.ts';
import type { Scene } from '../../../src/ui/canvas/scene.ts';
import { sourceChunks, type KnownChunks } from '../../../src/ui/canvas/source-chunks.ts';
import { stepFor } from '../../../src/ui/canvas/ruler.ts';

const item = (id: string, x: number): Item => ({ kind: 'path', layer: 'sign', source: { kind: 'sign', id }, path: rectPath(rect(x, 0, 10, 10)), fill: BLACK });
const drawing = (items: readonly Item[]): Drawing => ({ title: '', size: rect(0, 0, 100, 100), trim: rect(0, 0, 100, 100), bleed: 0, scale: 1, items });
const scene = (chunks: readonly Chunk[]): Scene => ({ chunks, within: () => chunks });

describe('a drawing in chunks', () => {
  it('puts neighbouring items of one thing together and keeps the order of painting', () => {
    const chunks = sourceChunks(drawing([item('a', 0), item('a', 20), item('b', 40), item('a', 60)]), new Map());
    expect(chunks.map(({ key, items }) => [key, items.length])).toEqual([['sign::a/0', 2], ['sign::b/0', 1], ['sign::a/1', 1]]);
    expect(chunks[0]!.bounds).toEqual(rect(0, 0, 30, 10));
  });

  it('gives the same chunk again for what did not change, and another for what did', () => {
    const known: KnownChunks = new Map();
    const before = sourceChunks(drawing([item('a', 0), item('b', 40)]), known);
    const after = sourceChunks(drawing([item('a', 0), item('b', 50)]), known);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect([...changedKeys(scene(before), scene(after))]).toEqual(['sign::b/0']);
  });

  it('takes what the fix looked at before had changed for unchanged again', () => {
    const known: KnownChunks = new Map();
    const document = sourceChunks(drawing([item('a', 0), item('b', 40)]), known);
    sourceChunks(drawing([item('a', 10), item('b', 40)]), known);
    const nextFix = sourceChunks(drawing([item('a', 0), item('b', 50)]), known);
    expect([...changedKeys(scene(document), scene(nextFix))]).toEqual(['sign::b/0']);
  });
});

describe('what a gesture changes', () => {
  const chunk = (key: string): Chunk => ({ key, bounds: rect(0, 0, 1, 1), items: [] });

  it('holds what is new, what is gone and what is another', () => {
    const [same, before, after] = [chunk('same'), chunk('moved'), chunk('moved')];
    const keys = changedKeys(scene([same, before, chunk('gone')]), scene([same, after, chunk('new')]));
    expect([...keys].sort()).toEqual(['gone', 'moved', 'new']);
  });

  it('is the same set as long as nothing new is in it', () => {
    const set = new Set(['a', 'b']);
    expect(grown(set, new Set(['b']))).toBe(set);
    expect([...grown(set, new Set(['c']))]).toEqual(['a', 'b', 'c']);
  });
});

describe('the ruler', () => {
  it.each([[1, 1], [1.1, 2], [3, 5], [7, 10], [640, 1000], [1200, 2000]])('has steps that are read at a glance: %d → %d', (least, step) => {
    expect(stepFor(least)).toBe(step);
  });
});

describe('what of the still picture is painted again', () => {
  const chunk = (key: string, x: number): Chunk => ({ key, bounds: rect(x, 0, 10, 10), items: [] });
  const still = (chunks: readonly Chunk[], hot: ReadonlySet<string> = NONE) => ({ scene: scene(chunks), hot });
  const [a, b, c] = [chunk('a', 0), chunk('b', 100), chunk('c', 200)];

  it('is nothing where nothing changed', () => {
    const same = still([a, b]);
    expect(changedBoxes(same, same)).toEqual([]);
  });

  it('is where the thing was and where it is, as one where they meet', () => {
    expect(changedBoxes(still([a, b]), still([a, chunk('b', 150)]))).toEqual([rect(100, 0, 10, 10), rect(150, 0, 10, 10)]);
    expect(changedBoxes(still([a, b]), still([a, chunk('b', 105)]))).toEqual([rect(100, 0, 15, 10)]);
  });

  it('joins boxes that only a third one brings together', () => {
    const bridge: Chunk = { key: 'bridge', bounds: rect(5, 0, 100, 10), items: [] };
    expect(changedBoxes(still([]), still([a, b, bridge]))).toEqual([rect(0, 0, 110, 10)]);
  });

  it('is where a gesture takes a thing up and where it puts it down', () => {
    const [whole, taken] = [still([a, b]), still([a, b], new Set(['b']))];
    expect(changedBoxes(whole, taken)).toEqual([b.bounds]);
    expect(changedBoxes(taken, whole)).toEqual([b.bounds]);
  });

  it('is everything where the order of painting changed or too much did', () => {
    expect(changedBoxes(still([a, b, c]), still([b, a, c]))).toBeNull();
    const many = Array.from({ length: 300 }, (_, i) => chunk(`k${i}`, i * 20));
    expect(changedBoxes(still([]), still(many))).toBeNull();
  });
});
