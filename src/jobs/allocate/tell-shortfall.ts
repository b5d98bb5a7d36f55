import type { Diagnostic, Json } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Asked, Demand } from '../../rules/room-demands/demand.ts';
import { severityOf } from '../../rules/severity.ts';
import type { Shortfall } from '../../solver/problem.ts';
import type { Allocation, FunctionFacts } from './set-up.ts';
import { roomWord, spaceLevel, spaceM2, spaceWord } from './space-words.ts';
import { isBinding, ofKind } from './wanted.ts';

/** Where a demand stands, in brackets behind what is said; empty where no clause says it. */
export const clauseWord = (demand: Demand | null): string => (demand === null ? '' : `（《${demand.packTitle}》${demand.clause}）`);

/** What a function is called. */
export const titleIn = ({ functions }: Allocation, code: string): string => functions.find((fn) => fn.code === code)?.title ?? code;

function refOf({ rooms }: Allocation, space: string | null): EntityRef | undefined {
  const place = rooms.find(({ key }) => space !== null && (space === key || space.startsWith(`${key}/`) || space.startsWith(`${key}+`)))?.place;
  return place === undefined ? undefined : { kind: 'room', id: place.room.id, storeyId: place.storey.id };
}

const first = (fn: FunctionFacts | undefined, kinds: readonly Asked['kind'][]): Demand | null =>
  fn?.demands.find((demand) => kinds.includes(demand.asked.kind) && isBinding(demand)) ?? null;

/** The clause that a shortfall goes against. */
export function demandOf(allocation: Allocation, { kind, of }: Pick<Shortfall, 'kind' | 'of'>): Demand | null {
  const fn = allocation.functions.find(({ code }) => code === of);
  switch (kind) {
    case 'area':
      return fn?.least.by ?? null;
    case 'unplaced':
      return first(fn, ['present', 'some']);
    case 'level':
      return first(fn, ['levels']);
    case 'sharing':
      return first(fn, ['alone', 'notWith', 'mayShare']);
    case 'host':
      return first(fn, ['hosted']);
    case 'atMost':
      return ofKind(allocation.demands, 'atMost').find(({ rule }) => rule === of) ?? null;
    default:
      return null;
  }
}

/** Two decimals, as areas are written. */
const m2 = (value: number): number => Math.round(value * 100) / 100;

function dataOf(allocation: Allocation, { kind, of, space, amount, others }: Shortfall): Record<string, Json> {
  const fn = allocation.functions.find(({ code }) => code === of);
  return {
    function: titleIn(allocation, of),
    room: space === null ? '' : spaceWord(allocation, space),
    actual: space === null ? 0 : (spaceM2(allocation, space) ?? 0),
    required: fn?.least.m2 ?? 0,
    gap: m2(amount),
    level: space === null ? 0 : (spaceLevel(allocation, space) ?? 0),
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
