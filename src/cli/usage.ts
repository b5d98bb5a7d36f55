import type { CommanderError } from 'commander';
import type { Session } from './session.ts';

/** What commander calls a usage error, and the code of our words for it. */
const WORDS: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'cli.usage.unknownOption',
  'commander.unknownCommand': 'cli.usage.unknownCommand',
  'commander.missingArgument': 'cli.usage.missingArgument',
  'commander.missingMandatoryOptionValue': 'cli.usage.missingOption',
  'commander.optionMissingArgument': 'cli.usage.missingValue',
  'commander.invalidArgument': 'cli.usage.invalidValue',
  'commander.excessArguments': 'cli.usage.tooMany',
};

/** A usage error in our words; its names stand in quotes in commander's own sentence. */
export function usageText(error: CommanderError, session: Session): string {
  const names = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const allowed = (/Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '').split(', ');
  // What an option itself says of a value that it does not take stands behind commander's sentence.
  const own = /is invalid\. (?!Allowed choices)(.+)$/su.exec(error.message)?.[1];
  if (own !== undefined) return session.word('cli.usage.badValue', { name: names[0] ?? '', value: names[1] ?? '', reason: own });
  const code = WORDS[error.code] ?? 'cli.usage.other';
  return session.word(code, { name: names[0] ?? '', value: names[1] ?? '', allowed, reason: error.message });
}
