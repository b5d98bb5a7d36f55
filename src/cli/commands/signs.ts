import { saveProject } from '../../jobs/open.ts';
import { makeSignSet, type SignSet } from '../../jobs/sign-set.ts';
import { collectIds, type AddCommand } from '../command.ts';
import { whereFree, writeBytes } from '../files.ts';
import { openFile } from '../open-file.ts';
import type { ExitCode, Session } from '../session.ts';
import { signSetText } from '../sign-set-text.ts';

interface SignsOptions {
  readonly plan: boolean;
  readonly add?: readonly string[];
  readonly skip?: readonly string[];
  readonly out?: string;
  readonly force: boolean;
}

function unknownKey({ plan, notPlaced }: SignSet, { add = [], skip = [] }: SignsOptions): string | undefined {
  const known = new Set([...plan, ...notPlaced].map(({ key }) => key));
  return [...add, ...skip].find((key) => !known.has(key));
}

const codeOf = ({ notPlaced }: SignSet): ExitCode => (notPlaced.some(({ isChosen }) => isChosen) ? 1 : 0);

async function runSigns(file: string, options: SignsOptions, session: Session): Promise<ExitCode> {
  const { plan, add = [], skip = [], out, force } = options;
  if (out === undefined && !plan) {
    session.streams.err(`${session.word('cli.usage.missingOption', { name: '-o, --out <file>' })}\n`);
    return 2;
  }
  const free = out === undefined || plan ? null : await whereFree(out, force);
  if (free?.ok === false) return session.refuse(free.diagnostics);
  const opened = await openFile(file, session);
  if (!opened.ok) return session.refuse(opened.diagnostics, file);
  const made = await makeSignSet(session.platform, opened.value.project, { chosen: new Set(add), leftOut: new Set(skip) });
  if (!made.ok) return session.refuse(made.diagnostics, file);
  const { set, project } = made.value;
  const unknown = unknownKey(set, options);
  if (unknown !== undefined) {
    session.streams.err(`${session.word('cli.signs.unknownKey', { key: unknown })}\n`);
    return 2;
  }
  session.streams.out(signSetText(set, opened.value.project, session));
  if (plan || out === undefined) return codeOf(set);
  const written = await writeBytes(out, saveProject(project, opened.value));
  if (!written.ok) return session.refuse(written.diagnostics);
  session.streams.out(`${session.word('cli.signs.written', { file: out })}\n`);
  return codeOf(set);
}

export const addSigns: AddCommand = (program, session, finish) => {
  program
    .command('signs')
    .description(session.word('cli.signs'))
    .argument('<file>', session.word('cli.signs.file'))
    .option('--plan', session.word('cli.signs.plan'), false)
    .option('--add <key>', session.word('cli.signs.add'), collectIds)
    .option('--skip <key>', session.word('cli.signs.skip'), collectIds)
    .option('-o, --out <file>', session.word('cli.signs.out'))
    .option('--force', session.word('cli.new.force'), false)
    .action(async (file: string, options: SignsOptions) => finish(await runSigns(file, options, session)));
};
