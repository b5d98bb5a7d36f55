import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  unzip: '-v',
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

/** Runs a program in a folder of its own that holds the bytes as `input`, and looks at what it left there. */
function inFolder<T>(program: Program, bytes: Uint8Array, args: readonly string[], look: (answer: Answer, folder: string, files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(folder, 'input'), bytes);
    const done = spawnSync(program, args, { cwd: folder, maxBuffer: 512 * 1024 * 1024 });
    const files = readdirSync(folder).filter((name) => name !== 'input').sort();
    const answer = { status: done.status, stdout: done.stdout, text: done.stdout.toString() + done.stderr.toString() };
    return look(answer, folder, files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program on bytes, which it gets as a file named `input`; `args` may name that and further files beside it. */
export const runOn = (program: Program, bytes: Uint8Array, args: readonly string[]): Answer & { readonly files: readonly string[] } =>
  inFolder(program, bytes, args, (answer, _, files) => ({ ...answer, files }));

/** The files that a program writes beside its input, by name. */
export const filesFrom = (program: Program, bytes: Uint8Array, args: readonly string[]): ReadonlyMap<string, Buffer> =>
  inFolder(program, bytes, args, (_, folder, files) => new Map(files.map((name) => [name, readFileSync(join(folder, name))])));
