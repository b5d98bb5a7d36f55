// Tries mutated plans in a process of their own and watches its time and memory: `npx tsx tests/tools/fuzz-imports.ts [COUNT] [KIND] [FIRST SEED]`.
// A DWG whose reader runs astray is then read as the program reads it: in a thread that has to be given up in time.
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from 'fast-png';
import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPlan } from '../../src/cli/read-plan.ts';
import { defaultChoices, planImport, readPlanFile } from '../../src/jobs/import/index.ts';
import { failure, problem, success, type Result } from '../../src/model/diagnostic.ts';
import type { PlanFile } from '../../src/model/plan-file.ts';
import { bombs, mutated, randomOf, SMALL } from '../jobs/import/mutate.ts';
import { DWG_VERSIONS, smallDwg } from '../jobs/import/small-dwg.ts';

const MOST_MS = 5_000;
const MOST_MB = 1024;
const plans = join(import.meta.dirname, '../fixtures/plans');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(plans, name)));

/** What is mutated, with its share of the count. */
const SOURCES: Readonly<Record<string, readonly [share: number, bytes: (seed: number) => Uint8Array]>> = {
  dxf: [0.3, () => SMALL['dxf']!],
  'dxf file': [0.1, () => file('dxf/barcelona_plan.dxf')],
  sh3d: [0.15, () => SMALL['sh3d']!],
  home: [0.15, () => SMALL['home']!],
  dwg: [0.25, (seed) => smallDwg(DWG_VERSIONS[seed % DWG_VERSIONS.length]!)],
  // Each takes half a second and more.
  'dwg file': [0.05, () => file('dwg/manicotti_floor.dwg')],
  // Read as far as it goes without a canvas: pages, their sizes, and what is drawn on them.
  pdf: [0.1, () => smallPdf()],
};

/** Two sheets with lines, words and a picture. */
function smallPdf(): Uint8Array {
  const pdf = new jsPDF({ unit: 'mm', format: 'a3', orientation: 'landscape' });
  pdf.rect(100, 100, 100, 100);
  pdf.text('1:100', 20, 20);
  pdf.addImage(encode({ width: 40, height: 30, data: new Uint8Array(1200).fill(200), channels: 1, depth: 8 }), 'PNG', 10, 10, 40, 30);
  pdf.addPage('a4', 'portrait');
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** PDFs that state what cannot be: pages without end, paper as wide as a country, pictures of a thousand million pixels. */
const PDF_BOMBS: readonly (readonly [RegExp, string])[] = [
  [/\/Count \d+/u, '/Count 2000000000'], [/\/MediaBox \[[^\]]*\]/u, '/MediaBox [0 0 9e9 9e9]'], [/\/MediaBox \[[^\]]*\]/u, '/MediaBox [0 0 0 0]'],
  [/\/Width 40/u, '/Width 40000'], [/\/Height 30/u, '/Height 2000000000'], [/\/Kids \[[^\]]*\]/u, '/Kids [1 0 R 1 0 R]'], [/%%EOF/u, ''],
];

async function readPdf(bytes: Uint8Array): Promise<Result<unknown>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    for (let i = 1; i <= Math.min(document.numPages, 200); i++) await (await document.getPage(i)).getOperatorList();
    return success(null);
  } catch {
    // The dialog says in words that it is damaged.
    return failure(problem('underlay.pdfDamaged'));
  } finally {
    await task.destroy();
  }
}

interface Task {
  readonly source: string;
  readonly seed: number;
  /** As the program reads it: in a thread that is ended. */
  readonly inThread?: boolean;
}
interface Answer {
  readonly outcome: 'opened' | 'refused' | 'thrown';
  readonly reason: string;
  readonly ms: number;
  readonly mb: number;
}

/** Made once in a process: that takes seconds. */
let allBombs: readonly Uint8Array[] | null = null;

function bytesOf({ source, seed }: Task): Uint8Array {
  const bomb = source === 'pdf' ? PDF_BOMBS[seed] : undefined;
  if (bomb !== undefined) return Uint8Array.from(new TextDecoder('latin1').decode(smallPdf()).replaceAll(new RegExp(bomb[0], 'gu'), bomb[1]), (c) => c.charCodeAt(0));
  return source === 'bomb' ? (allBombs ??= Object.values(bombs()))[seed]! : mutated(SOURCES[source]![1](seed), randomOf(seed));
}

