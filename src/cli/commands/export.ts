import { deflateSync } from 'node:zlib';
import { Option } from 'commander';
import { EXPORT_KINDS, EXPORT_PARTS, exportProject, signKindOf, type ExportedFile, type ExportOptions } from '../../jobs/export.ts';
import { failure, success, type Result } from '../../model/diagnostic.ts';
import { loadSignTypes } from '../../jobs/sign-types.ts';
import { openProject } from '../../jobs/open.ts';
import type { AddCommand } from '../command.ts';
import { readBytes, writeAll } from '../files.ts';
import { addMakingOptions, makingOf, type MakingOptions } from '../making-options.ts';
import { createProgress } from '../progress.ts';
import type { ExitCode, Session } from '../session.ts';

interface Options extends Pick<ExportOptions, 'to' | 'what'>, MakingOptions {
  readonly out: string;
  /** Codes or Chinese titles of kinds of signs, as typed. */
  readonly only: readonly string[];
  readonly contours?: true;
}

function fileLines(path: string, file: ExportedFile, session: Session): string {
  const pages = file.preflight?.pages.length;
  const head = pages === undefined ? path : session.word('cli.exportedPages', { file: path, pages });
  const inside = (file.files ?? []).map((name) => `  ${name}\n`).join('');
  const findings = file.findings.map((finding) => `  ${session.word(finding.code, { ...finding.data })}\n`);
  return `${head}\n${inside}${findings.join('')}`;
}

/** The export as it was asked for, or each word that names no kind of sign. */
async function asked(options: Options, session: Session): Promise<Result<ExportOptions>> {
  const { to, what, only, contours } = options;
  const types = await loadSignTypes(session.platform);
  if (!types.ok) return types;
  const kinds = only.map((word) => signKindOf(word, types.value));
  const faults = kinds.flatMap((kind) => (kind.ok ? [] : [...kind.diagnostics]));
  if (faults.length > 0) return failure(...faults);
  const making = await makingOf(options, session);
  if (!making.ok) return making;
  const chosen = kinds.flatMap((kind) => (kind.ok ? [kind.value] : []));
  return success({ ...making.value, to, what, only: chosen, contours: contours === true });
}

async function runExport(file: string, options: Options, session: Session): Promise<ExitCode> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return session.refuse(bytes.diagnostics);
  const opened = openProject(bytes.value);
  if (!opened.ok) return session.refuse(opened.diagnostics, file);
  const wish = await asked(options, session);
  if (!wish.ok) return session.refuse(wish.diagnostics);
  session.tellOpened(opened.value, opened.diagnostics, file);
  const progress = createProgress(session.streams);
  progress.show(session.word('cli.exporting', { file }));
  const exported = await exportProject(session.platform, opened.value.project, { ...wish.value, pictures: opened.value.images, deflate: deflateSync }, ({ done, total, file: part }) =>
    progress.show(session.word('cli.exportingPart', { file: part, done, total })),
  );
  progress.clear();
  session.tell(exported.diagnostics, file);
  if (!exported.ok) {
    session.streams.err(`${session.word('cli.notExported')}\n`);
    return 1;
  }
  const written = await writeAll(options.out, exported.value);
  if (!written.ok) return session.refuse(written.diagnostics);
  for (const [i, path] of written.value.entries()) session.streams.out(fileLines(path, exported.value[i]!, session));
  return 0;
}

export const addExport: AddCommand = (program, session, finish) => {
  const command = program
    .command('export')
    .description(session.word('cli.export'))
    .argument('<file>', session.word('cli.export.file'))
    .addOption(new Option('--to <format>', session.word('cli.export.to')).choices(EXPORT_KINDS).makeOptionMandatory())
    .addOption(new Option('--what <part>', session.word('cli.export.what')).choices(EXPORT_PARTS).default('all'))
    .option('--only <kind>', session.word('cli.export.only'), (word: string, before: string[]) => [...before, word], [])
    .option('--contours', session.word('cli.export.contours'))
    .requiredOption('-o, --out <folder>', session.word('cli.export.out'));
  addMakingOptions(command, session).action(async (file: string, options: Options) => finish(await runExport(file, options, session)));
};
