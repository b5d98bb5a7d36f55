import { standardSchema } from '../../../jobs/lint-standard.ts';
import { showStandard } from '../../../jobs/standard-detail.ts';
import { listStandards } from '../../../jobs/standards.ts';
import type { AddCommand } from '../../command.ts';
import type { ExitCode, Session } from '../../session.ts';
import { runLint } from './lint.ts';
import { detailText, entryText } from './standard-text.ts';

async function runList(session: Session): Promise<ExitCode> {
  const standards = await listStandards(session.platform);
  if (!standards.ok) return session.refuse(standards.diagnostics);
  for (const standard of standards.value) session.streams.out(entryText(standard, session));
  return 0;
}

async function runShow(id: string, session: Session): Promise<ExitCode> {
  const standard = await showStandard(session.platform, id);
  if (!standard.ok) return session.refuse(standard.diagnostics);
  session.streams.out(detailText(standard.value, session));
  return 0;
}

function runSchema(session: Session): ExitCode {
  session.streams.out(`${JSON.stringify(standardSchema(), null, 2)}\n`);
  return 0;
}

export const addStandards: AddCommand = (program, session, finish) => {
  const standards = program.command('standards').description(session.word('cli.standards'));
  standards
    .command('list')
    .description(session.word('cli.standards.list'))
    .action(async () => finish(await runList(session)));
  standards
    .command('show')
    .description(session.word('cli.standards.show'))
    .argument('<id>', session.word('cli.standards.show.id'))
    .action(async (id: string) => finish(await runShow(id, session)));
  standards
    .command('lint')
    .description(session.word('cli.standards.lint'))
    .argument('<file...>', session.word('cli.standards.lint.file'))
    .action(async (files: readonly string[]) => finish(await runLint(files, session)));
  standards
    .command('schema')
    .description(session.word('cli.standards.schema'))
    .action(() => finish(runSchema(session)));
};
