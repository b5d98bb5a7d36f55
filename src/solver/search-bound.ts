import { fits } from './compiled.ts';
import { UNDECIDED, type SearchState } from './search-state.ts';

/** Who is decided next, where it can stand at what cost, and the least that all who wait will cost. */
export interface Outlook {
  readonly bound: number;
  readonly next: number;
  readonly spaces: readonly number[];
}

/** Mains that wait and could share a space with this one, itself counted. */
function companions(state: SearchState, one: number, space: number): number {
  const { compiled, rules, at } = state;
  let count = 1;
  for (const other of compiled.mains) {
    if (other === one || at[other] !== UNDECIDED || !compiled.together[one]![other]) continue;
    if (rules.pairArea[one]![other]! <= compiled.area[space]! && fits(compiled, other, space)) count += 1;
    if (count >= compiled.problem.maxUses) break;
  }
  return Math.min(count, compiled.problem.maxUses);
}

/**
 * The least that a function adds by standing in a space. A space that nobody uses yet may be shared: k mains pay its area
 * and its part of a building once and k - 1 times for sharing, so each pays at least a k-th of that.
 */
function leastIn(state: SearchState, one: number, space: number): number {
  const { compiled } = state;
  if (state.inside[space]!.length > 0 || !state.isMain[one]) return state.marginal(one, space);
  const { share, cost } = compiled.problem.weights;
  const building = compiled.buildingOf[space]!;
  const toBuild = building >= 0 && state.usesOfBuilding[building] === 0 ? (cost * compiled.buildings[building]!.cost) / compiled.buildings[building]!.spaces.length : 0;
  const opening = compiled.useCost[space]! + toBuild;
  const most = companions(state, one, space);
  // (opening + share·(k-1)) / k falls or rises evenly with k: the least is at one end.
  return compiled.placeCost[one]![space]! + Math.min(opening, (opening + share * (most - 1)) / most);
}

const spacesFor = (state: SearchState, one: number): number[] => {
  const found: number[] = [];
  for (let space = 0; space < state.inside.length; space += 1) if (state.canStand(one, space)) found.push(space);
  return found;
};

/**
 * What it costs at least that so many of those to choose from must stand somewhere, beyond what each costs anyway (`toStand`; nothing
 * for those it does not know). Groups may share members, so only the dearest counts.
 */
function leastToChoose({ rules, at }: SearchState, toStand: ReadonlyMap<number, number>): number {
  const perGroup = rules.someOf.map(({ group, n }) => {
    const wanting = n - group.filter((one) => at[one]! >= 0).length;
    const costs = group.filter((one) => at[one] === UNDECIDED).map((one) => toStand.get(one) ?? 0);
    return wanting <= 0 ? 0 : costs.sort((a, b) => a - b).slice(0, wanting).reduce((total, cost) => total + cost, 0);
  });
  return Math.max(0, ...perGroup);
}

/** A guest's turn comes when all who may be its hosts have their rooms; where one of these is a guest itself, when all mains have. */
function isDue({ compiled, at, isMain }: SearchState, guest: number, mainsWait: boolean): boolean {
  return !mainsWait || compiled.hosts[guest]!.every((host) => isMain[host]! && at[host] !== UNDECIDED);
}

/** Those who can be decided now. */
function dueIn(state: SearchState): readonly number[] {
  const { compiled, at } = state;
  const mains = compiled.mains.filter((one) => at[one] === UNDECIDED);
  return [...mains, ...compiled.guests.filter((one) => at[one] === UNDECIDED && isDue(state, one, mains.length > 0))];
}

/** Whoever has nowhere to go is hard to place, and so are the hosts it depends on. */
function hasNowhere({ compiled, hardness }: SearchState, one: number): null {
  for (const which of [one, ...compiled.hosts[one]!]) hardness[which]! += 1;
  return null;
}

/**
 * Null: someone who waits has nowhere to go. Next is who has the fewest ways, and of those who were hard to place before (the more
 * often, the more ways they may have). Source: Boussemart et al. 2004, dom/wdeg.
 */
export function outlook(state: SearchState): Outlook | null {
  let bound = state.cost;
  let next = -1;
  let best: readonly number[] = [];
  const toStand = new Map<number, number>();
  for (const one of dueIn(state)) {
    const spaces = spacesFor(state, one);
    const standing = Math.min(Infinity, ...spaces.map((space) => leastIn(state, one, space)));
    const least = Math.min(state.leaveCost[one]!, standing);
    if (least === Infinity) return hasNowhere(state, one);
    bound += least;
    toStand.set(one, standing - least);
    if (next < 0 || spaces.length * state.hardness[next]! < best.length * state.hardness[one]!) [next, best] = [one, spaces];
  }
  return { bound: bound + leastToChoose(state, toStand), next, spaces: best };
}
