import type { Project } from './project.ts';
import type { Opening } from './storey.ts';

/** Doors, windows and open passages: the letters of their marks. */
const LETTERS: Readonly<Record<Opening['kind'], string>> = {
  door: 'M', doubleDoor: 'M', slidingDoor: 'TLM', gate: 'DM', window: 'C', passage: 'DK',
};
const LETTER_ORDER = ['M', 'TLM', 'DM', 'C', 'DK'];

/** Openings that are made alike: one mark, one row of the schedule. Lengths in mm. */
export interface OpeningType {
  /** M1, C2 … */
  readonly mark: string;
  readonly kind: Opening['kind'];
  readonly width: number;
  readonly height: number;
  /** Of a window; 0 for what stands on the floor. */
  readonly sill: number;
  /** How many, by the id of their storey. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface OpeningTypes {
  readonly types: readonly OpeningType[];
  /** The mark of each opening, by storey and id. */
  readonly markOf: (storeyId: string, openingId: string) => string;
}

const known = new WeakMap<Project['storeys'], OpeningTypes>();

/**
 * The openings of all storeys by type: kind, width, height and sill, numbered by letter from the smallest to the largest, so
 * that a mark means the same on every sheet. The same object for the same storeys.
 */
export function openingTypes({ storeys }: Pick<Project, 'storeys'>): OpeningTypes {
  const last = known.get(storeys);
  if (last !== undefined) return last;
  const made = typesOf(storeys);
  known.set(storeys, made);
  return made;
}

const keyOf = ({ kind, width, height, sill }: Opening): string => `${kind}/${width}/${height}/${sill}`;

function typesOf(storeys: Project['storeys']): OpeningTypes {
  const groups = new Map<string, { first: Opening; counts: Map<string, number> }>();
  for (const storey of storeys) {
    for (const opening of Object.values(storey.openings)) {
      const group = groups.get(keyOf(opening)) ?? { first: opening, counts: new Map<string, number>() };
      groups.set(keyOf(opening), group);
      group.counts.set(storey.id, (group.counts.get(storey.id) ?? 0) + 1);
    }
  }
  const ordered = [...groups.values()].toSorted(
    ({ first: a }, { first: b }) => rank(a) - rank(b) || a.width - b.width || a.height - b.height || a.sill - b.sill || (a.kind < b.kind ? -1 : 1),
  );
  const numbers = new Map<string, number>();
  const types = ordered.map(({ first, counts }): OpeningType => {
    const letter = LETTERS[first.kind];
    const number = (numbers.get(letter) ?? 0) + 1;
    numbers.set(letter, number);
    const { kind, width, height, sill } = first;
    return { mark: `${letter}${number}`, kind, width, height, sill, counts };
  });
  const marks = new Map(ordered.map(({ first }, i) => [keyOf(first), types[i]!.mark]));
  const openings = new Map(storeys.map((storey) => [storey.id, storey.openings]));
  return {
    types,
    markOf(storeyId, openingId) {
      const opening = openings.get(storeyId)?.[openingId];
      return opening === undefined ? '' : (marks.get(keyOf(opening)) ?? '');
    },
  };
}

const rank = ({ kind }: Opening): number => LETTER_ORDER.indexOf(LETTERS[kind]);
