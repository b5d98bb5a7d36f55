import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/drawing/document/break-lines.ts';
import type { Font } from '../../../src/text/types.ts';
import { nodeFonts } from '../../tools/node-fonts.ts';

let font: Font;
beforeAll(async () => {
  font = (await nodeFonts([{ role: 'heiti', weight: 'regular' }])).resolve('heiti', 'regular').font;
});

const lines = (text: string, width: number, indent = 0): string[] => breakLines(font, text, width, indent).map((line) => line.text);

describe('the breaking of lines', () => {
  it('fills a line to its last character', () => {
    expect(lines('一二三四五六七八九十', 4)).toEqual(['一二三四', '五六七八', '九十']);
  });

  it('makes the first line shorter by its indent', () => {
    expect(lines('一二三四五六七八', 4, 2)).toEqual(['一二', '三四五六', '七八']);
  });

  it('lets a closing mark stand out by its blank half and takes a character along where that is not enough', () => {
    expect(lines('一二三四。五六', 4.5)).toEqual(['一二三四。', '五六']);
    expect(lines('一二三四。五六', 4)).toEqual(['一二三', '四。五六']);
  });

  it('begins no line with any of several closing marks', () => {
    expect(lines('一二三四」）。五六', 4)).toEqual(['一二三', '四」）。', '五六']);
  });

  it('ends no line with an opening mark', () => {
    expect(lines('一二三（四五）', 4)).toEqual(['一二三', '（四五）']);
  });

  it('keeps numbers, dates and units whole', () => {
    expect(lines('建筑面积343.25㎡', 6)).toEqual(['建筑面积', '343.25㎡']);
    expect(lines('应不少于 300 ㎡', 6)).toEqual(['应不少于', '300 ㎡']);
    expect(lines('日期为2022-10-14', 6)).toEqual(['日期为', '2022-10-14']);
  });

  it('cuts a word that is longer than a line rather than letting it run out', () => {
    expect(lines('AAAAAAAAAAAAAAAAAAAA', 3).length).toBeGreaterThan(1);
    expect(lines('AAAAAAAAAAAAAAAAAAAA', 3).join('')).toBe('A'.repeat(20));
  });

  it('keeps the breaks of the text and its empty lines', () => {
    expect(lines('一\n\n二三四五六', 4)).toEqual(['一', '', '二三四五', '六']);
  });

  it('parts no dash of two strokes and begins no line with it', () => {
    expect(lines('一二三——四', 4)).toEqual(['一二', '三——四']);
  });

  it('loses no character but spaces, whatever the text', () => {
    const piece = fc.constantFrom('村', '委', '会', '，', '。', '（', '）', '「', '」', ' ', '12', '㎡', 'A', '—', '·', '、');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 3, max: 12 }), (pieces, width) => {
        const text = pieces.join('');
        const set = lines(text, width);
        expect(set.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('begins no line with a closing mark where an ordinary character stands in the line', () => {
    const piece = fc.constantFrom('村', '委', '会', '员', '，', '。', '」');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 5, max: 12 }), (pieces, width) => {
        // at most two marks together, so that every line has a character to take along
        const text = pieces.join('').replace(/([，。」]{2})[，。」]+/gu, '$1').replace(/^[，。」]+/u, '');
        expect(lines(text, width).filter((line) => /^[，。」]/u.test(line))).toEqual([]);
      }),
    );
  });
});
