import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BenchRow } from './bench-row.ts';

/** Two folders below the top, so that the program finds assets and templates from there as it does from src/cli. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.bench/', import.meta.url));

/** Work of the editor that takes a while, one file each. */
type Main = 'check' | 'set';

/**
 * Such work as people run it in the editor: built. What runs the sources directly gives every inner function its name each
 * time it is made, which costs as much as the check.
 */
async function built(main: Main): Promise<readonly BenchRow[]> {
  const entry = fileURLToPath(new URL(`${main}-main.ts`, import.meta.url));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { ssr: entry, outDir: FOLDER, emptyOutDir: true, target: 'es2022', rolldownOptions: { output: { entryFileNames: `${main}.mjs` } } },
    });
    return JSON.parse(execFileSync(process.execPath, [`${FOLDER}${main}.mjs`], { encoding: 'utf8' })) as BenchRow[];
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

export const checkBench = (): Promise<readonly BenchRow[]> => built('check');
export const setBench = (): Promise<readonly BenchRow[]> => built('set');
