import { pairKey } from './order.ts';
import type { AllocationProblem, Shortfall, ShortfallKind, Space } from './problem.ts';

/** One thing that a problem asks for, named as the shortfall is that leaves it unmet. */
export interface Requirement {
  readonly kind: ShortfallKind;
  readonly of: string;
  /** The feature (needs), the other function (apart), the room (lock); else empty. */
  readonly others: readonly string[];
}

export const requirement = (kind: ShortfallKind, of: string, others: readonly string[] = []): Requirement => ({ kind, of, others });

/** One text for one requirement: areas adding up and the count of rooms are asked of all rooms at once. */
export function requirementKey({ kind, of, others }: Requirement): string {
  if (kind === 'zone' || kind === 'minRooms') return kind;
  if (kind === 'apart') return `${kind}:${pairKey(of, others[0]!)}`;
  return kind === 'needs' || kind === 'lock' ? `${kind}:${of}:${others[0]}` : `${kind}:${of}`;
}

/** What a shortfall leaves unmet. */
export const requirementOf = ({ kind, of, others }: Shortfall): Requirement =>
  kind === 'zone' ? requirement(kind, '') : requirement(kind, of, kind === 'apart' || kind === 'needs' || kind === 'lock' ? others : []);

/** Requirements that a person will not give up, for quick asking. */
export class Firm {
  private readonly keys: ReadonlySet<string>;

  constructor(requirements: readonly Requirement[] = []) {
    this.keys = new Set(requirements.map(requirementKey));
  }

  has(one: Requirement): boolean {
    return this.keys.has(requirementKey(one));
  }

  /** Whether a function may not stand in a space, since something firm would not be met there. */
  forbids({ locks }: AllocationProblem, one: AllocationProblem['functions'][number], space: Space): boolean {
    if (this.keys.size === 0) return false;
    const { id } = one;
    return (
      (space.areaM2 < one.minM2 && this.has(requirement('area', id))) ||
      (one.levels !== undefined && !one.levels.includes(space.level) && this.has(requirement('level', id))) ||
      (one.accessible && !space.accessible && this.has(requirement('accessible', id))) ||
      one.needs.some((need) => !space.features.includes(need) && this.has(requirement('needs', id, [need]))) ||
      locks.some((lock) => lock.function === id && space.rooms.includes(lock.room) !== lock.in && this.has(requirement('lock', id, [lock.room])))
    );
  }

  /** Whether a function may not go without a room. */
  forbidsLeavingOut({ locks }: AllocationProblem, { id }: { readonly id: string }): boolean {
    if (this.has(requirement('unplaced', id))) return true;
    return locks.some((lock) => lock.function === id && lock.in && this.has(requirement('lock', id, [lock.room])));
  }
}
