import { Command, CommanderError, Option } from 'commander';
import { LANGUAGES, type Language } from '../messages/index.ts';
import type { Platform } from '../model/platform.ts';
import type { AddCommand } from './command.ts';
import { addBatch } from './commands/batch.ts';
import { addAllocate } from './commands/allocate.ts';
import { addCheck } from './commands/check.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addPreflight } from './commands/preflight.ts';
import { addReport } from './commands/report.ts';
import { addSheets } from './commands/sheets.ts';
import { addSigns } from './commands/signs.ts';
import { addStandards } from './commands/standards/index.ts';
import { createSession, type ExitCode, type Session, type Streams } from './session.ts';
import { usageText } from './usage.ts';

const COMMANDS: readonly AddCommand[] = [addNew, addImport, addSigns, addSheets, addAllocate, addCheck, addExport, addPreflight, addReport, addBatch, addStandards];
const TITLES: Readonly<Record<string, string>> = { 'Usage:': 'usage', 'Options:': 'options', 'Commands:': 'commands', 'Arguments:': 'arguments' };

/** The language has to be known before the help is made: `--lang en` or `--lang=en` anywhere among the arguments. */
export function languageOf(args: readonly string[]): Language {
  const asked = args.flatMap((arg, i) => (arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : []));
  return LANGUAGES.find((lang) => lang === asked.at(-1)) ?? 'zh';
}

const withChoices = ({ description, argChoices }: Option, session: Session): string =>
  argChoices === undefined ? description : session.word('cli.optionChoices', { text: description, choices: argChoices.join(' | ') });

/** commander's own line holds `[options] [command]` in English. */
function usageLine(command: Command, session: Session, isShort = false): string {
  const names: string[] = [];
  for (let at: Command | null = command; at !== null; at = isShort ? null : at.parent) names.unshift(at.name());
  const takes = command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}${argument.variadic ? '...' : ''}>` : `[${argument.name()}]`));
  const inner = command.commands.length > 0 ? [session.word('cli.usageCommand')] : [];
  return [...names, session.word('cli.usageOptions'), ...inner, ...takes].join(' ');
}

function dress(command: Command, session: Session): void {
  command
    .exitOverride()
    .helpOption('-h, --help', session.word('cli.help'))
    .helpCommand(false)
    .configureHelp({
      commandUsage: (shown) => usageLine(shown, session),
      subcommandTerm: (shown) => usageLine(shown, session, true),
      styleTitle: (title) => (TITLES[title] === undefined ? title : session.word(`cli.title.${TITLES[title]}`)),
      optionDescription: (option) => withChoices(option, session),
    })
    .configureOutput({
      writeOut: (text) => session.streams.out(text),
      writeErr: (text) => session.streams.err(text),
      outputError: () => undefined,
    });
  for (const inner of command.commands) dress(inner, session);
}

function createProgram(session: Session, finish: (code: ExitCode) => void): Command {
  const program = new Command('paitu').description(session.word('cli.description'));
  program.addOption(new Option('--lang <language>', session.word('cli.lang')).choices(LANGUAGES).default('zh'));
  for (const add of COMMANDS) add(program, session, finish);
  dress(program, session);
  return program;
}

function endOf(error: unknown, session: Session): ExitCode {
  if (!(error instanceof CommanderError)) throw error;
  if (error.code === 'commander.helpDisplayed') return 0;
  // Without a command commander has printed the help and has nothing more to say.
  if (error.code !== 'commander.help') session.streams.err(`${usageText(error, session)}\n`);
  return 2;
}

/** Runs the program and gives its exit code. What cannot be used is told on the error stream; only a bug throws. */
export async function run(args: readonly string[], platform: Platform, streams: Streams): Promise<ExitCode> {
  const session = createSession(platform, streams, languageOf(args));
  let code: ExitCode = 0;
  const program = createProgram(session, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return endOf(error, session);
  }
}
