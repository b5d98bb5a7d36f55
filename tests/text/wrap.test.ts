import { beforeAll, describe, expect, it } from 'vitest';
import type { Font } from '../../src/text/types.ts';
import { blockDepth, wrapLines, wrapToFit } from '../../src/text/wrap.ts';
import { nodeFonts } from '../tools/node-fonts.ts';

let hei: Font;
beforeAll(async () => {
  hei = (await nodeFonts([{ role: 'heiti', weight: 'regular' }])).resolve('heiti', 'regular').font;
});

describe('wrapToFit', () => {
  it('takes the largest size at which all lines fit', () => {
    const { size, lines } = wrapToFit(hei, '村'.repeat(10), 'horizontal', { along: 100, across: 100 });
    expect(blockDepth(lines.length) * size).toBeLessThanOrEqual(100);
    expect(size * Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(100);
    expect(size).toBe(25);
  });

  it('keeps the line breaks of the text', () => {
    const { lines } = wrapToFit(hei, '值班领导：\n\n值班电话：', 'horizontal', { along: 400, across: 400 });
    expect(lines).toEqual(['值班领导：', '', '值班电话：']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '全心全意为人民服务，便民利民（一站式）办理。'.repeat(20);
    const { lines } = wrapToFit(hei, text, 'horizontal', { along: 200, across: 150 });
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).not.toMatch(/^[，。）]|（$/u);
  });

  it('keeps telephone numbers, times and words together', () => {
    const number = '0379-66812345';
    for (let width = 9; width < 30; width += 1) {
      const lines = wrapLines(hei, `服务电话：${number}，时间8:30—12:00。`, 'horizontal', width);
      expect(lines.filter((line) => line.includes(number)), String(width)).toHaveLength(1);
      expect(lines.join('')).toContain(number);
    }
  });

  it('breaks a number that is longer than a line', () => {
    expect(wrapLines(hei, '1'.repeat(40), 'horizontal', 5).length).toBeGreaterThan(2);
  });

  it.each([
    ['no text', ''],
    ['a space', ' '],
    ['nothing but commas', '，'.repeat(300)],
    ['emoji', '😀'.repeat(100)],
    ['4,000 characters', '村'.repeat(4000)],
    ['line breaks of another system', 'a\r\nb'],
  ])('survives %s', (_, text) => {
    const { size, lines } = wrapToFit(hei, text, 'vertical', { along: 300, across: 200 });
    expect(size).toBeGreaterThan(0);
    expect(lines.join('')).toBe(text.replace(/[\r\n]+/g, ''));
  });
});
