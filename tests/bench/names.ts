import { sharedSize } from '../../src/drawing/shared-size.ts';
import { allNames, sampleOf } from '../tools/all-names.ts';
import { centreOf, drawContext, projectOf } from '../tools/sign-project.ts';
import type { BenchRow } from './bench-row.ts';

const NAMES = 10_000;
/** Names a second that design asks for, on one core: as a bar for the time of one it is 200 µs. */
const BAR = 1e6 / 5000;

/** Shaping and fitting the three plaques of so many villages, evenly spread over the country's list, in CPU time. */
export async function namesBench(): Promise<readonly BenchRow[]> {
  const ctx = await drawContext();
  const names = sampleOf(allNames(), NAMES);
  const base = projectOf(names[0]!);
  const projects = names.map((name) => ({ ...base, centre: centreOf(name) }));
  const before = process.cpuUsage();
  for (const project of projects) sharedSize(project, ctx);
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / NAMES;
  return [
    { what: `a name shaped and fitted on its three plaques (${Math.round(1e6 / each)} names a second)`, value: each, unit: 'µs', bar: BAR },
  ];
}
