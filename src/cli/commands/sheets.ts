import { saveProject } from '../../jobs/open.ts';
import { makeSheetSet } from '../../jobs/sheet-set.ts';
import type { AddCommand } from '../command.ts';
import { whereFree, writeBytes } from '../files.ts';
import { openFile } from '../open-file.ts';
import type { ExitCode, Session } from '../session.ts';

interface SheetsOptions {
  readonly out: string;
  readonly force: boolean;
}

async function runSheets(file: string, { out, force }: SheetsOptions, session: Session): Promise<ExitCode> {
  const free = await whereFree(out, force);
  if (!free.ok) return session.refuse(free.diagnostics);
  const opened = await openFile(file, session);
  if (!opened.ok) return session.refuse(opened.diagnostics, file);
  const made = makeSheetSet(opened.value.project);
  if (!made.ok) return session.refuse(made.diagnostics, file);
  const written = await writeBytes(out, saveProject(made.value, opened.value));
  if (!written.ok) return session.refuse(written.diagnostics);
  for (const { number, title, paper } of made.value.sheets) session.streams.out(`${number}　${title}　${paper}\n`);
  session.streams.out(`${session.word('cli.sheets.written', { file: out, count: made.value.sheets.length })}\n`);
  return 0;
}

export const addSheets: AddCommand = (program, session, finish) => {
  program
    .command('sheets')
    .description(session.word('cli.sheets'))
    .argument('<file>', session.word('cli.signs.file'))
    .requiredOption('-o, --out <file>', session.word('cli.signs.out'))
    .option('--force', session.word('cli.new.force'), false)
    .action(async (file: string, options: SheetsOptions) => finish(await runSheets(file, options, session)));
};
