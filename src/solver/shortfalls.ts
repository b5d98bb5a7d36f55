import { hundredths, squareMetres } from './area.ts';
import { shortfall } from './new-shortfall.ts';
import { PENALTIES, shortAreaPoints } from './penalties.ts';
import type { Placed } from './placed.ts';
import type { ProblemFunction, Shortfall, Space } from './problem.ts';
import { groupShortfalls } from './shortfalls-of-groups.ts';
import { sharedShortfalls } from './shortfalls-of-sharing.ts';

function areaShort(one: ProblemFunction, space: Space): Shortfall[] {
  const missing = hundredths(one.minM2) - hundredths(space.areaM2);
  if (missing <= 0) return [];
  return [shortfall('area', one.id, space, squareMetres(missing), PENALTIES.area + shortAreaPoints(missing))];
}

function levelWrong(one: ProblemFunction, space: Space): Shortfall[] {
  if (one.levels === undefined || one.levels.includes(space.level)) return [];
  const away = Math.min(...one.levels.map((level) => Math.abs(level - space.level)));
  return [shortfall('level', one.id, space, Number.isFinite(away) ? away : 0, PENALTIES.level)];
}

/** What a space alone falls short of for a function. */
function ofPlace(one: ProblemFunction, space: Space): Shortfall[] {
  const missing = [...new Set(one.needs)].filter((need) => !space.features.includes(need));
  return [
    ...areaShort(one, space),
    ...levelWrong(one, space),
    ...(one.accessible && !space.accessible ? [shortfall('accessible', one.id, space, 1, PENALTIES.accessible)] : []),
    ...missing.map((need) => shortfall('needs', one.id, space, 1, PENALTIES.needs, [need])),
  ];
}

function lockShortfalls({ problem, at }: Placed): Shortfall[] {
  const broken = problem.locks.filter((lock) => (at.get(lock.function)?.rooms.includes(lock.room) ?? false) !== lock.in);
  return broken.map((lock) => shortfall('lock', lock.function, at.get(lock.function), 1, PENALTIES.lock, [lock.room]));
}

/** Everything that a plan falls short of, with its penalty; none: all that is asked is met. */
export function shortfallsOf(placed: Placed): readonly Shortfall[] {
  const ofFunctions = placed.functions.flatMap((one) => {
    const space = placed.at.get(one.id);
    if (space !== undefined) return ofPlace(one, space);
    return one.optional === undefined ? [shortfall('unplaced', one.id, undefined, 1, PENALTIES.unplaced)] : [];
  });
  return [...ofFunctions, ...sharedShortfalls(placed), ...groupShortfalls(placed), ...lockShortfalls(placed)];
}
