import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench-row.ts';

interface Taken {
  readonly seconds: number;
  readonly signs: number;
  readonly done: number;
  /** While it runs, without the start of threads and the papers of the town. */
  readonly perMinute: number;
  readonly peakMb: number;
  readonly cpuSeconds: number;
}

const CHILD = fileURLToPath(new URL('batch-child.ts', import.meta.url));

function taken(place: string, count: number, jobs: number, standards = ''): Taken {
  const done = spawnSync(process.execPath, ['--import', 'tsx', CHILD, place, String(count), String(jobs), standards], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Taken;
}

const TOWN = '河南省/洛阳市/栾川县/石庙镇';
const COUNTY = '河南省/洛阳市/栾川县';
/** Two notices whose sets together have about sixty signs. */
const FULL = 'luanchuan-2022、gulin-village';

/** A town of ten, and 140 villages with full sets: whole deliveries (zip, report, project) and the papers of the town. */
export function batchBench(): readonly BenchRow[] {
  const cores = availableParallelism();
  const row = (what: string, value: number, unit: string, bar: number | null = null): BenchRow => ({ what, value, unit, bar });
  const town = taken(TOWN, 10, cores);
  const [alone, few, many] = [taken(COUNTY, 10, 1, FULL), taken(COUNTY, 10, cores, FULL), taken(COUNTY, 140, cores, FULL)];
  return [
    row(`石庙镇 10 个村，${town.signs / town.done} 牌，${cores} 核`, town.seconds, 's', 60),
    row(`140 个村，每村 ${Math.round(many.signs / many.done)} 牌，${cores} 核`, many.seconds, 's'),
    row('每核每分钟（村），140 个', many.perMinute / cores, '/min'),
    // The first ten have smaller sets than the county as a whole, so that one at a time is held to the same ten.
    row(`每核每分钟（村），其中 10 个，每村 ${few.signs / few.done} 牌`, few.perMinute / cores, '/min'),
    row('逐个处理同样 10 个，每分钟（村）', alone.perMinute, '/min'),
    row('同样 10 个：同时处理比逐个处理', few.perMinute / alone.perMinute, '×'),
    row('每村 CPU', many.cpuSeconds / many.done, 's'),
    row('内存峰值，10 个村', few.peakMb, 'MB'),
    row('内存峰值，140 个村比 10 个村', many.peakMb / few.peakMb, '×', 1.5),
  ];
}
