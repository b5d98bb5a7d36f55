import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/rules/text-template.ts';
import { loadPack, packIds } from './base.ts';

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const list = new URL('../../../shared/requirements.json', import.meta.url);

/** The notice a pack was made from: the beginning of its file's name. */
const SEED_OF: Readonly<Record<string, string>> = { 'luanchuan-2022': '000_', 'gulin-village': '001_' };

/** What this stage holds: gate, plaques, rooftop name, building area, the seven functions. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  'luanchuan-2022': ['05', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '25', '26', '29', '33', '34', '35', '36', '41', '42'].map(
    (n) => `000-${n}`,
  ),
  'gulin-village': ['01', '02', '05', '06', '07', '08', '09', '10', '36'].map((n) => `001d-${n}`),
};

const seedText = (pack: string): string => {
  const file = readdirSync(seeds).find((name) => name.startsWith(SEED_OF[pack]!))!;
  return foldText(readFileSync(new URL(file, seeds), 'utf8'));
};

describe.each(packIds)('%s', (id) => {
  const pack = loadPack(id);
  const quotes = [...pack.rules.map((rule) => rule.source.quote), ...(pack.leads?.quotes ?? [])];

  it.skipIf(!existsSync(seeds))('quotes its notice word for word (needs ../shared/seeds)', () => {
    const text = seedText(id);
    expect(quotes.filter((quote) => !text.includes(foldText(quote)))).toEqual([]);
  });

  it.skipIf(!existsSync(list))('names requirements that exist (needs ../shared/requirements.json)', () => {
    const known = new Set((JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map((row) => row.id));
    expect(pack.rules.flatMap((rule) => rule.requirements).filter((row) => !known.has(row))).toEqual([]);
  });

  it('covers what it should', () => {
    const named = new Set([...pack.rules.flatMap((rule) => rule.requirements), ...(pack.leads?.requirements ?? [])]);
    expect([...named].sort()).toEqual([...COVERED[id]!].sort());
  });
});
