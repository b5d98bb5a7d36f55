import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench-row.ts';
import { someVillages } from './villages.ts';

interface Peaks {
  readonly ok: boolean;
  readonly pages: number;
  readonly loaded: number;
  readonly written: number;
  readonly readBack: number;
}

const CHILD = fileURLToPath(new URL('pdf-memory-child.ts', import.meta.url));

function peaksOf(pages: number): Peaks {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const names = join(folder, 'names.json');
    writeFileSync(names, JSON.stringify(someVillages(pages)));
    const done = spawnSync(process.execPath, ['--import', 'tsx', CHILD, names], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return JSON.parse(done.stdout) as Peaks;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Peak memory of a process that composes and writes plaques page by page; it holds the program, its compiler and one font beside. */
export function pdfMemoryBench(): BenchRow[] {
  const [few, many] = [peaksOf(1000), peaksOf(4000)];
  const row = (what: string, value: number, bar: number | null = null): BenchRow => ({ what, value, unit: 'MB', bar });
  return [
    row('PDF memory: before the first page', many.loaded),
    row('PDF memory: peak, 1,000 pages written', few.written),
    row('PDF memory: peak, 4,000 pages written', many.written, 300),
    row('PDF memory: a page beyond the first thousand', (many.written - few.written) / 3000, 0.05),
    row('PDF memory: peak, 4,000 pages read back', many.readBack),
  ];
}
