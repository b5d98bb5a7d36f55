import { villageRunner, type VillageOutcome } from '../../../src/jobs/batch/run-village.ts';
import { villageJobs, type Output } from '../../../src/jobs/batch/village-job.ts';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import type { TownTexts } from '../../../src/jobs/town/town-row.ts';
import { nodePlatform } from '../../../src/cli/node-platform.ts';

export const DAY = '2026-11-29';
const PLACE = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const KNOWN = { standards: ['luanchuan-2022', 'gulin-village', 'district-centre'], starters: ['starter-300'] };

export const jobsOf = (rows: readonly TownTexts[], outputs: readonly Output[] = []) =>
  villageJobs(readTown({ place: PLACE, rows }, KNOWN).map(({ value }) => value), { outputs, day: DAY, place: PLACE });

/** One runner for all tests of a file: fonts are loaded once. */
export const run = villageRunner(nodePlatform);

export async function outcomesOf(rows: readonly TownTexts[], outputs: readonly Output[] = []): Promise<readonly VillageOutcome[]> {
  const outcomes: VillageOutcome[] = [];
  for (const job of jobsOf(rows, outputs)) outcomes.push(await run(job));
  return outcomes;
}
