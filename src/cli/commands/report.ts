import { Option } from 'commander';
import { exportReport, REPORT_KINDS, type ReportOptions } from '../../jobs/export-report.ts';
import { collectIds, type AddCommand } from '../command.ts';
import { whereFree, writeBytes } from '../files.ts';
import { openFile } from '../open-file.ts';
import { createProgress } from '../progress.ts';
import type { ExitCode, Session } from '../session.ts';

interface Options {
  readonly to: ReportOptions['to'];
  readonly out?: string;
  readonly standard?: readonly string[];
}

async function runReport(file: string, { to, out, standard = [] }: Options, session: Session): Promise<ExitCode> {
  const opened = await openFile(file, session);
  if (!opened.ok) return session.refuse(opened.diagnostics, file);
  const progress = createProgress(session.streams);
  progress.show(session.word('cli.reporting', { file }));
  const report = await exportReport(session.platform, opened.value.project, { to, standards: standard });
  progress.clear();
  session.tell(report.diagnostics, file);
  if (!report.ok) {
    if (report.diagnostics.some(({ code }) => code === 'job.noStandard')) session.streams.err(`${session.word('cli.standardHint')}\n`);
    return 2;
  }
  const target = await whereFree(out ?? report.value.name, true);
  if (!target.ok) return session.refuse(target.diagnostics);
  const written = await writeBytes(target.value, report.value.bytes);
  if (!written.ok) return session.refuse(written.diagnostics);
  const { pages } = report.value;
  session.streams.out(`${pages === undefined ? written.value : session.word('cli.exportedPages', { file: written.value, pages })}\n`);
  return 0;
}

export const addReport: AddCommand = (program, session, finish) => {
  program
    .command('report')
    .description(session.word('cli.report'))
    .argument('<file>', session.word('cli.report.file'))
    .addOption(new Option('--to <format>', session.word('cli.report.to')).choices(REPORT_KINDS).makeOptionMandatory())
    .option('-o, --out <file>', session.word('cli.report.out'))
    .option('--standard <id>', session.word('cli.check.standard'), collectIds)
    .action(async (file: string, options: Options) => finish(await runReport(file, options, session)));
};
