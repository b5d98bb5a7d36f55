import { parentPort, workerData } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { villageRunner } from '../jobs/batch/run-village.ts';
import type { VillageJob } from '../jobs/batch/village-job.ts';
import { writeFiles } from '../jobs/batch/write-files.ts';
import { folderStore } from './folder-store.ts';
import { nodePlatform } from './node-platform.ts';
import type { ThreadData } from './village-thread.ts';

// Runs in a worker thread: one village after the other. The files are written here and only the facts go to the main thread,
// where buffers that were handed over would hold their memory until the end of the run.
const { folder, making } = workerData as ThreadData;
const run = villageRunner(nodePlatform, { ...making, deflate: deflateSync });
const store = folderStore(folder);

parentPort?.on('message', (job: VillageJob) => {
  void run(job).then(async (outcome) => {
    const refused = await writeFiles(store, outcome.files, job.folder);
    parentPort?.postMessage({ facts: outcome.facts, files: [], ...(refused === null ? {} : { refused }) });
  });
});
