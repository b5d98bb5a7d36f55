import type { TownColumn } from '../../jobs/town/columns.ts';
import type { KnownNames } from '../../jobs/town/read-town.ts';

/** What a cell of a column may be chosen from; empty = anything may be typed. */
export function choicesOf({ code, words }: TownColumn, known: KnownNames): readonly string[] {
  if (code === 'standards') return known.standards;
  return code === 'starter' ? known.starters : words.map(({ word }) => word);
}

const SEPARATOR = /[\s、,;；，]+/u;

const partsOf = (text: string): string[] => text.split(SEPARATOR).filter((part) => part !== '');

/** The choices that a cell names now; of a column with one word that word. */
export const chosenIn = ({ kind }: TownColumn, text: string): readonly string[] => (kind === 'list' ? partsOf(text) : [text.trim()]);

/** The text of a cell after a choice: in a list it is added or taken away, else it takes the place of what was there. */
export function withChoice({ kind }: TownColumn, text: string, choice: string): string {
  if (kind !== 'list') return choice;
  const parts = partsOf(text);
  return (parts.includes(choice) ? parts.filter((part) => part !== choice) : [...parts, choice]).join('、');
}
