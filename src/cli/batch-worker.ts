import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { villageRunner } from '../jobs/batch/run-village.ts';
import type { VillageJob } from '../jobs/batch/village-job.ts';
import { nodePlatform } from './node-platform.ts';

// Runs in a worker thread: one village after the other, each answered with its files and facts.
const run = villageRunner(nodePlatform, { deflate: deflateSync });

/** Bytes that own their buffer can go to the main thread without a copy. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);

parentPort?.on('message', (job: VillageJob) => {
  void run(job).then(({ facts, files }) => {
    const own = files.map(({ name, bytes }) => ({ name, bytes: owned(bytes) }));
    parentPort?.postMessage({ facts, files: own }, own.map(({ bytes }) => bytes.buffer));
  });
});
