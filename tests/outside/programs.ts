import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';

/** The programs that judge our files, with an argument that makes each answer and end at once. */
const PROGRAMS = {
  qpdf: '--version',
  pdfinfo: '-v',
  pdffonts: '-v',
  pdftoppm: '-v',
  mutool: '-v',
  gs: '--version',
} as const;
export type Program = keyof typeof PROGRAMS;

const found = new Map<Program, boolean>();

function isInstalled(program: Program): boolean {
  const known = found.get(program);
  if (known !== undefined) return known;
  const answer = spawnSync(program, [PROGRAMS[program]], { stdio: 'ignore' }).error === undefined;
  found.set(program, answer);
  return answer;
}

/**
 * A test that needs outside programs. Where one is missing the test is skipped and its name says what it lacks; under CI,
 * where all are to be installed, it fails.
 */
export function testWith(programs: readonly Program[], name: string, run: () => void | Promise<void>): void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) test(name, run);
  else if (process.env['CI'] === undefined) test.skip(`${name} [not installed: ${missing.join(', ')}]`, run);
  else test(name, () => Promise.reject(new Error(`not installed: ${missing.join(', ')}`)));
}

/** What a program said. */
export interface Answer {
  readonly status: number | null;
  readonly stdout: Buffer;
  /** stdout and stderr as text. */
  readonly text: string;
}

/** Runs a program on bytes, which it gets as a file named `input`; `args` may name that and further files beside it. */
export function runOn(program: Program, bytes: Uint8Array, args: readonly string[]): Answer & { readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(folder, 'input'), bytes);
    const done = spawnSync(program, args, { cwd: folder, maxBuffer: 512 * 1024 * 1024 });
    const files = readdirSync(folder).filter((name) => name !== 'input').sort();
    return { status: done.status, stdout: done.stdout, text: done.stdout.toString() + done.stderr.toString(), files };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
