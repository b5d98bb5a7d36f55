import { functionsUi } from '../../messages/ui/functions.ts';
import type { Room } from '../../model/storey.ts';
import type { PackHeader } from '../../rules/header.ts';
import { wordOr } from '../entity-words.ts';
import type { Words } from '../i18n.ts';

/** Functions that have words, in the order of the notices. */
const KNOWN = Object.keys(functionsUi.zh).map((key) => key.slice('function.'.length));

/**
 * Code → title: what the standards in force list, in their words, then all that any standard lists, and what the room
 * already serves.
 */
export function functionTitles(
  packs: readonly Pick<PackHeader, 'functions'>[],
  own: Room['functions'] | readonly string[],
  t: Words,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const add = (code: string, title: string) => (titles.has(code) ? undefined : titles.set(code, title));
  for (const { functions } of packs) for (const { code, title } of functions) add(code, title);
  const codes = own.map((one) => (typeof one === 'string' ? one : one.code));
  for (const code of [...KNOWN, ...codes]) add(code, wordOr(t, `function.${code}`, code));
  return titles;
}
