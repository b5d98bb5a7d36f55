import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { InvalidArgumentError } from 'commander';
import { createBatchControl } from '../../jobs/batch/batch-control.ts';
import { checkMaking } from '../../jobs/batch/check-making.ts';
import { finishTown } from '../../jobs/batch/finish-town.ts';
import { makingMark, type Making } from '../../jobs/batch/making.ts';
import { runBatch, type BatchEvent, type BatchResult } from '../../jobs/batch/run-batch.ts';
import type { LeftOut } from '../../jobs/batch/papers/town-papers.ts';
import { templatesMark } from '../../jobs/batch/templates-mark.ts';
import { DEFAULT_OUTPUTS, OUTPUTS, type Output } from '../../jobs/batch/village-job.ts';
import { knownNames } from '../../jobs/town/known-names.ts';
import type { ReadTable } from '../../jobs/town/match-columns.ts';
import { listedCheck } from '../../jobs/town/not-listed.ts';
import { readTable } from '../../jobs/town/read-table-file.ts';
import { readTown } from '../../jobs/town/read-town.ts';
import { tableFile } from '../../jobs/town/table-workbook.ts';
import { townOf } from '../../jobs/town/town-of.ts';
import { NO_PLACE, type ReadRow, type TownPlace } from '../../jobs/town/town-row.ts';
import { wordsOf } from '../../messages/index.ts';
import { success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { AddCommand } from '../command.ts';
import { readBytes, whereFree, writeBytes } from '../files.ts';
import { folderStore } from '../folder-store.ts';
import { addMakingOptions, makingOf, type MakingOptions } from '../making-options.ts';
import { createProgress } from '../progress.ts';
import type { ExitCode, Session } from '../session.ts';
import { villageThread } from '../village-thread.ts';

const TABLE_FILE = /\.(?:xlsx|xlsm|xls|csv|tsv|txt)$/iu;

interface Options extends MakingOptions {
  readonly town?: string;
  readonly template?: string;
  readonly force: boolean;
  readonly out?: string;
  readonly jobs: number;
  readonly resume: boolean;
  readonly files: readonly Output[];
}

/** Where rows stand that do not say so themselves: what `--town` names. */
async function placeOf(town: string | undefined, session: Session): Promise<Result<TownPlace>> {
  if (town === undefined) return success(NO_PLACE);
  const table = await townOf(session.platform, town);
  return table.ok ? success(table.value.place) : table;
}

/** The table of a file, or that of a town by its name. `lines` are the rows of the file. */
async function tableOf(source: string, { town }: Options, session: Session): Promise<Result<ReadTable>> {
  if (!TABLE_FILE.test(source)) {
    const table = await townOf(session.platform, source);
    return table.ok ? success({ table: table.value, lines: table.value.rows.map((_, i) => i) }) : table;
  }
  const place = await placeOf(town, session);
  if (!place.ok) return place;
  const bytes = await readBytes(source);
  return bytes.ok ? readTable(bytes.value, place.value) : bytes;
}

/** Faults by the rows of the file. */
function tellFaults(rows: readonly ReadRow[], lines: readonly number[], session: Session): void {
  const lineOf = (row: number): number => lines[row]! + 1;
  for (const { row, code, severity, data } of rows.flatMap(({ faults }) => faults)) {
    const twin = typeof data?.['first'] === 'number' ? { ...data, first: lineOf(data['first'] - 1) } : { ...data };
    const text = session.word('cli.batch.row', { row: lineOf(row), text: session.word(code, twin) });
    session.streams.err(`${session.word(`cli.line.${severity}`, { text })}\n`);
  }
}

function progressText({ unit, progress }: BatchEvent, session: Session): string {
  const { done, failed, total, perMinute, secondsLeft } = progress;
  const head = session.word('cli.batch.progress', { done: done + failed, total, unit });
  if (perMinute === null || secondsLeft === null) return head;
  const minutes = Math.floor(secondsLeft / 60);
  return head + session.word('cli.batch.rate', { rate: perMinute.toFixed(1), minutes, seconds: secondsLeft % 60 });
}

function tellVillage({ kind, facts }: BatchEvent, session: Session): void {
  if (facts === null || kind === 'resumed') return;
  if (kind === 'done') {
    const { error = 0, warning = 0, open = 0 } = facts.counts ?? {};
    session.streams.out(`${session.word('cli.batch.done', { folder: facts.folder, signs: facts.signs.length, sheets: facts.sheets, error, warning, open })}\n`);
  }
  for (const one of [...facts.reasons, ...facts.remarks.filter(({ code }) => code === 'batch.ownProject')]) session.tell([one], facts.folder);
}

interface Ready extends Options {
  readonly making: Making;
}

/** Ctrl+C ends the run in good order; a second one ends the program. */
function onInterrupt(act: () => void): () => void {
  process.once('SIGINT', act);
  return () => void process.off('SIGINT', act);
}

async function runRows(rows: readonly ReadRow[], place: TownPlace, out: string, { jobs, resume, force, files, making }: Ready, session: Session): Promise<Result<BatchResult>> {
  const templates = await templatesMark(session.platform);
  if (!templates.ok) return templates;
  const [progress, control] = [createProgress(session.streams), createBatchControl()];
  const forget = onInterrupt(() => control.cancel());
  const result = await runBatch({
    rows: rows.map(({ value }) => value),
    outputs: files, place, resume, overwrite: force, workers: jobs, control,
    today: session.platform.today(),
    templates: templates.value,
    making: makingMark(making),
    store: folderStore(out),
    startWorker: () => villageThread(out, making),
    clock: () => performance.now(),
    onEvent: (event) => {
      progress.clear();
      tellVillage(event, session);
      progress.show(progressText(event, session));
    },
  });
  progress.clear();
  forget();
  return result;
}

/** Writes a table to be filled in: that of a town where one is named, else an empty one. */
async function writeTemplate(source: string | undefined, file: string, options: Options, session: Session): Promise<ExitCode> {
  const free = await whereFree(file, options.force);
  if (!free.ok) return session.refuse(free.diagnostics);
  const known = await knownNames(session.platform);
  if (!known.ok) return session.refuse(known.diagnostics);
  const read = source === undefined ? success({ table: { place: NO_PLACE, rows: [] } }) : await tableOf(source, options, session);
  if (!read.ok) return session.refuse(read.diagnostics, source);
  const bytes = await tableFile(read.value.table, known.value, session.platform.today());
  const written = await writeBytes(file, bytes);
  if (!written.ok) return session.refuse(written.diagnostics);
  session.streams.out(`${session.word('cli.batch.template.written', { file, rows: read.value.table.rows.length })}\n`);
  return 0;
}

function missing(name: string, session: Session): ExitCode {
  session.streams.err(`${session.word('cli.usage.missingOption', { name })}\n`);
  return 2;
}

async function runCommand(source: string | undefined, options: Options, session: Session): Promise<ExitCode> {
  const { out, template } = options;
  if (template !== undefined) return writeTemplate(source, template, options, session);
  if (source === undefined || out === undefined) return missing(source === undefined ? '[table]' : '-o, --out <folder>', session);
  const known = await knownNames(session.platform);
  if (!known.ok) return session.refuse(known.diagnostics);
  const read = await tableOf(source, options, session);
  if (!read.ok) return session.refuse(read.diagnostics, source);
  // What was named by its town comes from the list itself; without the list the names of a file are taken as they are.
  const listed = TABLE_FILE.test(source) ? await listedCheck(session.platform) : null;
  const rows = readTown(read.value.table, { ...known.value, ...(listed?.ok === true ? { listed: listed.value } : {}) });
  tellFaults(rows, read.value.lines, session);
  const making = await makingOf(options, session);
  if (!making.ok) return session.refuse(making.diagnostics);
  const usable = await checkMaking(session.platform, making.value);
  session.tell(usable.diagnostics);
  return usable.ok ? runTable(rows, read.value.table.place, out, { ...options, making: making.value }, session) : 2;
}

async function runTable(rows: readonly ReadRow[], place: TownPlace, out: string, options: Ready, session: Session): Promise<ExitCode> {
  const ran = await runRows(rows, place, out, options, session);
  if (!ran.ok) return session.refuse(ran.diagnostics);
  const { isCancelled, progress } = ran.value;
  const leftOut = leftOutOf(rows);
  const left = leftOut.length;
  if (!isCancelled) {
    const town = await writeTown(ran.value, leftOut, out, options.making, session);
    if (!town.ok) return session.refuse(town.diagnostics);
  }
  session.streams.out(`${session.word(isCancelled ? 'cli.batch.cancelled' : 'cli.batch.finished', { ...progress, left, folder: out })}\n`);
  return isCancelled || progress.failed + left > 0 ? 1 : 0;
}

const leftOutOf = (rows: readonly ReadRow[]): readonly LeftOut[] =>
  rows.flatMap(({ value, texts, faults }, i) => (value === null ? [{ number: i + 1, unit: texts.unit ?? '', faults }] : []));

/** The words of a diagnostic, after the name of the sign or sheet that it was found on. The papers are Chinese whatever the language of the program. */
function paperWords(diagnostic: Diagnostic): string {
  const drawing = diagnostic.data?.['drawing'];
  return `${typeof drawing === 'string' ? `${drawing}：` : ''}${wordsOf(diagnostic, 'zh')}`;
}

async function writeTown(result: BatchResult, leftOut: readonly LeftOut[], out: string, { ownFonts }: Making, session: Session): Promise<Result<readonly string[]>> {
  const progress = createProgress(session.streams);
  progress.show(session.word('cli.batch.town'));
  const written = await finishTown(session.platform, folderStore(out), result, { leftOut, words: paperWords, deflate: deflateSync, ...(ownFonts === undefined ? {} : { ownFonts }) });
  progress.clear();
  if (written.ok) for (const file of written.value) session.streams.out(`${join(out, file)}\n`);
  return written;
}

function jobsOf(text: string, session: Session): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= 64) return jobs;
  throw new InvalidArgumentError(session.word('cli.batch.badJobs'));
}

