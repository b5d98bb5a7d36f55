import { hundredths, squareMetres } from './area.ts';
import { leastCover } from './cover.ts';
import { PENALTIES, shortAreaPoints } from './penalties.ts';
import { isGuest, type Placed } from './placed.ts';
import type { ProblemFunction, Shortfall, Space } from './problem.ts';
import { shortfall } from './new-shortfall.ts';

/** Functions of one room that may not share: waived for as few of them as will do. */
function sharingWaived(space: Space, functions: readonly ProblemFunction[], mayShare: Placed['mayShare']): Shortfall[] {
  const conflicts = functions.map((one) => new Set(functions.flatMap((other, at) => (other === one || mayShare(one, other) ? [] : [at]))));
  return leastCover(conflicts).map((at) => {
    const others = [...conflicts[at]!].map((other) => functions[other]!.id);
    return shortfall('sharing', functions[at]!.id, space, others.length, PENALTIES.sharing, others);
  });
}

/**
 * Areas that add up beyond the room: those in use all day, and the greatest of those by the hour. A function that is too large
 * for the room by itself counts as the room, since its own shortfall says the rest.
 */
function zoneOverflow(space: Space, functions: readonly ProblemFunction[]): Shortfall[] {
  const area = hundredths(space.areaM2);
  const taken = functions.map((one) => ({ one, area: Math.min(hundredths(one.minM2), area) }));
  const added = taken.filter(({ one }) => one.mode === 'exclusive').reduce((total, zone) => total + zone.area, 0);
  const byTheHour = Math.max(0, ...taken.filter(({ one }) => one.mode === 'timeShared').map((zone) => zone.area));
  const over = added + byTheHour - area;
  if (over <= 0) return [];
  const [largest, ...rest] = [...taken].sort((a, b) => b.area - a.area).map(({ one }) => one.id);
  return [shortfall('zone', largest!, space, squareMetres(over), shortAreaPoints(over), rest)];
}

/** Guests that have no host in their room, or no main function at all that would be there. */
function withoutHost(space: Space, functions: readonly ProblemFunction[]): Shortfall[] {
  const hasMain = functions.some((one) => !isGuest(one));
  const lost = functions.filter((one) => one.hosts !== undefined && !(hasMain && functions.some((host) => one.hosts!.includes(host.id))));
  return lost.map((one) => shortfall('host', one.id, space, 1, PENALTIES.host, one.hosts));
}

/** What functions of one room do to each other. */
export const sharedShortfalls = ({ used, mayShare }: Placed): Shortfall[] =>
  used.flatMap(({ space, functions }) => [
    ...sharingWaived(space, functions, mayShare),
    ...zoneOverflow(space, functions),
    ...withoutHost(space, functions),
  ]);
