import { expose, transfer } from 'comlink';
import type { Making } from '../../jobs/batch/making.ts';
import { villageRunner, type VillageOutcome } from '../../jobs/batch/run-village.ts';
import type { VillageJob } from '../../jobs/batch/village-job.ts';
import { createBrowserPlatform } from '../browser-platform.ts';
import { unpackFont } from './unpack-font.ts';

let run: ((job: VillageJob) => Promise<VillageOutcome>) | null = null;

const api = {
  /** For whom and with what its villages are made; before the first of them. `base` is the folder the page was loaded from. */
  begin(base: string, making: Making): void {
    run = villageRunner(createBrowserPlatform(base, unpackFont), making);
  },
  /** One village; fonts and templates are loaded with the first. */
  async run(job: VillageJob): Promise<VillageOutcome> {
    if (run === null) throw new Error('not begun');
    const outcome = await run(job);
    return transfer(outcome, outcome.files.map(({ bytes }) => bytes.buffer as ArrayBuffer));
  },
};

export type BatchWorker = typeof api;

expose(api);