/** In the child: one file, with the time that the processor spent on it: a busy machine says nothing of a file. */
async function tryOne(task: Task): Promise<Answer> {
  const bytes = bytesOf(task);
  const start = process.cpuUsage();
  let [outcome, reason]: [Answer['outcome'], string] = ['opened', ''];
  try {
    const read = task.source === 'pdf' ? await readPdf(bytes) : task.inThread === true ? await readPlan({ name: 'fuzz', bytes, encoding: null }) : await readPlanFile('fuzz', bytes);
    if (read.ok && task.source !== 'pdf') planImport(read.value as PlanFile, defaultChoices(read.value as PlanFile));
    if (!read.ok) [outcome, reason] = ['refused', read.diagnostics[0]?.code ?? ''];
  } catch (error) {
    [outcome, reason] = ['thrown', error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const { user, system } = process.cpuUsage(start);
  return { outcome, reason, ms: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 };
}

class Child {
  #process: ChildProcess | null = null;

  /** A file's answer; null where the child had to be ended, or ended itself. */
  async ask(task: Task): Promise<Answer | null> {
    const child = await this.#ready();
    return new Promise((settle) => {
      const done = (answer: Answer | null): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === null || answer.mb > MOST_MB / 2) this.end();
        settle(answer);
      };
      // Longer than allowed, so that the time itself is measured where it is only a little too long, or the machine is busy.
      const timer = setTimeout(() => done(null), 4 * MOST_MS);
      child.once('message', (answer: Answer) => done(answer));
      child.once('exit', () => done(null));
      child.send(task);
    });
  }

  /** A process that has loaded all it needs. */
  async #ready(): Promise<ChildProcess> {
    if (this.#process !== null) return this.#process;
    const child = fork(fileURLToPath(import.meta.url), ['--child'], { execArgv: [...process.execArgv, '--max-old-space-size=900'] });
    this.#process = child;
    await new Promise<void>((settle) => void child.once('message', () => settle()));
    return child;
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

/** How much loading the modules of a thread may add to the time of a file. */
const LOADING_MS = 8_000;

async function main(count: number, only: string | undefined, first: number): Promise<void> {
  const shareOf = (source: string, share: number): number => (only === undefined ? share : Number(source === only));
  const tasks = Object.entries(SOURCES).flatMap(([source, [share]]) => Array.from({ length: Math.ceil(count * shareOf(source, share)) }, (_, seed): Task => ({ source, seed: first + seed })));
  tasks.unshift(...Object.keys(bombs()).map((_, seed): Task => ({ source: 'bomb', seed })));
  const child = new Child();
  const bySource = new Map<string, { tried: number; opened: number; refused: number; givenUp: number; slowest: number; mb: number }>();
  const faults: string[] = [];
  const fault = (words: string): void => {
    faults.push(words);
    console.log(words);
  };
  for (const task of tasks.filter(({ source }) => only === undefined || source === only)) {
    let answer = await child.ask(task);
    const isAstray = answer === null && task.source.startsWith('dwg');
    if (isAstray) answer = await child.ask({ ...task, inThread: true });
    const row = bySource.get(task.source) ?? { tried: 0, opened: 0, refused: 0, givenUp: 0, slowest: 0, mb: 0 };
    bySource.set(task.source, row);
    row.tried++;
    if (answer?.outcome === 'opened') row.opened++;
    if (answer?.outcome === 'refused') row.refused++;
    if (isAstray) row.givenUp++;
    const ms = (answer?.ms ?? Infinity) - (isAstray ? LOADING_MS : 0);
    row.slowest = Math.max(row.slowest, ms);
    row.mb = Math.max(row.mb, answer?.mb ?? 0);
    const name = `${task.source} ${task.seed}`;
    if (answer === null) fault(`${name}: ended (time or memory)`);
    else if (answer.outcome === 'thrown') fault(`${name}: ${answer.reason}`);
    else if (ms > MOST_MS) fault(`${name}: ${Math.round(answer.ms)} ms (${answer.outcome} ${answer.reason})`);
    else if (answer.mb > MOST_MB) fault(`${name}: ${Math.round(answer.mb)} MB`);
    else if (isAstray) console.log(`${name}: given up after ${Math.round(answer.ms)} ms, ${Math.round(answer.mb)} MB (${answer.outcome} ${answer.reason})`);
    if (row.tried % 500 === 0) console.log(`${task.source}: ${row.tried}`);
  }
  child.end();
  for (const [source, row] of bySource) console.log(`${source.padEnd(9)} tried ${row.tried}, opened ${row.opened}, refused ${row.refused}, given up ${row.givenUp}, slowest ${Math.round(row.slowest)} ms, most ${Math.round(row.mb)} MB`);
  console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv.includes('--child')) {
  // Loads the reader of DWG too, which comes when it is first needed, and makes the bombs before anything is timed.
  await readPlanFile('warm', smallDwg(DWG_VERSIONS[0]));
  bytesOf({ source: 'bomb', seed: 0 });
  process.on('message', (task: Task) => void tryOne(task).then((answer) => process.send!(answer)));
  process.send!('ready');
} else await main(Number(process.argv[2] ?? 10_000), process.argv[3], Number(process.argv[4] ?? 0));
