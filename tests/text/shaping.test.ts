import { beforeAll, describe, expect, it } from 'vitest';
import type { Font, FontSet } from '../../src/text/types.ts';
import { nodeFonts } from '../tools/node-fonts.ts';

let fonts: FontSet;
let song: Font;
beforeAll(async () => {
  fonts = await nodeFonts();
  song = fonts.resolve('songti', 'bold').font;
});

describe('shaping', () => {
  it('hangs a full-width character in the middle of its em box, top at the ascender of 880', () => {
    expect(song.shape('村', 'vertical')).toEqual([
      { id: expect.any(Number), cluster: 0, xAdvance: 0, yAdvance: -1000, xOffset: -500, yOffset: -880 },
    ]);
  });

  it('knows the glyphs that hang elsewhere from the VORG table', () => {
    const offsets = new Set(Array.from('村委会（）—…〇１ａ', (c) => song.shape(c, 'vertical')[0]!.yOffset));
    expect(offsets.size).toBeGreaterThan(1);
  });

  it('takes the vertical forms of brackets and points in vertical text', () => {
    const id = (text: string, direction: 'horizontal' | 'vertical') => song.shape(text, direction)[0]!.id;
    for (const mark of ['（', '）', '、', '：', '…', '(', ')']) expect(id(mark, 'vertical'), mark).not.toBe(id(mark, 'horizontal'));
    expect(id('村', 'vertical')).toBe(id('村', 'horizontal'));
  });

  it('gives one glyph for a character outside the BMP and counts its cluster in UTF-16 units', () => {
    const glyphs = song.shape('那𡌶村', 'vertical');
    expect(glyphs.map(({ cluster }) => cluster)).toEqual([0, 1, 3]);
    expect(glyphs.every(({ id }) => id > 0)).toBe(true);
  });

  it('returns the same result for the same text', () => {
    expect(song.shape('庄科村', 'vertical')).toBe(song.shape('庄科村', 'vertical'));
  });

  it.each([
    ['no text', ''],
    ['white space', ' \n\t\u3000'],
    ['emoji', '😀👨‍👩‍👧'],
    ['half a character', '\ud800'],
    ['4,000 characters', '村'.repeat(4000)],
    ['a mark without its letter', '\u0301'],
  ])('survives %s', (_, text) => {
    for (const direction of ['horizontal', 'vertical'] as const) {
      for (const glyph of song.shape(text, direction)) song.outline(glyph.id);
    }
    expect(() => song.missing(text)).not.toThrow();
  });
});

describe('outlines', () => {
  it('are made of moves, lines, cubic curves and closings alone', () => {
    const { path } = song.outline(song.shape('党', 'vertical')[0]!.id);
    expect(path.ops).toMatch(/^(M[LC]+Z)+$/);
  });

  it('are kept by font and glyph', () => {
    const id = song.shape('党', 'vertical')[0]!.id;
    expect(song.outline(id)).toBe(song.outline(id));
    expect(song.outline(id).id).toBe(`NotoSerifCJKsc-Bold/${id}`);
  });
});

describe('coverage', () => {
  it('names a missing character once, with its code point', () => {
    expect(song.missing('\uE08B尾村\uE08B😀')).toEqual([
      { character: '\uE08B', codePoint: 'U+E08B' },
      { character: '😀', codePoint: 'U+1F600' },
    ]);
  });

  it('asks for no glyph for white space and invisible characters', () => {
    expect(song.missing(' \n\u3000\u200b\ufeff')).toEqual([]);
  });
});
