import { Option } from 'commander';
import { EXPORT_KINDS, EXPORT_PARTS, exportProject, type ExportedFile, type ExportOptions } from '../../jobs/export.ts';
import { openProject } from '../../jobs/open.ts';
import type { AddCommand } from '../command.ts';
import { readBytes, writeAll } from '../files.ts';
import { createProgress } from '../progress.ts';
import type { ExitCode, Session } from '../session.ts';

interface Options extends ExportOptions {
  readonly out: string;
}

function fileLines(path: string, file: ExportedFile, session: Session): string {
  const pages = file.preflight?.pages.length;
  const head = pages === undefined ? path : session.word('cli.exportedPages', { file: path, pages });
  const findings = file.findings.map((finding) => `  ${session.word(finding.code, { ...finding.data })}\n`);
  return `${head}\n${findings.join('')}`;
}

async function runExport(file: string, { to, what, out }: Options, session: Session): Promise<ExitCode> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return session.refuse(bytes.diagnostics);
  const opened = openProject(bytes.value);
  if (!opened.ok) return session.refuse(opened.diagnostics, file);
  session.tellOpened(opened.value, opened.diagnostics, file);
  const progress = createProgress(session.streams);
  progress.show(session.word('cli.exporting', { file }));
  const exported = await exportProject(session.platform, opened.value.project, { to, what });
  progress.clear();
  session.tell(exported.diagnostics, file);
  if (!exported.ok) {
    session.streams.err(`${session.word('cli.notExported')}\n`);
    return 1;
  }
  const written = await writeAll(out, exported.value);
  if (!written.ok) return session.refuse(written.diagnostics);
  for (const [i, path] of written.value.entries()) session.streams.out(fileLines(path, exported.value[i]!, session));
  return 0;
}

export const addExport: AddCommand = (program, session, finish) => {
  program
    .command('export')
    .description(session.word('cli.export'))
    .argument('<file>', session.word('cli.export.file'))
    .addOption(new Option('--to <format>', session.word('cli.export.to')).choices(EXPORT_KINDS).makeOptionMandatory())
    .addOption(new Option('--what <part>', session.word('cli.export.what')).choices(EXPORT_PARTS).default('all'))
    .requiredOption('-o, --out <folder>', session.word('cli.export.out'))
    .action(async (file: string, options: Options) => finish(await runExport(file, options, session)));
};
