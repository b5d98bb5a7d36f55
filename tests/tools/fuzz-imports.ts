// Tries mutated plans in a process of their own and watches its time and memory: `npx tsx tests/tools/fuzz-imports.ts [COUNT] [KIND]`.
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlan } from '../../src/cli/read-plan.ts';
import { defaultChoices, planImport, readPlanFile } from '../../src/jobs/import/index.ts';
import { bombs, mutated, randomOf, SMALL } from '../jobs/import/mutate.ts';

const MOST_MS = 5_000;
const MOST_MB = 1024;
const plans = join(import.meta.dirname, '../fixtures/plans');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(plans, name)));

/** What is mutated, with its share of the count. */
const SOURCES: Readonly<Record<string, readonly [share: number, bytes: () => Uint8Array]>> = {
  dxf: [0.42, () => SMALL['dxf']!],
  'dxf file': [0.1, () => file('dxf/barcelona_plan.dxf')],
  sh3d: [0.2, () => SMALL['sh3d']!],
  home: [0.25, () => SMALL['home']!],
  // Of a DWG each takes a second and more.
  dwg: [0.03, () => file('dwg/manicotti_floor.dwg')],
};

interface Task {
  readonly source: string;
  readonly seed: number;
}
interface Answer {
  readonly outcome: 'opened' | 'refused' | 'thrown';
  readonly reason: string;
  readonly ms: number;
  readonly mb: number;
}

const bytesOf = ({ source, seed }: Task): Uint8Array => (source === 'bomb' ? Object.values(bombs())[seed]! : mutated(SOURCES[source]![1](), randomOf(seed)));

/** In the child: one file, timed from when its bytes are there. */
async function tryOne(task: Task): Promise<Answer> {
  const bytes = bytesOf(task);
  let start = performance.now();
  let [outcome, reason]: [Answer['outcome'], string] = ['opened', ''];
  try {
    // As the program reads it: in a thread that is ended when it stands still. Timed from its last step: what goes on is no hang.
    const inThread = (): ReturnType<typeof readPlan> => readPlan({ name: 'fuzz', bytes, encoding: null }, () => void (start = performance.now()));
    const read = task.source === 'dwg' ? await inThread() : await readPlanFile('fuzz', bytes);
    if (read.ok) planImport(read.value, defaultChoices(read.value));
    else [outcome, reason] = ['refused', read.diagnostics[0]?.code ?? ''];
  } catch (error) {
    [outcome, reason] = ['thrown', error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  return { outcome, reason, ms: performance.now() - start, mb: process.memoryUsage().rss / 1024 / 1024 };
}

class Child {
  #process: ChildProcess | null = null;

  /** A file's answer; null where the child had to be ended, or ended itself. */
  ask(task: Task): Promise<Answer | null> {
    this.#process ??= fork(fileURLToPath(import.meta.url), ['--child'], { execArgv: [...process.execArgv, '--max-old-space-size=900'] });
    const child = this.#process;
    return new Promise((settle) => {
      const done = (answer: Answer | null): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === null || answer.mb > MOST_MB / 2) {
          child.kill('SIGKILL');
          this.#process = null;
        }
        settle(answer);
      };
      // Longer than allowed, so that the time itself is measured where it is only a little too long; loading counts in here.
      const timer = setTimeout(() => done(null), 4 * MOST_MS);
      child.once('message', (answer: Answer) => done(answer));
      child.once('exit', () => done(null));
      child.send(task);
    });
  }

  end(): void {
    this.#process?.kill('SIGKILL');
  }
}

async function main(count: number, only: string | undefined): Promise<void> {
  const tasks = Object.entries(SOURCES).flatMap(([source, [share]]) => Array.from({ length: Math.ceil(count * share) }, (_, seed): Task => ({ source, seed })));
  tasks.unshift(...Object.keys(bombs()).map((_, seed): Task => ({ source: 'bomb', seed })));
  const child = new Child();
  const bySource = new Map<string, { tried: number; opened: number; refused: number; slowest: number; mb: number }>();
  const faults: string[] = [];
  const fault = (words: string): void => {
    faults.push(words);
    console.log(words);
  };
  for (const task of tasks.filter(({ source }) => only === undefined || source === only)) {
    const answer = await child.ask(task);
    const row = bySource.get(task.source) ?? { tried: 0, opened: 0, refused: 0, slowest: 0, mb: 0 };
    row.tried++;
    if (answer?.outcome === 'opened') row.opened++;
    if (answer?.outcome === 'refused') row.refused++;
    row.slowest = Math.max(row.slowest, answer?.ms ?? Infinity);
    row.mb = Math.max(row.mb, answer?.mb ?? 0);
    bySource.set(task.source, row);
    const name = `${task.source} ${task.seed}`;
    if (answer === null) fault(`${name}: ended (time or memory)`);
    else if (answer.outcome === 'thrown') fault(`${name}: ${answer.reason}`);
    else if (answer.ms > MOST_MS) fault(`${name}: ${Math.round(answer.ms)} ms (${answer.outcome} ${answer.reason})`);
    else if (answer.mb > MOST_MB) fault(`${name}: ${Math.round(answer.mb)} MB`);
  }
  child.end();
  for (const [source, row] of bySource) console.log(`${source.padEnd(9)} tried ${row.tried}, opened ${row.opened}, refused ${row.refused}, slowest ${Math.round(row.slowest)} ms, most ${Math.round(row.mb)} MB`);
  console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv.includes('--child')) process.on('message', (task: Task) => void tryOne(task).then((answer) => process.send!(answer)));
else await main(Number(process.argv[2] ?? 10_000), process.argv[3]);
