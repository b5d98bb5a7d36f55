import { compile, type Compiled } from './compiled.ts';
import type { AllocationProblem } from './problem.ts';
import { outlook } from './search-bound.ts';
import { LEFT_OUT, SearchState, UNDECIDED } from './search-state.ts';

/** What the search found within its nodes. `proven`: it looked everywhere, so there is nothing better, or nothing at all. */
export interface SearchResult {
  /** The space of each function; null: no plan was found in which nothing falls short. */
  readonly at: readonly number[] | null;
  readonly objective: number;
  readonly proven: boolean;
  readonly nodes: number;
}

/** Sums of thirds and halves of whole numbers may miss the whole number by this much. */
const ROUNDING = 1e-6;

class Search {
  best: readonly number[] | null = null;
  objective = Infinity;
  nodes = 0;

  constructor(
    readonly state: SearchState,
    readonly maxNodes: number,
  ) {}

  /** Goes on from the plan as it is; false: the nodes are used up. */
  descend(): boolean {
    if (this.nodes >= this.maxNodes) return false;
    this.nodes += 1;
    const { state } = this;
    if (!state.canStillHold()) return true;
    if (!state.at.includes(UNDECIDED)) return this.arrive();
    const ahead = outlook(state);
    // Costs are whole: what is not better by one is not better.
    if (ahead === null || Math.ceil(ahead.bound - ROUNDING) >= this.objective) return true;
    return this.ways(ahead.next, ahead.spaces).every((space) => {
      const cost = state.put(ahead.next, space);
      const goesOn = this.descend();
      state.takeOut(ahead.next, cost);
      return goesOn;
    });
  }

  private arrive(): boolean {
    if (this.state.cost < this.objective && this.state.isWhole()) {
      this.best = [...this.state.at];
      this.objective = this.state.cost;
    }
    return true;
  }

  /** The cheapest first; leaving out a function that may be counts as a way. */
  private ways(one: number, spaces: readonly number[]): readonly number[] {
    const costs = new Map(spaces.map((space) => [space, this.state.marginal(one, space)]));
    const { compiled } = this.state;
    const { id, optional } = compiled.functions[one]!;
    const locked = compiled.problem.locks.some((lock) => lock.in && lock.function === id);
    if (optional !== undefined && !locked) costs.set(LEFT_OUT, optional);
    return [...costs.keys()].sort((a, b) => costs.get(a)! - costs.get(b)! || a - b);
  }
}

/**
 * An exact search of our own for plans in which nothing falls short: no module to load, an answer in milliseconds for the
 * 8–15 rooms of a village. `maxNodes` bounds it by work done, so that the answer is the same on every machine.
 */
export function branchAndBound(problem: AllocationProblem, maxNodes: number, compiled: Compiled = compile(problem)): SearchResult {
  const search = new Search(new SearchState(compiled), maxNodes);
  const proven = search.descend();
  return { at: search.best, objective: search.objective, proven, nodes: search.nodes };
}
