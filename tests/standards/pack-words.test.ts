import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/rules/pack.ts';
import { loadPack, packIds } from './base.ts';

/** What a person reads of a pack, on the screen and in the report for the office. */
const wordsOf = ({ title, issuer, note, rules, applicability, notChecked }: Pack): readonly string[] => [
  title,
  issuer,
  note ?? '',
  ...rules.flatMap((rule) => [rule.title, rule.message, rule.source.clause, rule.source.quote]),
  ...applicability.flatMap((row) => [row.source.clause, row.source.quote, row.note]),
  ...notChecked.flatMap((row) => [row.source.clause, row.source.quote, row.reason]),
];

/** Two words in a row: a unit, a number of a standard or a syllable in a name stands alone. */
const ENGLISH = /[A-Za-z]{2,} [A-Za-z]{2,}/;

describe.each(packIds)('the words of %s', (id) => {
  it('are Chinese, for those who read them and for the office that gets the report', () => {
    expect(wordsOf(loadPack(id)).filter((words) => ENGLISH.test(words.replaceAll(/\{[^}]*\}/g, '')))).toEqual([]);
  });
});

describe('the clauses of a document that was not at hand', () => {
  const ofList = packIds.map(loadPack).filter(({ optional }) => optional).flatMap(({ rules, notChecked }) => [...rules, ...notChecked]);
  const literal = ['order.reading', 'emblem.colour'];

  it('are called summaries where they are not the words of the document', () => {
    const bare = ofList.filter(({ source }) => !source.quote.startsWith('摘要：')).map((row) => ('id' in row ? row.id : row.requirements[0]));
    expect(new Set(bare)).toEqual(new Set(literal));
  });
});
