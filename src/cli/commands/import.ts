import { Option } from 'commander';
import { blankProject, FIRST_STOREY } from '../../jobs/import/blank-project.ts';
import { choicesOfTakes, defaultChoices, drawingParts, importTakes, storeysAbove, withStoreys, type ImportChoices, type Takes, type WantedStorey } from '../../jobs/import/index.ts';
import { saveProject, type Opened } from '../../jobs/open.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { LAYER_ROLES, type LayerRole, type PlanFile } from '../../model/plan-file.ts';
import type { AddCommand } from '../command.ts';
import { readBytes, whereFree, writeBytes } from '../files.ts';
import { openFile } from '../open-file.ts';
import { importText } from '../import-text.ts';
import { createProgress } from '../progress.ts';
import { readPlan } from '../read-plan.ts';
import type { ExitCode, Session } from '../session.ts';

/** mm of each unit that can be named. */
const UNITS = { mm: 1, cm: 10, m: 1000, in: 25.4, ft: 304.8 } as const;

interface ImportOptions {
  readonly unit?: keyof typeof UNITS;
  readonly layers: readonly string[];
  readonly gap?: string;
  readonly level?: string;
  readonly part?: string;
  readonly encoding?: string;
  readonly into?: string;
  readonly storey?: string;
  readonly village?: string;
  readonly out: string;
  readonly force: boolean;
}

/** `WALL=wall,家具=skip`. Each layer has to be in the file. */
function rolesOf(words: readonly string[], file: PlanFile): Result<Record<string, LayerRole>> {
  const roles: Record<string, LayerRole> = {};
  for (const word of words.flatMap((one) => one.split(','))) {
    const at = word.lastIndexOf('=');
    const [layer, role] = [word.slice(0, at), LAYER_ROLES.find((one) => one === word.slice(at + 1))];
    if (role === undefined) return failure(problem('import.badRole', { word, roles: [...LAYER_ROLES] }));
    if (!file.layers.some(({ name }) => name === layer)) return failure(problem('import.noLayer', { layer, layers: file.layers.map(({ name }) => name).slice(0, 40) }));
    roles[layer] = role;
  }
  return success(roles);
}

function choicesOf(file: PlanFile, { unit, layers, gap }: ImportOptions): Result<ImportChoices> {
  const choices = defaultChoices(file);
  if (unit === undefined && file.unit === null) return failure(problem('import.askUnit', { guess: Object.entries(UNITS).find(([, mm]) => mm === file.unitGuess?.mmPerUnit)?.[0] ?? '—' }));
  const roles = rolesOf(layers, file);
  if (!roles.ok) return roles;
  const gapMm = gap === undefined ? choices.gapMm : Number(gap);
  if (!(gapMm >= 0 && gapMm <= 5000)) return failure(problem('import.badGap', { gap: gap ?? '' }));
  return success({ ...choices, roles: { ...choices.roles, ...roles.value }, gapMm, ...(unit === undefined ? {} : { mmPerUnit: UNITS[unit] }) });
}

/** `1,3` or `all`, counted from 1, as places in a list. */
function placesOf(word: string, count: number): Result<readonly number[]> {
  if (word === 'all') return success(Array.from({ length: count }, (_, i) => i));
  const places = word.split(',').map((one) => Number(one) - 1);
  return places.every((place) => Number.isInteger(place) && place >= 0) ? success([...new Set(places)]) : failure(problem('import.badList', { word }));
}

/** Which storeys or parts of the file are taken: the first storey, or all of a drawing, where nothing is said. */
function takesOf(file: PlanFile, choices: ImportChoices, { level, part }: ImportOptions): Result<Takes> {
  const parts = drawingParts(file, choices);
  const word = file.plans.length > 0 ? (level ?? '1') : part;
  if (word === undefined) return success({ choices, parts, picked: null });
  const picked = placesOf(word, file.plans.length > 0 ? file.plans.length : parts.length);
  if (!picked.ok) return picked;
  const beyond = file.plans.length > 0 ? undefined : picked.value.find((place) => place >= parts.length);
  return beyond === undefined ? success({ choices, parts, picked: picked.value }) : failure(problem('import.noPart', { part: beyond + 1, count: parts.length }));
}

