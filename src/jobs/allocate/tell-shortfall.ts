import type { Diagnostic, Json } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Asked, Demand } from '../../rules/room-demands/demand.ts';
import { severityOf } from '../../rules/severity.ts';
import type { Shortfall, ShortfallKind } from '../../solver/problem.ts';
import type { Allocation, FunctionFacts } from './set-up.ts';
import { roomWord, spaceWord } from './space-words.ts';
import { isBinding, ofKind } from './demands.ts';

/** Where a demand stands, in brackets behind what is said; empty where no clause says it. */
export const clauseWord = (demand: Demand | null): string => (demand === null ? '' : `（《${demand.packTitle}》${demand.clause}）`);

/** What a function is called. */
export const titleIn = ({ functions }: Allocation, code: string): string => functions.find((fn) => fn.code === code)?.title ?? code;

/** The room that a space is, or its first room. */
function refOf({ rooms, spaces }: Allocation, space: string | null): EntityRef | undefined {
  const first = space === null ? undefined : spaces.get(space)?.rooms[0];
  const place = rooms.find(({ key }) => key === first)?.place;
  return place === undefined ? undefined : { kind: 'room', id: place.room.id, storeyId: place.storey.id };
}

const firstOf = (fn: FunctionFacts | undefined, kinds: readonly Asked['kind'][]): Demand | null =>
  fn?.demands.find((demand) => kinds.includes(demand.asked.kind) && isBinding(demand)) ?? null;

/** The clause that a shortfall goes against. */
export function demandOf(allocation: Allocation, { kind, of }: Pick<Shortfall, 'kind' | 'of'>): Demand | null {
  const fn = allocation.functions.find(({ code }) => code === of);
  switch (kind) {
    case 'area':
      return fn?.least.by ?? null;
    case 'unplaced':
      return firstOf(fn, ['present', 'some']);
    case 'level':
      return firstOf(fn, ['levels']);
    case 'sharing':
      return firstOf(fn, ['alone', 'notWith', 'mayShare']);
    case 'host':
      return firstOf(fn, ['hosted']);
    case 'atMost':
      return ofKind(allocation.demands, 'atMost').find(({ rule }) => rule === of) ?? null;
    case 'someOf':
      return allocation.choices.find(({ id }) => id === of)?.demand ?? null;
    default:
      return null;
  }
}

/** Two decimals, as areas are written. */
const m2 = (value: number): number => Math.round(value * 100) / 100;

/** How many functions a choice asks for, and how many of them a plan has. */
function numbersOf({ choices }: Allocation, id: string, missing: number): { readonly required: number; readonly actual: number } {
  const required = choices.find((choice) => choice.id === id)?.n ?? 0;
  return { required, actual: required - missing };
}

/** What is asked of several functions together has an id of its own, which is no word for people: the functions tell what it is. */
const OF_GROUPS: ReadonlySet<ShortfallKind> = new Set(['atMost', 'gathered', 'someOf', 'minRooms']);

function dataOf(allocation: Allocation, { kind, of, space, amount, others }: Shortfall): Record<string, Json> {
  const fn = allocation.functions.find(({ code }) => code === of);
  const place = space === null ? undefined : allocation.spaces.get(space);
  return {
    function: OF_GROUPS.has(kind) ? '' : titleIn(allocation, of),
    room: space === null ? '' : spaceWord(allocation, space),
    ...(kind === 'someOf' ? numbersOf(allocation, of, amount) : { actual: place?.areaM2 ?? 0, required: fn?.least.m2 ?? 0 }),
    gap: m2(amount),
    level: place?.level ?? 0,
    levels: [...(allocation.problem.functions.find(({ id }) => id === of)?.levels ?? [])],
    others: others.map((one) => (kind === 'lock' ? roomWord(allocation, one) : titleIn(allocation, one))),
  };
}

/**
 * What a plan falls short of, as it is told: `allocate.short.<kind>` with the function, the room that the plan chose, what is
 * asked, what there is, by how much it is missed, and the clause. How severe it is goes by the clause's own word.
 */
export function tellShortfall(allocation: Allocation, shortfall: Shortfall): Diagnostic {
  const demand = demandOf(allocation, shortfall);
  const severity = demand === null ? 'warning' : severityOf(demand.modality);
  const subject = refOf(allocation, shortfall.space);
  return {
    code: shortfall.kind === 'area' && demand === null ? 'allocate.short.areaUsual' : `allocate.short.${shortfall.kind}`,
    severity: severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'info',
    ...(subject === undefined ? {} : { subject }),
    data: { ...dataOf(allocation, shortfall), clause: clauseWord(demand) },
  };
}

/** All of them, an area that is short before a zone that is for the same reason. */
export const tellShortfalls = (allocation: Allocation, shortfalls: readonly Shortfall[]): readonly Diagnostic[] =>
  shortfalls.map((shortfall) => tellShortfall(allocation, shortfall));
