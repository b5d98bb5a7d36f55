import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/rules/pack.ts';
import { foldText } from '../../src/rules/text-template.ts';
import { loadPack, packIds } from './base.ts';

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const list = new URL('../../../shared/requirements.json', import.meta.url);

/** What a pack says of some rows of the list, in one of four ways. */
interface Account {
  readonly as: 'rule' | 'applicability' | 'notChecked' | 'leads';
  readonly requirements: readonly string[];
  readonly quotes: readonly string[];
}

const accountsOf = ({ rules, applicability, notChecked, leads }: Pack): readonly Account[] => [
  ...rules.map(({ requirements, source }): Account => ({ as: 'rule', requirements, quotes: [source.quote] })),
  ...applicability.map(({ requirements, source }): Account => ({ as: 'applicability', requirements, quotes: [source.quote] })),
  ...notChecked.map(({ requirements, source }): Account => ({ as: 'notChecked', requirements, quotes: [source.quote] })),
  ...(leads === null ? [] : [{ as: 'leads' as const, requirements: leads.requirements, quotes: leads.quotes }]),
];

/** B19: a document beyond the notices, of which there is no file. */
const isOfNotice = (row: string): boolean => !row.startsWith('B');

const texts = new Map<string, string>();

/** The folded text of the notice that a row is from: 001d-07 is from the file that begins with 001. */
function textOf(row: string): string {
  const start = `${row.slice(0, 3)}_`;
  const known = texts.get(start);
  if (known !== undefined) return known;
  const file = readdirSync(seeds).find((name) => name.startsWith(start))!;
  const text = foldText(readFileSync(new URL(file, seeds), 'utf8'));
  texts.set(start, text);
  return text;
}

const packs = packIds.map(loadPack);
const knownRows = (): readonly string[] => (JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map((row) => row.id);

describe.each(packs.map((pack): [string, Pack] => [pack.id, pack]))('%s', (_id, pack) => {
  const accounts = accountsOf(pack);

  it.skipIf(!existsSync(seeds))('quotes its notice word for word (needs ../shared/seeds)', () => {
    const ofNotices = accounts.filter(({ requirements }) => isOfNotice(requirements[0]!));
    const wrong = ofNotices.flatMap(({ requirements, quotes }) => quotes.filter((quote) => !textOf(requirements[0]!).includes(foldText(quote))));
    expect(wrong).toEqual([]);
  });

  it.skipIf(!existsSync(list))('names requirements that exist (needs ../shared/requirements.json)', () => {
    const known = new Set(knownRows());
    const named = accounts.flatMap(({ requirements }) => requirements).filter(isOfNotice);
    expect(named.filter((row) => !known.has(row))).toEqual([]);
  });

  it('accounts for each of its rows in one way', () => {
    const ways = new Map<string, Set<string>>();
    for (const { as, requirements } of accounts) for (const row of requirements) ways.set(row, (ways.get(row) ?? new Set()).add(as));
    expect([...ways].filter(([, as]) => as.size > 1).map(([row]) => row)).toEqual([]);
  });
});

describe('the packs together', () => {
  it.skipIf(!existsSync(list))('account for all 261 requirements (needs ../shared/requirements.json)', () => {
    const rows = knownRows();
    const named = new Set(packs.flatMap(accountsOf).flatMap(({ requirements }) => requirements));
    expect(rows).toHaveLength(261);
    expect(rows.filter((row) => !named.has(row))).toEqual([]);
  });

  it('hold a row in two packs only where one plan states two standards', () => {
    const owners = new Map<string, string[]>();
    for (const pack of packs) {
      for (const row of new Set(accountsOf(pack).flatMap(({ requirements }) => requirements))) owners.set(row, [...(owners.get(row) ?? []), pack.id]);
    }
    const shared = [...owners].filter(([row, ids]) => isOfNotice(row) && ids.length > 1);
    expect(shared.filter(([row, ids]) => !row.startsWith('001f-') || ids.join() !== 'shiyan-demonstration,shiyan-standard')).toEqual([]);
  });
});
