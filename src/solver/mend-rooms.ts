import { bestStrict } from './best-plan.ts';
import { feasibility } from './feasible.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationPlan, AllocationProblem, ProblemRoom } from './problem.ts';
import { isPlan } from './solve.ts';

/** More than this is another building. */
const MOST_NEW_ROOMS = 3;

const NEW_ROOM = 'NEW';

/** A room on the ground, reached without a step, with whatever anyone needs: a new one is built as it should be. */
function built(problem: AllocationProblem, areasM2: readonly number[]): AllocationProblem {
  const features = [...new Set(problem.functions.flatMap(({ needs }) => needs))];
  const rooms = areasM2.map(
    (areaM2, index): ProblemRoom => ({ id: `${NEW_ROOM}${index + 1}`, areaM2, level: 1, accessible: true, features, neighbours: [], splits: [], merges: [] }),
  );
  return { ...problem, rooms: [...problem.rooms, ...rooms] };
}

/** The least whole number up to `most` that does; it is known that `most` does, and what does also does when it is larger. */
function least(most: number, does: (value: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** As few new rooms as make everything possible, then each as small as it may be; null: no new room helps. */
export function newRooms(
  problem: AllocationProblem,
  engine: MilpEngine,
  maxNodes: number,
  onTrial: (done: number) => void,
): { readonly newRoomsM2: readonly number[]; readonly plan: AllocationPlan } | null {
  let trials = 0;
  const does = (areasM2: readonly number[]): boolean => {
    onTrial(trials);
    trials += 1;
    return feasibility(built(problem, areasM2), engine, maxNodes) === 'yes';
  };
  const most = Math.max(1, Math.ceil(problem.functions.reduce((total, { minM2 }) => total + minM2, 0)));
  for (let count = 1; count <= MOST_NEW_ROOMS; count += 1) {
    const areas = Array.from({ length: count }, () => most);
    if (!does(areas)) continue;
    for (let index = 0; index < count; index += 1) areas[index] = least(most, (area) => does(areas.with(index, area)));
    const plan = bestStrict(built(problem, areas), engine, { maxNodes });
    return isPlan(plan) ? { newRoomsM2: areas, plan } : null;
  }
  return null;
}
