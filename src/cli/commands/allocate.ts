import { InvalidArgumentError } from 'commander';
import { allocate, whatWouldMend, whyNotAll, type AllocationAnswer } from '../../jobs/allocate/allocate.ts';
import { lockNamed, roomNamed } from '../../jobs/allocate/named.ts';
import { prepareAllocation } from '../../jobs/allocate/prepare.ts';
import { DEFAULT_SETTINGS, type AllocationSettings } from '../../jobs/allocate/settings.ts';
import { collect } from '../../jobs/load-asset.ts';
import { saveProject, type Opened } from '../../jobs/open.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import { success, type Result } from '../../model/diagnostic.ts';
import { allocationText, explainedText } from '../allocation-text.ts';
import { collectIds, type AddCommand } from '../command.ts';
import { whereFree, writeBytes } from '../files.ts';
import { openFile } from '../open-file.ts';
import { createProgress } from '../progress.ts';
import type { ExitCode, Session } from '../session.ts';

interface AllocateOptions {
  readonly options: number;
  readonly apply?: true | number;
  readonly out?: string;
  readonly force: boolean;
  readonly json: boolean;
  readonly why: boolean;
  readonly mend: boolean;
  readonly lock?: readonly string[];
  readonly keep?: readonly string[];
  readonly split?: readonly string[];
  readonly merge?: readonly string[];
}

const ALL = 'all';
const MOST_OPTIONS = 5;

/** The wishes of the command line, held against the rooms and functions that there are. */
async function settingsOf(options: AllocateOptions, { project }: Opened, session: Session): Promise<Result<AllocationSettings>> {
  const { lock = [], keep = [], split = [], merge = [] } = options;
  if (lock.length + keep.length + split.length + merge.length === 0) return success(DEFAULT_SETTINGS);
  const prepared = await prepareAllocation(session.platform, project, DEFAULT_SETTINGS);
  if (!prepared.ok) return prepared;
  const rooms = (words: readonly string[]): Result<readonly string[] | typeof ALL> => (words.includes(ALL) ? success(ALL) : collect(words.map((word) => roomNamed(prepared.value, word))));
  const [locks, kept, maySplit, mayMerge] = [collect(lock.map((text) => lockNamed(prepared.value, text))), collect(keep.map((word) => roomNamed(prepared.value, word))), rooms(split), rooms(merge)];
  if (!locks.ok) return locks;
  if (!kept.ok) return kept;
  if (!maySplit.ok) return maySplit;
  if (!mayMerge.ok) return mayMerge;
  return success({ ...DEFAULT_SETTINGS, locks: locks.value, keepRooms: kept.value, maySplit: maySplit.value, mayMerge: mayMerge.value });
}

/** Writes the project with the plan that was chosen. */
async function write(answer: AllocationAnswer, { apply, out }: AllocateOptions, opened: Opened, session: Session): Promise<ExitCode> {
  const number = apply === true ? 1 : apply!;
  const option = answer.options[number - 1];
  if (option === undefined) {
    session.streams.err(`${session.word('cli.allocate.noOption', { number, count: answer.options.length })}\n`);
    return 2;
  }
  const after = applyEdits(opened.project, option.edits);
  if (!after.ok) return session.refuse(after.diagnostics);
  const written = await writeBytes(out!, saveProject(after.value, opened));
  if (!written.ok) return session.refuse(written.diagnostics);
  session.streams.out(`${session.word('cli.allocate.written', { number, file: out! })}\n`);
  return option.shortfalls.length > 0 ? 1 : 0;
}

async function answerOf(opened: Opened, settings: AllocationSettings, count: number, session: Session): Promise<Result<AllocationAnswer>> {
  const progress = createProgress(session.streams);
  const answer = await allocate(session.platform, opened.project, { settings, count }, (done, total) =>
    progress.show(session.word('cli.allocate.running', { done: done + 1, total })),
  );
  progress.clear();
  return answer;
}

async function runAllocate(file: string, options: AllocateOptions, session: Session): Promise<ExitCode> {
  const { apply, out, force, json } = options;
  if (apply !== undefined && out === undefined) {
    session.streams.err(`${session.word('cli.usage.missingOption', { name: '-o, --out <file>' })}\n`);
    return 2;
  }
  const free = apply === undefined ? null : await whereFree(out!, force);
  if (free?.ok === false) return session.refuse(free.diagnostics);
  const opened = await openFile(file, session);
  if (!opened.ok) return session.refuse(opened.diagnostics, file);
  const settings = await settingsOf(options, opened.value, session);
  if (!settings.ok) return session.refuse(settings.diagnostics, file);
  const answer = await answerOf(opened.value, settings.value, options.options, session);
  if (!answer.ok) return session.refuse(answer.diagnostics, file);
  session.streams.out(json ? `${JSON.stringify(answer.value, null, 2)}\n` : allocationText(answer.value, session));
  await explain(options, answer.value, opened.value, settings.value, session);
  if (apply !== undefined) return write(answer.value, options, opened.value, session);
  return answer.value.options[0]!.shortfalls.length > 0 ? 1 : 0;
}

/** Answers what was asked about plans that fall short; on the error stream where the plans are JSON. */
async function explain({ why, mend, json }: AllocateOptions, { options }: AllocationAnswer, { project }: Opened, settings: AllocationSettings, session: Session): Promise<void> {
  if (options[0]!.shortfalls.length === 0) return;
  for (const [question, ask, wanted] of [['mend', whatWouldMend, mend], ['why', whyNotAll, why]] as const) {
    if (!wanted) continue;
    const told = await ask(session.platform, project, settings);
    if (!told.ok) session.tell(told.diagnostics);
    else if (json) session.streams.err(explainedText(question, told.value, session));
    else session.streams.out(explainedText(question, told.value, session));
  }
}

/** Reads how many plans, or which one. */
const countOf = (session: Session) => (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MOST_OPTIONS) throw new InvalidArgumentError(session.word('cli.allocate.badCount', { most: MOST_OPTIONS }));
  return number;
};

export const addAllocate: AddCommand = (program, session, finish) => {
  program
    .command('allocate')
    .description(session.word('cli.allocate'))
    .argument('<file>', session.word('cli.signs.file'))
    .option('--options <n>', session.word('cli.allocate.options'), countOf(session), 3)
    .option('--apply [n]', session.word('cli.allocate.apply'), countOf(session))
    .option('-o, --out <file>', session.word('cli.signs.out'))
    .option('--force', session.word('cli.new.force'), false)
    .option('--lock <function=room>', session.word('cli.allocate.lock'), collectIds)
    .option('--keep <room>', session.word('cli.allocate.keep'), collectIds)
    .option('--split <room>', session.word('cli.allocate.split'), collectIds)
    .option('--merge <room>', session.word('cli.allocate.merge'), collectIds)
    .option('--mend', session.word('cli.allocate.mend'), false)
    .option('--why', session.word('cli.allocate.why'), false)
    .option('--json', session.word('cli.allocate.json'), false)
    .action(async (file: string, options: AllocateOptions) => finish(await runAllocate(file, options, session)));
};
