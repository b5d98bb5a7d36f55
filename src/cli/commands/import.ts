import { Option } from 'commander';
import { blankProject, FIRST_STOREY } from '../../jobs/import/blank-project.ts';
import { defaultChoices, importEdits, planImport, type ImportChoices } from '../../jobs/import/index.ts';
import { openProject, saveProject, type Opened } from '../../jobs/open.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { LAYER_ROLES, type LayerRole, type PlanFile } from '../../model/plan-file.ts';
import type { AddCommand } from '../command.ts';
import { readBytes, whereFree, writeBytes } from '../files.ts';
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

function choicesOf(file: PlanFile, { unit, layers, gap, level }: ImportOptions): Result<ImportChoices> {
  const choices = defaultChoices(file);
  if (unit === undefined && file.unit === null) return failure(problem('import.askUnit', { guess: Object.entries(UNITS).find(([, mm]) => mm === file.unitGuess?.mmPerUnit)?.[0] ?? '—' }));
  const roles = rolesOf(layers, file);
  if (!roles.ok) return roles;
  const gapMm = gap === undefined ? choices.gapMm : Number(gap);
  if (!(gapMm >= 0 && gapMm <= 5000)) return failure(problem('import.badGap', { gap: gap ?? '' }));
  const storey = level === undefined ? 0 : Number(level) - 1;
  return success({ ...choices, roles: { ...choices.roles, ...roles.value }, gapMm, storey, ...(unit === undefined ? {} : { mmPerUnit: UNITS[unit] }) });
}

/** The project that takes the plan, and the id of the storey. */
async function targetOf({ into, storey, village }: ImportOptions, session: Session): Promise<Result<{ opened: Opened; storeyId: string }>> {
  if (into === undefined) {
    const made = await blankProject(session.platform, village ?? null);
    return made.ok ? success({ opened: { project: made.value, setAside: [], setAsideRaw: [], images: new Map() }, storeyId: FIRST_STOREY.id }) : made;
  }
  const bytes = await readBytes(into);
  if (!bytes.ok) return bytes;
  const opened = openProject(bytes.value);
  if (!opened.ok) return opened;
  session.tellOpened(opened.value, opened.diagnostics, into);
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
  const plan = planImport(read.value, choices.value);
  if (!plan.ok) return session.refuse(plan.diagnostics, file);
  const target = await targetOf(options, session);
  if (!target.ok) return session.refuse(target.diagnostics, options.into);
  const { opened, storeyId } = target.value;
  const made = importEdits(plan.value, opened.project, storeyId);
  if (!made.ok) return session.refuse(made.diagnostics, file);
  const written = await writeBytes(options.out, saveProject(made.value.project, opened));
  if (!written.ok) return session.refuse(written.diagnostics);
  session.streams.out(importText(read.value, opened.project, made.value, storeyId, session));
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
    .option('--level <number>', session.word('cli.import.level'))
    .option('--encoding <name>', session.word('cli.import.encoding'))
    .option('--into <file>', session.word('cli.import.into'))
    .option('--storey <id>', session.word('cli.import.storey'))
    .option('--village <path>', session.word('cli.import.village'))
    .requiredOption('-o, --out <file>', session.word('cli.import.out'))
    .option('--force', session.word('cli.new.force'), false)
    .action(async (file: string, options: ImportOptions) => finish(await runImport(file, options, session)));
};
