import { compile, type Compiled } from './compiled.ts';
import { improve } from './improve.ts';
import type { AllocationProblem } from './problem.ts';
import { Search } from './search.ts';
import { SearchState } from './search-state.ts';

/** What the search found within its nodes. `proven`: it looked everywhere, so there is nothing better, or nothing at all. */
export interface SearchResult {
  /** The space of each function; null: no plan was found in which nothing falls short. */
  readonly at: readonly number[] | null;
  readonly objective: number;
  readonly proven: boolean;
  readonly nodes: number;
}

export interface SearchLimits {
  readonly maxNodes: number;
  /** Any plan will do. */
  readonly first?: boolean;
  /** Nodes of the first look, in which most villages are settled. */
  readonly firstLook?: number;
}

const FIRST_LOOK = 500;
/** Then it begins anew, with who was hard to place placed early: so many nodes, and each time this much more. */
const RESTART = 100;
const GROWTH = 1.2;
/** Share of the nodes for beginning anew; where that finds nothing, some functions go without a room at first. */
const FOR_RESTARTS = 0.3;
/** Nodes for making a plan better, for each pair of functions, and how much of what is left at most; the rest is for proving. */
const BETTER_A_PAIR = 16;
const MOST_FOR_BETTER = 0.8;

/**
 * An exact search of our own for plans in which nothing falls short: no module to load, an answer in milliseconds for the
 * 8–15 rooms of a village, and a good plan without proof for the forty of a large centre. `maxNodes` bounds it by work done, so that
 * the answer is the same on every machine.
 */
export function branchAndBound(problem: AllocationProblem, { maxNodes, first = false, firstLook = FIRST_LOOK }: SearchLimits, compiled: Compiled = compile(problem)): SearchResult {
  const search = new Search(new SearchState(compiled), first);
  let proven = search.run(Math.min(maxNodes, firstLook));
  const left = (): number => maxNodes - search.nodes;
  if (!proven && search.best === null) proven = beginAnew(search, Math.floor(left() * FOR_RESTARTS));
  if (!proven && search.best === null) gatherStrays(search, left());
  if (!proven && !first && search.best !== null) {
    improve(search, Math.min(BETTER_A_PAIR * compiled.functions.length ** 2, Math.floor(left() * MOST_FOR_BETTER)));
    proven = search.run(left());
  }
  return { at: search.best, objective: search.objective, proven: proven && !(first && search.best !== null), nodes: search.nodes };
}

/** True: there is certainly no plan. */
function beginAnew(search: Search, maxNodes: number): boolean {
  const most = search.nodes + maxNodes;
  let sparing = true;
  for (let nodes = RESTART; search.best === null && search.nodes < most; nodes = Math.ceil(nodes * GROWTH)) {
    if (search.run(Math.min(nodes, most - search.nodes), sparing)) return search.best === null;
    sparing = !sparing;
  }
  return false;
}

/** Far above what a plan costs. */
const STRAY = 1_000_000;

/** A plan in which some have no room yet is made better until all have one. */
function gatherStrays(search: Search, maxNodes: number): void {
  const { state } = search;
  const { leaveCost } = state;
  const most = search.nodes + maxNodes;
  state.leaveCost = leaveCost.map((cost) => Math.min(cost, STRAY));
  search.run(Math.min(FIRST_LOOK, maxNodes), true);
  if (search.best !== null) improve(search, most - search.nodes, STRAY);
  state.leaveCost = leaveCost;
  if (search.objective >= STRAY) search.forget();
}
