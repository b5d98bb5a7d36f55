import { hundredths, squareMetres } from './area.ts';
import { pairKey } from './order.ts';
import type { AllocationProblem, ProblemRoom } from './problem.ts';

/** A way to build that the problem does not offer yet. */
export type Building =
  | { readonly kind: 'split'; readonly room: string; readonly partsM2: readonly [number, number] }
  | { readonly kind: 'merge'; readonly rooms: readonly [string, string] };

/** Less is a cupboard. */
const LEAST_PART_M2 = 10;

/** Rough costs in thousands of yuan, for weighing only: a partition with its door, an opening with its lintel. */
const SPLIT_COST = 6;
const MERGE_COST = 10;

/** Cuts that leave just what some function needs, on one side or the other. */
function splitsOf(problem: AllocationProblem, room: ProblemRoom): Building[] {
  const needed = [...new Set(problem.functions.map(({ minM2 }) => hundredths(minM2)))].sort((a, b) => a - b);
  const whole = hundredths(room.areaM2);
  const fits = needed.filter((least) => Math.min(least, whole - least) >= hundredths(LEAST_PART_M2));
  return fits.map((least) => ({ kind: 'split', room: room.id, partsM2: [squareMetres(least), squareMetres(whole - least)] }));
}

function mergesOf(problem: AllocationProblem): Building[] {
  const rooms = new Map(problem.rooms.map((room) => [room.id, room]));
  const offered = new Set(problem.rooms.flatMap((room) => room.merges.map((merge) => pairKey(room.id, merge.with))));
  const pairs = new Map<string, readonly [string, string]>();
  for (const room of problem.rooms) {
    for (const next of room.neighbours) {
      const key = pairKey(room.id, next);
      if (rooms.get(next)?.level === room.level && !offered.has(key)) pairs.set(key, room.id < next ? [room.id, next] : [next, room.id]);
    }
  }
  return [...pairs.values()].map((both) => ({ kind: 'merge', rooms: both }));
}

/** Every partition and opening that might help and is not offered; whether a wall may be touched only a person knows. */
export const buildingsToTry = (problem: AllocationProblem): readonly Building[] => [
  ...problem.rooms.flatMap((room) => splitsOf(problem, room)),
  ...mergesOf(problem),
];

const changed = (problem: AllocationProblem, id: string, change: (room: ProblemRoom) => ProblemRoom): AllocationProblem => ({
  ...problem,
  rooms: problem.rooms.map((room) => (room.id === id ? change(room) : room)),
});

/** The problem with one more way to build on offer. */
export function offering(problem: AllocationProblem, building: Building): AllocationProblem {
  if (building.kind === 'split') {
    return changed(problem, building.room, (room) => ({ ...room, splits: [...room.splits, { partsM2: building.partsM2, cost: SPLIT_COST }] }));
  }
  const [one, other] = building.rooms;
  return changed(problem, one, (room) => ({ ...room, merges: [...room.merges, { with: other, cost: MERGE_COST }] }));
}

/** Id of a space that a building offers in the problem that offers it last. */
export const buildingIdOf = (problem: AllocationProblem, building: Building): string =>
  building.kind === 'merge' ? building.rooms.join('+') : `${building.room}/${problem.rooms.find(({ id }) => id === building.room)!.splits.length - 1}`;
