import { deflateSync } from 'node:zlib';
import { InvalidArgumentError, Option } from 'commander';
import { EXPORT_KINDS, EXPORT_PARTS, exportProject, signKindOf, type CutChoice, type ExportedFile, type ExportOptions } from '../../jobs/export.ts';
import { failure, success, type Result } from '../../model/diagnostic.ts';
import { loadSignTypes } from '../../jobs/sign-types.ts';
import { openProject } from '../../jobs/open.ts';
import type { AddCommand } from '../command.ts';
import { readBytes, writeAll } from '../files.ts';
import { readShopFile } from '../shop-file.ts';
import { ownFontFiles } from '../own-font-options.ts';
import { createProgress } from '../progress.ts';
import type { ExitCode, Session } from '../session.ts';

type DxfProfile = NonNullable<CutChoice['profile']>;

interface Options extends Pick<ExportOptions, 'to' | 'what'> {
  readonly out: string;
  /** Codes or Chinese titles of kinds of signs, as typed. */
  readonly only: readonly string[];
  /** role[:weight]=file, as typed. */
  readonly font: readonly string[];
  /** A shipped shop by id or name, or a file. */
  readonly shop?: string;
  readonly dxf: DxfProfile;
  readonly tolerance: string;
  readonly mirror?: true;
  readonly contours?: true;
  readonly drill?: CutChoice['drill'];
  readonly leastStroke?: number;
  readonly leastGap?: number;
}

function fileLines(path: string, file: ExportedFile, session: Session): string {
  const pages = file.preflight?.pages.length;
  const head = pages === undefined ? path : session.word('cli.exportedPages', { file: path, pages });
  const inside = (file.files ?? []).map((name) => `  ${name}\n`).join('');
  const findings = file.findings.map((finding) => `  ${session.word(finding.code, { ...finding.data })}\n`);
  return `${head}\n${inside}${findings.join('')}`;
}

function lengthOf(text: string, session: Session): number {
  const mm = Number(text);
  if (text.trim() !== '' && Number.isFinite(mm) && mm > 0) return mm;
  throw new InvalidArgumentError(session.word('cli.export.badLength'));
}

/** 6,20: holes of 6 mm whose middles lie 20 mm from both edges. */
function drillOf(text: string, session: Session): NonNullable<CutChoice['drill']> {
  const [diameter = '', inset = '', ...more] = text.split(',');
  if (more.length > 0) throw new InvalidArgumentError(session.word('cli.export.badLength'));
  return { diameter: lengthOf(diameter, session), inset: lengthOf(inset, session) };
}

const cutOf = ({ dxf, tolerance, mirror, drill, leastStroke, leastGap }: Options): CutChoice => ({
  profile: dxf,
  tolerance: Number(tolerance),
  mirror: mirror === true,
  ...(drill === undefined ? {} : { drill }),
  ...(leastStroke === undefined ? {} : { leastStroke }),
  ...(leastGap === undefined ? {} : { leastGap }),
});

/** The export as it was asked for, or each word that names no kind of sign. */
async function asked(options: Options, session: Session): Promise<Result<ExportOptions>> {
  const { to, what, only, font, shop, contours } = options;
  const types = await loadSignTypes(session.platform);
  if (!types.ok) return types;
  const kinds = only.map((word) => signKindOf(word, types.value));
  const faults = kinds.flatMap((kind) => (kind.ok ? [] : [...kind.diagnostics]));
  if (faults.length > 0) return failure(...faults);
  const order = shop === undefined ? null : await readShopFile(shop, session.platform);
  if (order !== null && !order.ok) return order;
  const ownFonts = await ownFontFiles(font);
  if (!ownFonts.ok) return ownFonts;
  const chosen = kinds.flatMap((kind) => (kind.ok ? [kind.value] : []));
  return success({ ownFonts: ownFonts.value, to, what, only: chosen, cut: cutOf(options), contours: contours === true, ...(order === null ? {} : { shop: order.value }) });
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
  program
    .command('export')
    .description(session.word('cli.export'))
    .argument('<file>', session.word('cli.export.file'))
    .addOption(new Option('--to <format>', session.word('cli.export.to')).choices(EXPORT_KINDS).makeOptionMandatory())
    .addOption(new Option('--what <part>', session.word('cli.export.what')).choices(EXPORT_PARTS).default('all'))
    .option('--font <face>', session.word('cli.export.font'), (word: string, before: string[]) => [...before, word], [])
    .option('--only <kind>', session.word('cli.export.only'), (word: string, before: string[]) => [...before, word], [])
    .addOption(new Option('--dxf <version>', session.word('cli.export.dxf')).choices(['r2000', 'r2007', 'r12']).default('r2000'))
    .addOption(new Option('--tolerance <mm>', session.word('cli.export.tolerance')).choices(['0.05', '0.01']).default('0.05'))
    .option('--mirror', session.word('cli.export.mirror'))
    .option('--contours', session.word('cli.export.contours'))
    .option('--drill <mm>', session.word('cli.export.drill'), (text: string) => drillOf(text, session))
    .option('--least-stroke <mm>', session.word('cli.export.leastStroke'), (text: string) => lengthOf(text, session))
    .option('--least-gap <mm>', session.word('cli.export.leastGap'), (text: string) => lengthOf(text, session))
    .option('--shop <file>', session.word('cli.export.shop'))
    .requiredOption('-o, --out <folder>', session.word('cli.export.out'))
    .action(async (file: string, options: Options) => finish(await runExport(file, options, session)));
};
