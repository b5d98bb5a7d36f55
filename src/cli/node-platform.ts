import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decompressWoff2 } from '../jobs/woff2.ts';
import type { Platform, WasmModule } from '../model/platform.ts';

/** The top of the repository, where assets/ and templates/ lie; found from this file, so any working directory will do. */
const ROOT = new URL('../../', import.meta.url);

const two = (n: number): string => String(n).padStart(2, '0');

/** YYYY-MM-DD of the person's own calendar. */
const localDay = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

async function listTemplates(folder: string): Promise<readonly string[]> {
  const files = await readdir(new URL(`templates/${folder}/`, ROOT));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

const WASM: Readonly<Record<WasmModule, string>> = {
  resvg: '@resvg/resvg-wasm/index_bg.wasm',
  lcms: 'lcms-wasm/dist/lcms.wasm',
  highs: 'highs/runtime',
};

/** Node's side of Platform: files of this repository, the clock, random ids. */
export const nodePlatform: Platform = {
  asset: (path) => readFile(new URL(`assets/${path}`, ROOT)),
  template: async (path) => JSON.parse(await readFile(new URL(`templates/${path}`, ROOT), 'utf8')) as unknown,
  templates: listTemplates,
  wasm: (module) => readFile(createRequire(import.meta.url).resolve(WASM[module])),
  newId: () => randomUUID(),
  today: () => localDay(new Date()),
  decompressWoff2,
};
