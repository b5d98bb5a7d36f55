import { expose, transfer } from 'comlink';
import { villageRunner, type VillageOutcome } from '../../jobs/batch/run-village.ts';
import type { VillageJob } from '../../jobs/batch/village-job.ts';
import { createBrowserPlatform } from '../browser-platform.ts';
import { unpackFont } from './unpack-font.ts';

let run: ((job: VillageJob) => Promise<VillageOutcome>) | null = null;

const api = {
  /** One village; fonts and templates are loaded with the first. `base` is the folder the page was loaded from. */
  async run(base: string, job: VillageJob): Promise<VillageOutcome> {
    run ??= villageRunner(createBrowserPlatform(base, unpackFont));
    const outcome = await run(job);
    return transfer(outcome, outcome.files.map(({ bytes }) => bytes.buffer as ArrayBuffer));
  },
};

export type BatchWorker = typeof api;

expose(api);
