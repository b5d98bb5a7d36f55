import { Option } from 'commander';
import { preflightReport, type PreflightReport } from '../../jobs/preflight-pdf.ts';
import type { Shop } from '../../jobs/shop.ts';
import { wordsOf } from '../../messages/index.ts';
import type { AddCommand } from '../command.ts';
import { readBytes } from '../files.ts';
import { preflightText } from '../preflight-text.ts';
import type { ExitCode, Session } from '../session.ts';
import { readShopFile } from '../shop-file.ts';

const FORMATS = ['text', 'json'] as const;

interface Options {
  readonly shop?: string;
  readonly format: (typeof FORMATS)[number];
}

interface Looked {
  readonly file: string;
  readonly report: PreflightReport;
}

/** A finding of it says why the bytes are no PDF that can be read. */
const isUnreadable = ({ report }: Looked): boolean => report.findings.some(({ code }) => code === 'preflight.unreadable');

const withWords = ({ file, report }: Looked, session: Session) => ({
  file,
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, message: wordsOf(finding, session.lang) })),
});

function written(looked: readonly Looked[], format: Options['format'], asList: boolean, session: Session): string {
  if (format === 'text') return looked.map(({ file, report }) => preflightText(file, report, session)).join('\n');
  const reports = looked.map((one) => withWords(one, session));
  return reports.length === 0 ? '' : `${JSON.stringify(asList ? reports : reports[0], null, 2)}\n`;
}

async function lookAt(file: string, shop: Shop | null, session: Session): Promise<Looked | null> {
  const bytes = await readBytes(file);
  if (bytes.ok) return { file, report: preflightReport(bytes.value, shop) };
  session.tell(bytes.diagnostics, file);
  return null;
}

async function runPreflight(files: readonly string[], { shop: word, format }: Options, session: Session): Promise<ExitCode> {
  const shop = word === undefined ? null : await readShopFile(word, session.platform);
  if (shop !== null && !shop.ok) return session.refuse(shop.diagnostics);
  const looked: Looked[] = [];
  for (const file of files) {
    const one = await lookAt(file, shop === null ? null : shop.value.shop, session);
    if (one !== null) looked.push(one);
  }
  session.streams.out(written(looked, format, files.length > 1, session));
  if (looked.length < files.length || looked.some(isUnreadable)) return 2;
  return looked.every(({ report }) => report.ok) ? 0 : 1;
}

export const addPreflight: AddCommand = (program, session, finish) => {
  program
    .command('preflight')
    .description(session.word('cli.preflight'))
    .argument('<file...>', session.word('cli.preflight.files'))
    .option('--shop <file>', session.word('cli.preflight.shop'))
    .addOption(new Option('--format <format>', session.word('cli.preflight.format')).choices(FORMATS).default('text'))
    .action(async (files: readonly string[], options: Options) => finish(await runPreflight(files, options, session)));
};
