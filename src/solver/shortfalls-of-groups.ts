import { isMet } from './cost-parts.ts';
import { PENALTIES } from './penalties.ts';
import { isGuest, type Placed } from './placed.ts';
import type { AllocationProblem, Shortfall } from './problem.ts';
import { shortfall } from './new-shortfall.ts';

const besideOrTogether = ({ problem, at }: Placed): Shortfall[] =>
  problem.apart
    .filter(([a, b]) => isMet(at.get(a), at.get(b)))
    .map(([a, b]) => shortfall('apart', a, at.get(a), 1, PENALTIES.apart, [b]));

function tooManyRooms({ problem, at }: Placed): Shortfall[] {
  return problem.atMost.flatMap(({ id, group, rooms }) => {
    const spaces = new Set(group.flatMap((one) => at.get(one) ?? []));
    const over = spaces.size - rooms;
    return over > 0 ? [shortfall('atMost', id, undefined, over, PENALTIES.atMost * over, group)] : [];
  });
}

/** How many of the group stand in the host's room, or without a host in the room that has most of them; null: no host. */
function gatheredIn({ at, used }: Placed, { host, group }: AllocationProblem['gathered'][number]): number | null {
  const inSpace = (space: string): number => group.filter((one) => at.get(one)?.id === space).length;
  if (host === undefined) return Math.max(0, ...used.map(({ space }) => inSpace(space.id)));
  const room = at.get(host);
  return room === undefined ? null : inSpace(room.id);
}

/** A host without a room is a shortfall of its own; nothing can be asked of its room. */
function tooFewGathered(placed: Placed): Shortfall[] {
  return placed.problem.gathered.flatMap((rule) => {
    const missing = rule.n - (gatheredIn(placed, rule) ?? rule.n);
    const space = rule.host === undefined ? undefined : placed.at.get(rule.host);
    return missing > 0 ? [shortfall('gathered', rule.id, space, missing, PENALTIES.gathered * missing, rule.group)] : [];
  });
}

function tooFewOf({ problem, at }: Placed): Shortfall[] {
  return problem.someOf.flatMap(({ id, group, n }) => {
    const missing = n - group.filter((one) => at.has(one)).length;
    return missing > 0 ? [shortfall('someOf', id, undefined, missing, PENALTIES.someOf * missing, group)] : [];
  });
}

function tooFewRooms({ problem, used }: Placed): Shortfall[] {
  const missing = problem.minRooms - used.filter(({ functions }) => functions.some((one) => !isGuest(one))).length;
  return missing > 0 ? [shortfall('minRooms', '', undefined, missing, PENALTIES.minRooms * missing)] : [];
}

/** What a plan falls short of as a whole. */
export const groupShortfalls = (placed: Placed): Shortfall[] => [
  ...besideOrTogether(placed),
  ...tooManyRooms(placed),
  ...tooFewGathered(placed),
  ...tooFewOf(placed),
  ...tooFewRooms(placed),
];