/** The storeys that the takes go to: the first to that of the project, the others above it. */
function storeysFor(file: PlanFile, { picked }: Takes, project: Project, storeyId: string, session: Session) {
  const wanted = (picked ?? [0]).map((i): WantedStorey => {
    const plan = file.plans[i];
    return { name: plan?.name || session.word('import.newStoreyOf', { name: file.name, number: i + 1 }), stated: plan ?? null };
  });
  return withStoreys(project, storeyId, storeysAbove(project, storeyId, wanted));
}

/** The project that takes the plan, and the id of the storey. */
async function targetOf({ into, storey, village }: ImportOptions, session: Session): Promise<Result<{ opened: Opened; storeyId: string }>> {
  if (into === undefined) {
    const made = await blankProject(session.platform, village ?? null);
    return made.ok ? success({ opened: { project: made.value, setAside: [], setAsideRaw: [], images: new Map() }, storeyId: FIRST_STOREY.id }) : made;
  }
  const opened = await openFile(into, session);
  if (!opened.ok) return opened;
  const { storeys } = opened.value.project;
  const found = storey === undefined ? storeys[0] : storeys.find(({ id, name }) => id === storey || name === storey);
  if (found === undefined) return failure(problem('import.unknownStorey', { storey: storey ?? '', known: storeys.map(({ id, name }) => `${id}（${name}）`) }));
  return success({ opened: opened.value, storeyId: found.id });
}

async function readFile(file: string, encoding: string | null, session: Session): Promise<Result<PlanFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const progress = createProgress(session.streams);
  const name = file.replace(/^.*[\\/]/u, '');
  const read = await readPlan({ name, bytes: bytes.value, encoding }, (done) => progress.show(session.word('cli.import.progress', { done })));
  progress.clear();
  return read;
}

async function runImport(file: string, options: ImportOptions, session: Session): Promise<ExitCode> {
  const free = await whereFree(options.out, options.force);
  if (!free.ok) return session.refuse(free.diagnostics);
  const read = await readFile(file, options.encoding ?? null, session);
  if (!read.ok) return session.refuse(read.diagnostics, file);
  session.tell(read.diagnostics, file);
  const choices = choicesOf(read.value, options);
  if (!choices.ok) return session.refuse(choices.diagnostics, file);
  const takes = takesOf(read.value, choices.value, options);
  if (!takes.ok) return session.refuse(takes.diagnostics, file);
  const target = await targetOf(options, session);
  if (!target.ok) return session.refuse(target.diagnostics, options.into);
  const { opened, storeyId } = target.value;
  const site = storeysFor(read.value, takes.value, opened.project, storeyId, session);
  if (!site.ok) return session.refuse(site.diagnostics, file);
  const made = importTakes(read.value, choicesOfTakes(takes.value, read.value.plans.length), site.value.project, site.value.storeyIds);
  if (!made.ok) return session.refuse(made.diagnostics, file);
  const written = await writeBytes(options.out, saveProject(made.value.project, opened));
  if (!written.ok) return session.refuse(written.diagnostics);
  session.streams.out(importText(read.value, takes.value, site.value, made.value, session));
  session.streams.out(`${session.word('cli.import.written', { file: options.out })}\n`);
  return 0;
}

export const addImport: AddCommand = (program, session, finish) => {
  program
    .command('import')
    .description(session.word('cli.import'))
    .argument('<file>', session.word('cli.import.file'))
    .addOption(new Option('--unit <unit>', session.word('cli.import.unit')).choices(Object.keys(UNITS)))
    .option('--layers <layer=role>', session.word('cli.import.layers', { roles: LAYER_ROLES.join(' | ') }), (word: string, before: string[]) => [...before, word], [])
    .option('--gap <mm>', session.word('cli.import.gap'))
    .option('--level <numbers>', session.word('cli.import.level'))
    .option('--part <numbers>', session.word('cli.import.part'))
    .option('--encoding <name>', session.word('cli.import.encoding'))
    .option('--into <file>', session.word('cli.import.into'))
    .option('--storey <id>', session.word('cli.import.storey'))
    .option('--village <path>', session.word('cli.import.village'))
    .requiredOption('-o, --out <file>', session.word('cli.import.out'))
    .option('--force', session.word('cli.new.force'), false)
    .action(async (file: string, options: ImportOptions) => finish(await runImport(file, options, session)));
};
