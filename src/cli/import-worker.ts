import { parentPort, workerData } from 'node:worker_threads';
import { readPlanFile } from '../jobs/import/index.ts';
import type { ReadRequest, ReadSign } from './read-plan.ts';

// Runs in a worker thread of its own, so that a file that keeps the parser for ever can be given up.
const { name, bytes, encoding } = workerData as ReadRequest;
const say = (sign: ReadSign): void => parentPort?.postMessage(sign);
say({ kind: 'result', result: await readPlanFile(name, bytes, { encoding, onStep: ({ done }) => say({ kind: 'step', done }) }) });
