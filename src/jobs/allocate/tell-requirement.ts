import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement } from '../../solver/index.ts';
import type { Allocation } from './set-up.ts';
import { roomWord, spaceWord } from './space-words.ts';
import { clauseWord, demandOf, titleIn } from './tell-shortfall.ts';

/** The functions that a demand on a group is about. */
const groupOf = ({ problem }: Allocation, id: string): readonly string[] =>
  [...problem.atMost, ...problem.gathered, ...problem.someOf].find((one) => one.id === id)?.group ?? [];

/** How many of a group must have a room. */
const leastOf = ({ problem }: Allocation, id: string): number => problem.someOf.find((one) => one.id === id)?.n ?? 0;

/** The other functions or rooms that a demand names. */
function othersOf(allocation: Allocation, { kind, of, others }: Requirement): readonly string[] {
  if (kind === 'lock') return others.map((key) => roomWord(allocation, key));
  if (kind === 'atMost' || kind === 'gathered' || kind === 'someOf') return groupOf(allocation, of).map((code) => titleIn(allocation, code));
  if (kind === 'host') return (allocation.functions.find(({ code }) => code === of)?.hosts ?? []).map((code) => titleIn(allocation, code));
  return others.map((code) => titleIn(allocation, code));
}

/** What clauses leave to choose, each in words. */
export const tellChoices = (allocation: Allocation): readonly Diagnostic[] =>
  allocation.choices.map(({ id }) => tellRequirement(allocation, { kind: 'someOf', of: id, others: [] }));

/** The largest room that there can be, as a person would name it. */
function largestRoom(allocation: Allocation): { readonly largest: number; readonly room: string } {
  const largest = [...allocation.spaces.values()].reduce((most, one) => Math.max(most, one.areaM2), 0);
  const space = [...allocation.spaces.values()].find(({ areaM2 }) => areaM2 === largest);
  return { largest, room: space === undefined ? '' : spaceWord(allocation, space.id) };
}

/** One demand in words, with the clause that states it: `allocate.needs.<kind>`. Of an area that no room has it is said how large they are. */
export function tellRequirement(allocation: Allocation, requirement: Requirement): Diagnostic {
  const { kind, of } = requirement;
  const fn = allocation.functions.find(({ code }) => code === of);
  const most = largestRoom(allocation);
  const isBeyond = kind === 'area' && (fn?.least.m2 ?? 0) > most.largest;
  return {
    code: isBeyond ? 'allocate.needs.areaBeyond' : `allocate.needs.${kind === 'unplaced' ? 'place' : kind}`,
    severity: 'info',
    data: {
      function: titleIn(allocation, of),
      required: kind === 'someOf' ? leastOf(allocation, of) : (fn?.least.m2 ?? 0),
      levels: [...(allocation.problem.functions.find(({ id }) => id === of)?.levels ?? [])],
      others: [...othersOf(allocation, requirement)],
      clause: clauseWord(demandOf(allocation, requirement)),
      ...(isBeyond ? most : {}),
    },
  };
}
