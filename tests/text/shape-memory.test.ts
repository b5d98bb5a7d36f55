import * as harfbuzz from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseFont } from '../../src/text/parse-font.ts';
import { rememberShapes } from '../../src/text/shape-memory.ts';
import type { Font } from '../../src/text/types.ts';
import { decompressWoff2 } from '../../src/text/woff2.ts';
import { allNames, sampleOf } from '../tools/all-names.ts';

let whole: (text: string, direction: 'horizontal' | 'vertical') => ReturnType<Font['shape']>;
let song: Font;
beforeAll(async () => {
  const packed = readFileSync(new URL('../../assets/fonts/NotoSerifCJKsc-Bold.woff2', import.meta.url));
  song = parseFont(harfbuzz, 'song', await decompressWoff2(packed));
  // A mark that needs no glyph of its own keeps a text from being taken apart, and is dropped again.
  whole = (text, direction) => song.shape(`${text}。`, direction).slice(0, -1);
});

describe('a name of plain Han', () => {
  it('is shaped from its characters as harfbuzz shapes the whole', () => {
    const names = sampleOf(allNames(), 3000).map(({ county, town, raw }) => county + town + raw);
    for (const name of names) {
      for (const direction of ['horizontal', 'vertical'] as const) expect(song.shape(name, direction)).toEqual(whole(name, direction));
    }
  });
});

describe('the memory of shapes', () => {
  const glyph = (id: number, cluster: number) => ({ id, cluster, xAdvance: 1, yAdvance: 0, xOffset: 0, yOffset: 0 });

  it('asks for a character once and for other texts as a whole', () => {
    const asked: string[] = [];
    const shape = rememberShapes((text) => {
      asked.push(text);
      return [glyph(text.charCodeAt(0), 0)];
    });
    expect(shape('村委村', 'vertical').map(({ id, cluster }) => [id, cluster])).toEqual([['村'.charCodeAt(0), 0], ['委'.charCodeAt(0), 1], ['村'.charCodeAt(0), 2]]);
    shape('村委', 'vertical');
    shape('村A', 'vertical');
    shape('村\u{E0100}', 'vertical');
    expect(asked).toEqual(['村', '委', '村A', '村\u{E0100}']);
  });

  it('forgets texts by their length, and goes on right', () => {
    const asked: string[] = [];
    const shape = rememberShapes((text) => {
      asked.push(text);
      return Array.from(text, (_, at) => glyph(1, at));
    });
    const long = (at: number): string => `${at}.${'a'.repeat(9_000)}`;
    for (const at of [1, 2, 3]) shape(long(at), 'horizontal');
    expect(shape(long(1), 'horizontal')).toHaveLength(9_002);
    expect(asked).toHaveLength(3);
    shape(long(4), 'horizontal');
    expect(shape(long(1), 'horizontal')).toHaveLength(9_002);
    expect(asked).toHaveLength(5);
  });
});
