/** Run by batch.ts: villages of a county with their full sets, so many at a time, into a folder that is thrown away. Prints what it took as JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { folderStore } from '../../src/cli/folder-store.ts';
import { nodePlatform } from '../../src/cli/node-platform.ts';
import { villageThread } from '../../src/cli/village-thread.ts';
import { finishTown } from '../../src/jobs/batch/finish-town.ts';
import { runBatch } from '../../src/jobs/batch/run-batch.ts';
import { templatesMark } from '../../src/jobs/batch/templates-mark.ts';
import { knownNames } from '../../src/jobs/town/known-names.ts';
import { readTown } from '../../src/jobs/town/read-town.ts';
import { townOf } from '../../src/jobs/town/town-of.ts';
import type { Result } from '../../src/model/diagnostic.ts';

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const [place = '', count = '10', jobs = '1', standards = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const table = need(await townOf(nodePlatform, place));
  const rows = table.rows.slice(0, Number(count)).map((row) => ({ ...row, standards }));
  const read = readTown({ ...table, rows }, need(await knownNames(nodePlatform)));
  const store = folderStore(folder);
  let signs = 0;
  const began = performance.now();
  const result = need(await runBatch({
    rows: read.map(({ value }) => value), workers: Number(jobs), store, startWorker: () => villageThread(folder), clock: () => performance.now(),
    today: nodePlatform.today(), templates: need(await templatesMark(nodePlatform)), onEvent: ({ facts }) => void (signs += facts?.signs.length ?? 0),
  }));
  need(await finishTown(nodePlatform, store, result, { leftOut: [], words: ({ code }) => code, deflate: deflateSync }));
  const seconds = (performance.now() - began) / 1000;
  const cpu = process.resourceUsage();
  process.stdout.write(JSON.stringify({
    seconds, signs, done: result.progress.done, perMinute: result.progress.perMinute, peakMb: cpu.maxRSS / 1024, cpuSeconds: (cpu.userCPUTime + cpu.systemCPUTime) / 1e6,
  }));
} finally {
  rmSync(folder, { recursive: true });
}
