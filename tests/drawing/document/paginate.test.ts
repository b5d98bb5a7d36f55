import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/drawing/document/paginate.ts';
import type { Strip } from '../../../src/drawing/document/strip.ts';

/** A strip that draws nothing but its name. */
function strip(name: string, height: number, rest: Partial<Strip> = {}): Strip & { readonly name: string } {
  return { name, height, before: 0, keepWithNext: false, head: [], draw: () => [], split: () => null, ...rest };
}

const names = (strips: readonly Strip[], room: number): string[][] =>
  paginate(strips, room).map((page) => page.map(({ strip: one }) => (one as ReturnType<typeof strip>).name));

/** A strip of lines of 1 mm that can be cut between them. */
function lines(name: string, count: number, rest: Partial<Strip> = {}): Strip {
  return {
    ...strip(name, count, rest),
    split: (height) => {
      const first = Math.floor(height);
      return first < 1 ? null : [strip(name, first), lines(name, count - first, { ...rest, before: 0 })];
    },
  };
}

describe('pages', () => {
  it('are one at least', () => {
    expect(names([], 10)).toEqual([[]]);
  });

  it('take strips as long as there is room', () => {
    expect(names([strip('a', 4), strip('b', 6), strip('c', 1)], 10)).toEqual([['a', 'b'], ['c']]);
  });

  it('count the space before a strip, but not at their top', () => {
    expect(names([strip('a', 5), strip('b', 5, { before: 1 })], 10)).toEqual([['a'], ['b']]);
    const [page] = paginate([strip('a', 5, { before: 3 }), strip('b', 4, { before: 1 })], 10);
    expect(page!.map(({ top }) => top)).toEqual([0, 6]);
  });

  it('leave no heading behind', () => {
    const heading = strip('heading', 2, { keepWithNext: true });
    expect(names([strip('a', 7), heading, strip('b', 2)], 10)).toEqual([['a'], ['heading', 'b']]);
  });

  it('begin a new one for a chain of headings as a whole', () => {
    const chain = [strip('h1', 2, { keepWithNext: true }), strip('h2', 2, { keepWithNext: true }), strip('b', 2)];
    expect(names([strip('a', 5), ...chain], 10)).toEqual([['a'], ['h1', 'h2', 'b']]);
  });

  it('part what keeps together where no page holds it', () => {
    const long = Array.from({ length: 5 }, (_, i) => strip(`k${i}`, 3, { keepWithNext: i < 4 }));
    expect(names(long, 10)).toEqual([['k0', 'k1', 'k2'], ['k3', 'k4']]);
  });

  it('repeat the head of a table above the rows of each further page', () => {
    const head = [strip('head', 2, { keepWithNext: true })];
    const rows = ['r1', 'r2', 'r3', 'r4', 'r5'].map((name) => strip(name, 4, { head }));
    expect(names([...head, ...rows], 10)).toEqual([['head', 'r1', 'r2'], ['head', 'r3', 'r4'], ['head', 'r5']]);
  });

  it('cut no row that a page can hold', () => {
    const head = [strip('head', 2, { keepWithNext: true })];
    const rows = [lines('r1', 5, { head }), lines('r2', 8, { head })];
    expect(names([...head, ...rows], 10)).toEqual([['head', 'r1'], ['head', 'r2']]);
  });

  it('cut a row that is higher than a page, below the head on each, and lose nothing of it', () => {
    const head = [strip('head', 2, { keepWithNext: true })];
    const pages = paginate([...head, lines('long', 30, { head })], 10);
    expect(pages).toHaveLength(4);
    const heights = pages.map((page) => page.map(({ strip: one }) => one.height));
    expect(heights).toEqual([[2, 8], [2, 8], [2, 8], [2, 6]]);
  });

  it('go on after a cut row where it ended', () => {
    expect(names([lines('long', 14), strip('b', 3)], 10)).toEqual([['long'], ['long', 'b']]);
  });

  it('hold a strip that is too high and cannot be cut all the same', () => {
    expect(names([strip('a', 2), strip('tall', 15), strip('b', 2)], 10)).toEqual([['a'], ['tall'], ['b']]);
  });
});
