import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/rules/pack.ts';
import { allPacks } from './base.ts';

const list = new URL('../../../shared/requirements.json', import.meta.url);

type Category = 'rule' | 'attested' | 'says for whom' | 'not checked';

/** Each row of a pack with what becomes of it: an attest rule only where no rule looks at the drawing. */
function categoriesOf(pack: Pack): ReadonlyMap<string, Category> {
  const found = new Map<string, Category>();
  const put = (rows: readonly string[], category: Category): void => rows.forEach((row) => found.set(row, category));
  for (const { requirements } of pack.notChecked) put(requirements, 'not checked');
  for (const { requirements } of pack.applicability) put(requirements, 'says for whom');
  put(pack.leads?.requirements ?? [], 'says for whom');
  for (const { requirements } of pack.rules.filter(({ check }) => check.kind === 'attest')) put(requirements, 'attested');
  for (const { requirements } of pack.rules.filter(({ check }) => check.kind !== 'attest')) put(requirements, 'rule');
  return found;
}

const packs = allPacks().filter(({ optional }) => !optional);
const categories = packs.flatMap((pack) => [...categoriesOf(pack)]);

describe.skipIf(!existsSync(list))('the 261 requirements (needs ../shared/requirements.json)', () => {
  const rows = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map(({ id }) => id) : [];

  it('each have one end, the same in every pack that names them', () => {
    const ends = rows.map((row): [string, string] => [row, [...new Set(categories.filter(([id]) => id === row).map(([, end]) => end))].join(' and ')]);
    expect(ends.filter(([, end]) => end === '' || end.includes(' and '))).toEqual([]);
  });

  it('are all there are: no pack invents one', () => {
    expect(categories.map(([row]) => row).filter((row) => !rows.includes(row))).toEqual([]);
  });

  it('are checked or asked about, most of them', () => {
    const count = (end: Category): number => new Set(categories.filter(([, as]) => as === end).map(([row]) => row)).size;
    const counts = { rule: count('rule'), attested: count('attested'), forWhom: count('says for whom'), not: count('not checked') };
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(261);
    expect(counts.rule).toBeGreaterThan(150);
    expect(counts.not).toBeLessThan(25);
  });
});
