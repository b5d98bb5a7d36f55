import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** `tsx/esm/api` as an ES module: its CommonJS twin looks for its parts in the wrong folder. */
const LOADER = pathToFileURL(join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/esm/api/index.mjs')).href;

/** A worker thread that begins with a module of this program. It does not inherit the TypeScript loader, so it registers its own. */
export function startThread(entry: string, options: WorkerOptions): Worker {
  const beginning = `import(${JSON.stringify(LOADER)}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
  return new Worker(beginning, { eval: true, execArgv: [], ...options });
}
