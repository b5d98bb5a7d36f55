import { Option } from 'commander';
import { checkProject, isErrorFinding, type Report } from '../../jobs/check.ts';
import type { Diagnostic, Result } from '../../model/diagnostic.ts';
import { collectIds, type AddCommand } from '../command.ts';
import { openFile } from '../open-file.ts';
import { createProgress } from '../progress.ts';
import { reportJson, type CheckedFile } from '../report-json.ts';
import { reportSarif } from '../report-sarif.ts';
import { reportText } from '../report-text.ts';
import type { ExitCode, Session } from '../session.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

interface CheckOptions {
  readonly standard?: readonly string[];
  readonly format: Format;
}

async function checkFile(file: string, options: CheckOptions, session: Session): Promise<Result<Report>> {
  const opened = await openFile(file, session);
  if (!opened.ok) return opened;
  return checkProject(session.platform, opened.value.project, options.standard ?? []);
}

function exitCode(asked: number, checked: readonly CheckedFile[]): ExitCode {
  if (checked.length < asked) return 2;
  return checked.some(({ report }) => report.findings.some(isErrorFinding)) ? 1 : 0;
}

function tellRefusal(diagnostics: readonly Diagnostic[], file: string, session: Session): void {
  session.tell(diagnostics, file);
  if (diagnostics.some(({ code }) => code === 'job.noStandard')) session.streams.err(`${session.word('cli.standardHint')}\n`);
}

function written(checked: readonly CheckedFile[], format: Format, asList: boolean, session: Session): string {
  if (format === 'text') return checked.map((one) => reportText(one, session)).join('\n');
  if (checked.length === 0) return '';
  return format === 'json' ? reportJson(checked, asList) : reportSarif(checked);
}

async function runCheck(files: readonly string[], options: CheckOptions, session: Session): Promise<ExitCode> {
  const progress = createProgress(session.streams);
  const checked: CheckedFile[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(session.word('cli.checking', { file, index: index + 1, count: files.length }));
    const report = await checkFile(file, options, session);
    progress.clear();
    if (report.ok) checked.push({ file, report: report.value });
    else tellRefusal(report.diagnostics, file, session);
  }
  session.streams.out(written(checked, options.format, files.length > 1, session));
  return exitCode(files.length, checked);
}

export const addCheck: AddCommand = (program, session, finish) => {
  program
    .command('check')
    .description(session.word('cli.check'))
    .argument('<file...>', session.word('cli.check.file'))
    .option('--standard <id>', session.word('cli.check.standard'), collectIds)
    .addOption(new Option('--format <format>', session.word('cli.check.format')).choices(FORMATS).default('text'))
    .action(async (files: readonly string[], options: CheckOptions) => finish(await runCheck(files, options, session)));
};
