import type { FunctionTrait } from '../../model/function-traits.ts';
import type { Demand } from '../../rules/room-demands/demand.ts';
import { isBinding, ofKind } from './demands.ts';
import type { Wanted } from './wanted.ts';

/** The least net area of a function, m², and the clause that says so; null where the figure is the tool's own. */
export interface LeastArea {
  readonly m2: number;
  readonly by: Demand | null;
}

const counts = (demand: Demand): boolean => isBinding(demand) || demand.modality === 'recommended';

/**
 * The greatest area that a clause states, or that its persons need; where none does, what is usual, or what the function has
 * today where that is less (`presentM2`).
 */
export function leastArea({ demands }: Wanted, trait: FunctionTrait, presentM2: number | null): LeastArea {
  const stated = [
    ...ofKind(demands, 'area').map((by) => ({ m2: by.asked.minM2, by })),
    ...ofKind(demands, 'people').map((by) => ({ m2: Math.ceil(by.asked.persons * by.asked.m2PerPerson), by })),
  ].filter(({ by }) => counts(by));
  const usual: LeastArea = { m2: Math.min(trait.usualM2, presentM2 ?? trait.usualM2), by: null };
  return stated.reduce<LeastArea>((most, next) => (most.by === null || next.m2 > most.m2 ? next : most), usual);
}

/** The storeys that every clause allows, of those that there are; undefined where none speaks of them. */
export function allowedLevels({ demands }: Wanted, levels: readonly number[]): readonly number[] | undefined {
  const clauses = ofKind(demands, 'levels').filter(counts);
  if (clauses.length === 0) return undefined;
  const allows = (n: number): boolean =>
    clauses.every(({ asked: c }) => (c.levels === undefined || c.levels.includes(n)) && n >= (c.min ?? -Infinity) && n <= (c.max ?? Infinity));
  const there = levels.filter(allows);
  // Where the building has none of them, the clause's own, so that a plan can say what is missing.
  return there.length > 0 ? there : (clauses[0]!.asked.levels ?? [clauses[0]!.asked.min ?? clauses[0]!.asked.max ?? 1]);
}

/** A function that must stand in the room of another: whose. Empty where it has a room of its own. */
export function hostsOf({ code, demands }: Wanted, trait: FunctionTrait, mains: ReadonlySet<string>): readonly string[] {
  const clauses = ofKind(demands, 'hosted').filter((demand) => demand.asked.code === code && counts(demand));
  const stated = clauses.map(({ asked }) => asked.hosts).reduce<readonly string[] | null>((all, hosts) => (all === null ? hosts : all.filter((host) => hosts.includes(host))), null);
  return (stated ?? trait.hosts ?? []).filter((host) => mains.has(host) && host !== code);
}

/** Whether a clause wants the room for this function alone. */
export const standsAlone = ({ code, demands }: Wanted): boolean =>
  ofKind(demands, 'alone').some((demand) => demand.asked.code === code && counts(demand));
