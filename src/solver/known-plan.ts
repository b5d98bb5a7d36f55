import { branchAndBound } from './branch-and-bound.ts';
import { assignmentOf, compile, type Compiled } from './compiled.ts';
import { evaluatePlan, evaluator } from './evaluate.ts';
import type { AllocationPlan, AllocationProblem } from './problem.ts';
import { QUICK_NODES } from './quick.ts';
import { requirementOf, type Firm } from './requirement.ts';

/** The best plan in which nothing falls short that our own search comes upon; it is not said to be the best of all. */
export function ownPlan(problem: AllocationProblem): AllocationPlan | null {
  const compiled = compile(problem);
  const { at } = branchAndBound(problem, { maxNodes: QUICK_NODES }, compiled);
  if (at === null) return null;
  const judged = evaluatePlan(problem, assignmentOf(compiled, at));
  return judged.ok ? judged.value : null;
}

/** Plans are weighed by what is firm and not met, then by what falls short, then by cost. */
type Weight = readonly [broken: number, penalty: number, objective: number];

const isLighter = (one: Weight, other: Weight): boolean => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
};

/** Rounds of moving single functions after which a plan is good enough for one that nothing is said of. */
const MOST_ROUNDS = 8;

/** A plan that is changed one function at a time, each change judged by the evaluator. */
class Patching {
  readonly at: number[];
  private readonly judge: ReturnType<typeof evaluator>;
  private weight: Weight;

  constructor(
    readonly compiled: Compiled,
    readonly firm: Firm,
  ) {
    this.judge = evaluator(compiled.problem);
    this.at = compiled.functions.map(() => -1);
    this.weight = this.weigh()!;
  }

  /** Null: what no plan may do. */
  private weigh(): Weight | null {
    const judged = this.judge(assignmentOf(this.compiled, this.at));
    if (!judged.ok) return null;
    const { shortfalls, penalty, objective } = judged.value;
    return [shortfalls.filter((one) => this.firm.has(requirementOf(one))).length, penalty, objective];
  }

  /** Puts a function where the plan is best with it; false: it stays. */
  settle(one: number): boolean {
    const { compiled, at } = this;
    let best = at[one]!;
    for (let space = -1; space < compiled.spaces.length; space += 1) {
      if (space >= 0 && compiled.placePenalty[one]![space] === Infinity) continue;
      const before = at[one]!;
      at[one] = space;
      const weight = this.weigh();
      at[one] = before;
      if (weight !== null && isLighter(weight, this.weight)) [best, this.weight] = [space, weight];
    }
    const moves = best !== at[one];
    at[one] = best;
    return moves;
  }

  get isSound(): boolean {
    return this.weight[0] === 0;
  }
}

/** Mains before the guests that follow them; who has the fewest spaces first. */
function byScarcity({ placePenalty, mains, guests }: Compiled): number[] {
  const ways = (one: number): number => placePenalty[one]!.filter((penalty) => penalty === 0).length;
  const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => ways(a) - ways(b) || a - b);
  return [...sorted(mains), ...sorted(guests)];
}

/**
 * Some plan, falling short as it may: functions are placed one by one where it hurts least, and moved as long as that helps. For when
 * the engine's limits leave nothing. Null only where something firm cannot be met that way.
 */
export function patchedPlan(problem: AllocationProblem, firm: Firm): AllocationPlan | null {
  const compiled = compile(problem);
  const order = byScarcity(compiled);
  const patching = new Patching(compiled, firm);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = order.filter((one) => patching.settle(one));
    if (moved.length === 0) break;
  }
  const judged = evaluatePlan(problem, assignmentOf(compiled, patching.at));
  return patching.isSound && judged.ok ? judged.value : null;
}
