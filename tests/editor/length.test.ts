import { describe, expect, it } from 'vitest';
import { parseAngle, parseLength } from '../../src/editor/length.ts';

describe('a length as people type it', () => {
  it.each([
    ['1200', 1200],
    ['1200mm', 1200],
    ['1.2m', 1200],
    ['1.2 m', 1200],
    ['120cm', 1200],
    ['12dm', 1200],
    ['1.2米', 1200],
    ['120厘米', 1200],
    ['1200毫米', 1200],
    ['120公分', 1200],
    ['１２００', 1200],
    ['１．２ｍ', 1200],
    ['1。2米', 1200],
    ['1,200', 1200],
    ['１，２００', 1200],
    ['12+30', 42],
    ['１２＋３０', 42],
    ['2*600', 1200],
    ['2×600', 1200],
    ['3m/2', 1500],
    ['2400/2', 1200],
    ['(1m+20cm)/2', 600],
    ['（1m+20cm）/2', 600],
    ['1m+20cm-5', 1195],
    ['-300', -300],
    ['.5m', 500],
    ['1.2345m', 1235],
    ['1.4', 1],
    ['  900 ', 900],
    ['1.2M', 1200],
    ['0', 0],
  ])('reads %s as %d mm', (text, mm) => {
    expect(parseLength(text)).toEqual({ ok: true, value: mm, diagnostics: [] });
  });

  it.each([[''], ['  '], ['abc'], ['1.2.3'], ['12+'], ['*3'], ['2m*3m'], ['3/2m'], ['1/0'], ['(12'], ['12)'], ['1,20'], ['12 34'], ['1.2km'], ['１２００元']])(
    'refuses “%s”',
    (text) => {
      const result = parseLength(text);
      expect(result.ok).toBe(false);
      expect(result.diagnostics[0]?.code).toBe('length.notUnderstood');
    },
  );

  it('refuses what is longer than a hundred kilometres', () => {
    expect(parseLength('100001m').diagnostics[0]?.code).toBe('length.tooLong');
  });
});

describe('an angle as people type it', () => {
  it.each([
    ['45', 45],
    ['45°', 45],
    ['４５度', 45],
    ['-30', -30],
    ['22.5', 22.5],
  ])('reads %s', (text, degrees) => {
    expect(parseAngle(text)).toMatchObject({ ok: true, value: degrees });
  });

  it('refuses what is none', () => {
    expect(parseAngle('north').ok).toBe(false);
  });
});