function outputsOf(text: string, session: Session): readonly Output[] {
  const words = text.split(',').map((one) => one.trim()).filter((one) => one !== '' && one !== 'none');
  const outputs = words.flatMap((one) => OUTPUTS.find((output) => output === one) ?? []);
  if (outputs.length === words.length) return OUTPUTS.filter((one) => outputs.includes(one));
  throw new InvalidArgumentError(session.word('cli.batch.badFiles', { kinds: OUTPUTS }));
}

export const addBatch: AddCommand = (program, session, finish) => {
  const command = program
    .command('batch')
    .description(session.word('cli.batch'))
    .argument('[table]', session.word('cli.batch.table'))
    .option('-o, --out <folder>', session.word('cli.batch.out'))
    .option('--town <path>', session.word('cli.batch.townOption'))
    .option('--template <file>', session.word('cli.batch.template'))
    .option('--force', session.word('cli.batch.force'), false)
    .option('--jobs <number>', session.word('cli.batch.jobs'), (text: string) => jobsOf(text, session), availableParallelism())
    .option('--resume', session.word('cli.batch.resume'), false)
    .option('--files <kinds>', session.word('cli.batch.files', { known: OUTPUTS.join(' | ') }), (text: string) => outputsOf(text, session), DEFAULT_OUTPUTS);
  addMakingOptions(command, session).action(async (source: string | undefined, options: Options) => finish(await runCommand(source, options, session)));
};
