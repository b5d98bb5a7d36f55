import { listStandards, type StandardEntry } from '../../jobs/standards.ts';
import type { AddCommand } from '../command.ts';
import type { ExitCode, Session } from '../session.ts';

function standardLines({ id, title, issuer, docNo, issued, status, rules }: StandardEntry, session: Session): string {
  const source = [issuer, docNo, issued].filter((part) => part !== null).join('　');
  const facts = session.word('cli.standardFacts', { status: session.word(`cli.status.${status}`), rules });
  return `${id}\n  ${title}\n  ${source}\n  ${facts}\n`;
}

async function runList(session: Session): Promise<ExitCode> {
  const standards = await listStandards(session.platform);
  if (!standards.ok) return session.refuse(standards.diagnostics);
  for (const standard of standards.value) session.streams.out(standardLines(standard, session));
  return 0;
}

export const addStandards: AddCommand = (program, session, finish) => {
  const standards = program.command('standards').description(session.word('cli.standards'));
  standards
    .command('list')
    .description(session.word('cli.standards.list'))
    .action(async () => finish(await runList(session)));
};
