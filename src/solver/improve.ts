import type { Search } from './search.ts';
import { LEFT_OUT, type SearchState } from './search-state.ts';

/** Rooms that are cleared at once, more where fewer do not help; and nodes to fill them again, for each. */
const CLEARED = [3, 5, 8];
const NODES_A_ROOM = 50;

/** Puts everyone where the plan has them but those of these rooms; gives back how to undo it. */
function putRest(state: SearchState, plan: readonly number[], cleared: ReadonlySet<number>): () => void {
  const { mains, guests } = state.compiled;
  const isFree = (one: number): boolean => cleared.has(plan[one]!) || plan[one] === LEFT_OUT;
  const put = [...mains, ...guests].filter((one) => !isFree(one)).map((one) => ({ one, cost: state.put(one, plan[one]!) }));
  return () => {
    for (const { one, cost } of put.reverse()) state.takeOut(one, cost);
  };
}

/** Ways to take a few rooms: those that stand the same step apart in the list. */
function* handfuls(used: readonly number[]): Generator<ReadonlySet<number>> {
  for (const size of CLEARED) {
    for (let apart = 1; apart < used.length; apart += 1) {
      for (let from = 0; from < used.length; from += 1) yield new Set(Array.from({ length: size }, (_, at) => used[(from + at * apart) % used.length]!));
    }
  }
}

/**
 * Makes the plan of a search better: a few rooms are cleared and filled again as well as can be, one handful after the other, as long as
 * some handful helps, nodes are left, and it costs `enough` or more (large neighbourhood search, without chance).
 */
export function improve(search: Search, maxNodes: number, enough = 0): void {
  const most = search.nodes + maxNodes;
  while (search.objective >= enough) {
    const plan = search.best!;
    const used = [...new Set(plan.filter((space) => space !== LEFT_OUT))].sort((a, b) => a - b);
    let helps = false;
    for (const cleared of handfuls(used)) {
      if (search.nodes >= most) return;
      const undo = putRest(search.state, search.best!, cleared);
      search.run(Math.min(NODES_A_ROOM * cleared.size, most - search.nodes));
      undo();
      if (search.best !== plan) {
        helps = true;
        break;
      }
    }
    if (!helps) return;
  }
}
