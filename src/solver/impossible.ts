import { problem as fault, type Diagnostic } from '../model/diagnostic.ts';
import { hopeless, hundredths } from './area.ts';
import { isGuest, type Placed } from './placed.ts';
import type { Assignment } from './problem.ts';
import { collide } from './spaces.ts';

/** Functions and spaces that the assignment names and the problem does not know. */
function unknown({ functions, at }: Placed, assignment: Assignment): Diagnostic[] {
  const known = new Set(functions.map(({ id }) => id));
  return Object.entries(assignment).flatMap(([id, space]) => {
    if (!known.has(id)) return [fault('solver.unknownFunction', { function: id, list: 'assignment' })];
    return space !== null && !at.has(id) ? [fault('solver.unknownRoom', { room: space, list: 'assignment' })] : [];
  });
}

function neverTogether({ problem, at }: Placed): Diagnostic[] {
  const together = problem.never.filter(([a, b]) => at.has(a) && at.get(a) === at.get(b));
  return together.map((pair) => fault('solver.neverTogether', { functions: [...pair], space: at.get(pair[0])!.id }));
}

function builtTwice({ used }: Placed): Diagnostic[] {
  return used.flatMap(({ space: one }, at) =>
    used.slice(at + 1).flatMap(({ space: other }) => (collide(one, other) ? [fault('solver.builtTwice', { spaces: [one.id, other.id] })] : [])),
  );
}

function overfilled({ problem, used }: Placed): Diagnostic[] {
  return used.flatMap(({ space, functions }) => {
    const mains = functions.filter((one) => !isGuest(one));
    const small = functions.filter((one) => hopeless(hundredths(space.areaM2), hundredths(one.minM2)));
    return [
      ...(mains.length > problem.maxUses ? [fault('solver.tooManyUses', { space: space.id, uses: mains.length, most: problem.maxUses })] : []),
      ...small.map((one) => fault('solver.farTooSmall', { function: one.id, space: space.id })),
    ];
  });
}

/** What no plan may do, even one that falls short. */
export const impossibilities = (placed: Placed, assignment: Assignment): Diagnostic[] => [
  ...unknown(placed, assignment),
  ...neverTogether(placed),
  ...builtTwice(placed),
  ...overfilled(placed),
];
