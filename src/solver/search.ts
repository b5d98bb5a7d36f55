import { outlook } from './search-bound.ts';
import { LEFT_OUT, UNDECIDED, type SearchState } from './search-state.ts';

/** Sums of thirds and halves of whole numbers may miss the whole number by this much. */
const ROUNDING = 1e-6;

/** A search through the plans in which nothing falls short, depth first, that knows the best one so far. */
export class Search {
  best: readonly number[] | null = null;
  objective = Infinity;
  nodes = 0;
  private limit = 0;
  private sparing = false;

  /** `first`: any plan will do. */
  constructor(
    readonly state: SearchState,
    readonly first: boolean,
  ) {}

  /** Looks through all that is undecided; false: so many nodes were used up, or any plan would do and there is one. `sparing`: see ways(). */
  run(nodes: number, sparing = false): boolean {
    this.sparing = sparing;
    this.limit = this.nodes + nodes;
    return this.descend();
  }

  /** Nothing is known any more. */
  forget(): void {
    this.best = null;
    this.objective = Infinity;
  }

  private descend(): boolean {
    if (this.nodes >= this.limit) return false;
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
    if (this.state.cost >= this.objective || !this.state.isWhole()) return true;
    this.best = [...this.state.at];
    this.objective = this.state.cost;
    return !this.first;
  }

  /** The cheapest first; leaving out a function that may be counts as a way. Sparing: the rooms that are least in demand first. */
  private ways(one: number, spaces: readonly number[]): readonly number[] {
    const { state } = this;
    const costs = new Map(spaces.map((space) => [space, state.marginal(one, space)]));
    if (state.leaveCost[one]! < Infinity) costs.set(LEFT_OUT, state.leaveCost[one]!);
    const taken = (space: number): number => (this.sparing && space >= 0 && state.inside[space]!.length === 0 ? state.demand[space]! : 0);
    return [...costs.keys()].sort((a, b) => taken(a) - taken(b) || costs.get(a)! - costs.get(b)! || a - b);
  }
}
