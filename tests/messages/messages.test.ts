import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areas, LANGUAGES, messages, wordOf, wordsOf } from '../../src/messages/index.ts';
import { emittedCodes } from './emitted-codes.ts';

const folder = new URL('../../src/messages/', import.meta.url);
const entries = Object.entries(areas);
const placeholdersOf = (text: string): string[] => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]!))].sort();

describe('the catalogue', () => {
  it('lists every file of words', () => {
    const files = ['diagnostics', 'ui'].flatMap((kind) =>
      readdirSync(new URL(kind, folder)).map((file) => `${kind}/${file.replace(/\.ts$/, '')}`),
    );
    expect(Object.keys(areas).sort()).toEqual(files.sort());
  });

  it.each(entries)('has the same codes in Chinese and in English in %s', (_, area) => {
    expect(Object.keys(area.en).sort()).toEqual(Object.keys(area.zh).sort());
  });

  it('gives no code twice', () => {
    const codes = entries.flatMap(([, area]) => Object.keys(area.zh));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('fills the same data in both languages', () => {
    // A plural form of one language has no counterpart in the other; the forms share the code before the suffix.
    const differing = Object.keys(messages.zh).filter(
      (code) => JSON.stringify(placeholdersOf(messages.zh[code]!)) !== JSON.stringify(placeholdersOf(messages.en[code] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('has no exclamation mark in Chinese and no empty word', () => {
    for (const lang of LANGUAGES) {
      // 户 and 人 are counters that English does without.
      const empty = Object.entries(messages[lang]).filter(([code, text]) => text.trim() === '' && !code.startsWith('unit.'));
      expect(empty).toEqual([]);
    }
    expect(Object.entries(messages.zh).filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });
});

describe('the codes that the program emits', () => {
  const names = new Set(
    entries.filter(([name]) => name.startsWith('diagnostics/')).flatMap(([, area]) => Object.keys(area.zh).map((code) => code.split('.')[0]!)),
  );
  const codes = emittedCodes(names);

  it('are found', () => {
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes.keys()]).toContain('project.wallWithoutNode');
  });

  it.each(LANGUAGES)('all have words (%s)', (lang) => {
    const without = [...codes].filter(([code]) => !Object.hasOwn(messages[lang], code));
    expect(without).toEqual([]);
  });
});

describe('wordOf', () => {
  it('fills data into the words, lists too', () => {
    expect(wordOf('divisions.notFound', { reached: '河南省', missing: '巴黎市' })).toBe('河南省 下没有“巴黎市”。');
    expect(wordOf('project.noProjectJson', { files: ['a', 'b'] }, 'en')).toContain('(found: a, b)');
    expect(wordOf('project.noProjectJson', { files: ['a', 'b'] })).toContain('a、b');
  });

  it('fills the word of a code, and the code itself where it has no word', () => {
    expect(wordOf('project.schema', { expected: 'int', found: 'nothing' })).toBe('：应为 整数，实为 空缺。');
    expect(wordOf('project.schema', { expected: '> 0', found: '-5' }, 'en')).toBe(': expected > 0, found -5.');
    expect(wordOf('text.substituteFont', { role: 'xiaobiaosong', font: 'x' })).not.toContain('xiaobiaosong');
  });

  it('shows a code without words as itself, with its data', () => {
    expect(wordOf('no.such', { size: 3, names: ['a', 'b'] })).toBe('no.such (size=3, names=a、b)');
    expect(wordOf('toString')).toBe('toString');
  });

  it('leaves out what is not given and does not fill what is filled in', () => {
    expect(wordOf('divisions.notFound', { reached: '{{missing}}', missing: '' })).toBe('{{missing}} 下没有“”。');
    expect(wordOf('divisions.notFound', {})).toBe(' 下没有“”。');
  });

  it('fills the path of a diagnostic', () => {
    expect(wordsOf({ code: 'project.notUtf8', path: 'project.json' }, 'en')).toBe('project.json is not UTF-8 text.');
  });
});
