import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/cli/read-plan.ts';
import { defaultChoices, planImport, readPlanFile } from '../../../src/jobs/import/index.ts';
import { bombs, mutated, randomOf, SMALL } from './mutate.ts';
import { DWG_VERSIONS, smallDwg } from './small-dwg.ts';

/** `PAITU_FUZZ=10000` for more; the harness beside this file also watches time and memory. */
const COUNT = Number(process.env['PAITU_FUZZ'] ?? 300);
const dwg = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/plans/dwg/manicotti_floor.dwg')));
/** Of the large DWG only as many are tried here as take no minutes. */
const DWG_COUNT = Math.ceil(COUNT / 300);

async function outcome(name: string, bytes: Uint8Array, read = readPlanFile): Promise<'opened' | 'refused'> {
  const file = await read(name, bytes);
  if (!file.ok) {
    expect(file.diagnostics.length, name).toBeGreaterThan(0);
    return 'refused';
  }
  planImport(file.value, defaultChoices(file.value));
  return 'opened';
}

describe('files that are broken on purpose', () => {
  it.each(Object.keys(SMALL))('never throw, whatever happens to a %s', async (kind) => {
    const found = { opened: 0, refused: 0 };
    for (let seed = 0; seed < COUNT; seed++) found[await outcome(`${kind} ${seed}`, mutated(SMALL[kind]!, randomOf(seed)))]++;
    // Both happen, so the mutations neither miss nor destroy everything.
    expect([found.opened > 0, found.refused > 0]).toEqual([true, true]);
  });

  it('never throw or run astray, whatever happens to a small DWG', async () => {
    const whole = DWG_VERSIONS.map(smallDwg);
    for (let seed = 0; seed < COUNT / 3; seed++) await outcome(`dwg ${seed}`, mutated(whole[seed % whole.length]!, randomOf(seed)));
  });

  it('never throw, and are given up where the reader stands still, whatever happens to a DWG', async () => {
    for (let seed = 0; seed < DWG_COUNT; seed++) await outcome(`dwg ${seed}`, mutated(dwg, randomOf(seed)), (name, bytes) => readPlan({ name, bytes, encoding: null }));
  });

  it.each(Object.entries(bombs()))('are answered: %s', async (name, bytes) => {
    expect(['opened', 'refused']).toContain(await outcome(name, bytes));
  });
});
