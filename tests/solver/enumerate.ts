import { evaluator } from '../../src/solver/evaluate.ts';
import type { AllocationProblem, Assignment, Space } from '../../src/solver/problem.ts';
import { collide, spacesOf } from '../../src/solver/spaces.ts';
import { PENALTIES } from '../../src/solver/penalties.ts';
import { textOf } from './cases.ts';

/** What looking at every assignment of functions to spaces, or to none, finds. */
export interface Enumerated {
  readonly penalty: number;
  readonly objective: number;
  readonly best: ReadonlySet<string>;
  readonly leaves: number;
}

/** Every assignment to these choices; those in which two spaces collide are no plans and are not followed further. */
function* assignments(ids: readonly string[], choices: (id: string) => readonly (Space | null)[]): Generator<Map<string, Space | null>> {
  const chosen = new Map<string, Space | null>();
  function* from(at: number): Generator<Map<string, Space | null>> {
    if (at === ids.length) return yield chosen;
    for (const space of choices(ids[at]!)) {
      if (space !== null && [...chosen.values()].some((other) => other !== null && collide(space, other))) continue;
      chosen.set(ids[at]!, space);
      yield* from(at + 1);
      chosen.delete(ids[at]!);
    }
  }
  yield* from(0);
}

/**
 * No bound and no rule: only the evaluator is asked. Going without a room is looked at where it may (optional functions), and
 * for all functions only if every plan with rooms for all falls short by more than one function without a room does.
 */
export function enumerate(problem: AllocationProblem): Enumerated {
  const withRooms = search(problem, ({ optional }) => optional !== undefined);
  return withRooms.penalty < PENALTIES.unplaced ? withRooms : search(problem, () => true);
}

function search(problem: AllocationProblem, mayMiss: (one: AllocationProblem['functions'][number]) => boolean): Enumerated {
  const spaces = spacesOf(problem);
  const judge = evaluator(problem);
  const ways = new Map(problem.functions.map((one) => [one.id, mayMiss(one) ? [null, ...spaces] : spaces]));
  let best = new Set<string>();
  let [penalty, objective, leaves] = [Infinity, Infinity, 0];
  for (const chosen of assignments([...ways.keys()], (id) => ways.get(id)!)) {
    leaves += 1;
    const assignment: Assignment = Object.fromEntries([...chosen].map(([id, space]) => [id, space?.id ?? null]));
    const judged = judge(assignment);
    if (!judged.ok) continue;
    const plan = judged.value;
    if (plan.penalty > penalty || (plan.penalty === penalty && plan.objective > objective)) continue;
    if (plan.penalty < penalty || plan.objective < objective) best = new Set();
    ({ penalty, objective } = plan);
    best.add(textOf(assignment));
  }
  return { penalty, objective, best, leaves };
}
