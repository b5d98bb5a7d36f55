import { fits, type Compiled } from './compiled.ts';
import { searchRules, type SearchRules } from './search-rules.ts';

export const UNDECIDED = -2;
export const LEFT_OUT = -1;

/** A plan that is being made: who stands where, and what it costs so far. */
export class SearchState {
  readonly rules: SearchRules;
  readonly at: number[];
  /** Functions in each space. */
  readonly inside: number[][];
  readonly mainsIn: number[];
  readonly usesOfBuilding: number[];
  readonly isMain: readonly boolean[];
  /** How often each function was left with nowhere to go: whoever is hard to place is placed early the next time. */
  readonly hardness: number[];
  /** What it costs to leave each function without a room; Infinity where it must have one. */
  leaveCost: readonly number[];
  /** How many functions each space could hold, and those that cannot be in use beside it. */
  readonly demand: readonly number[];
  cost = 0;

  constructor(readonly compiled: Compiled) {
    this.rules = searchRules(compiled);
    this.at = compiled.functions.map(() => UNDECIDED);
    this.inside = compiled.spaces.map(() => []);
    this.mainsIn = compiled.spaces.map(() => 0);
    this.usesOfBuilding = compiled.buildings.map(() => 0);
    this.isMain = compiled.functions.map(({ hosts }) => hosts === undefined);
    this.hardness = compiled.functions.map(() => 1);
    this.leaveCost = compiled.functions.map(({ id, optional = Infinity }) => (compiled.problem.locks.some((lock) => lock.in && lock.function === id) ? Infinity : optional));
    const fitting = compiled.spaces.map((_, space) => compiled.mains.filter((one) => fits(compiled, one, space)).length);
    this.demand = fitting.map((own, space) => compiled.collisions[space]!.reduce((total, other) => total + fitting[other]!, own));
  }

  /** Whether a function can be put into a space now. Guests come after mains, so their room must be in use. */
  canStand(one: number, space: number): boolean {
    const { compiled, inside } = this;
    if (!fits(compiled, one, space)) return false;
    if (inside[space]!.some((other) => !compiled.together[one]![other])) return false;
    if (compiled.collisions[space]!.some((other) => inside[other]!.length > 0)) return false;
    if (!(this.isMain[one] ? this.mainsIn[space]! < compiled.problem.maxUses : this.mainsIn[space]! > 0 && this.hasHost(one, space))) return false;
    return this.hasArea(one, space) && this.isApart(one, space) && this.withinGroups(one, space) && this.mayStayAway(one, space);
  }

  /** Hosts that are guests themselves may still come. */
  private hasHost(guest: number, space: number): boolean {
    return this.compiled.hosts[guest]!.some((host) => this.at[host] === space || (this.at[host] === UNDECIDED && !this.isMain[host]));
  }

  private hasArea(one: number, space: number): boolean {
    const { least, area } = this.compiled;
    let added = 0;
    let byTheHour = 0;
    for (const other of [one, ...this.inside[space]!]) {
      if (this.rules.exclusive[other]) added += least[other]!;
      else byTheHour = Math.max(byTheHour, least[other]!);
    }
    return added + byTheHour <= area[space]!;
  }

  private isApart(one: number, space: number): boolean {
    return this.rules.apart[one]!.every((other) => !this.compiled.neighbours[space]!.includes(this.at[other]!));
  }

  private withinGroups(one: number, space: number): boolean {
    return this.rules.atMost.every(({ group, rooms }) => {
      if (!group.includes(one)) return true;
      const spaces = new Set(group.map((other) => this.at[other]!).filter((at) => at >= 0));
      return spaces.add(space).size <= rooms;
    });
  }

  /** Whether enough others can still come to the host's room when this one goes elsewhere. */
  private mayStayAway(one: number, space: number): boolean {
    return this.rules.gathered.every(({ host, group, n }) => {
      const room = host === null ? UNDECIDED : this.at[host]!;
      if (room < 0 || room === space || !group.includes(one)) return true;
      return group.filter((other) => other !== one && (this.at[other] === UNDECIDED || this.at[other] === room)).length >= n;
    });
  }

  /** What it costs now to put a function into a space, wishes apart. */
  marginal(one: number, space: number): number {
    const { compiled } = this;
    const place = compiled.placeCost[one]![space]!;
    if (this.inside[space]!.length > 0) return place + (this.isMain[one] && this.mainsIn[space]! > 0 ? compiled.problem.weights.share : 0);
    const building = compiled.buildingOf[space]!;
    const toBuild = building >= 0 && this.usesOfBuilding[building] === 0 ? compiled.problem.weights.cost * compiled.buildings[building]!.cost : 0;
    return place + compiled.useCost[space]! + toBuild;
  }

  /** Wishes of a function that come out unmet when it stands there; those with someone undecided wait. */
  private unmet(one: number, space: number): number {
    let cost = 0;
    for (const index of this.rules.nearOf[one]!) {
      const { a, b, weight } = this.rules.near[index]!;
      const other = this.at[a === one ? b : a]!;
      if (other < 0 || space < 0) continue;
      const met = other === space || this.compiled.neighbours[space]!.includes(other);
      if (!met) cost += weight;
    }
    return cost;
  }

  /** Puts a function into a space, or leaves it out; gives back what to subtract when it is taken out again. */
  put(one: number, space: number): number {
    const cost = (space === LEFT_OUT ? this.leaveCost[one]! : this.marginal(one, space)) + this.unmet(one, space);
    this.cost += cost;
    this.at[one] = space;
    if (space !== LEFT_OUT) this.count(one, space, 1);
    return cost;
  }

  takeOut(one: number, cost: number): void {
    const space = this.at[one]!;
    if (space !== LEFT_OUT) this.count(one, space, -1);
    this.at[one] = UNDECIDED;
    this.cost -= cost;
  }

  private count(one: number, space: number, by: 1 | -1): void {
    const building = this.compiled.buildingOf[space]!;
    if (by === 1) this.inside[space]!.push(one);
    else this.inside[space]!.pop();
    if (this.isMain[one]) this.mainsIn[space]! += by;
    if (building >= 0) this.usesOfBuilding[building]! += by;
  }

  /** Whether the rules on groups and the count of rooms can still be met. */
  canStillHold(): boolean {
    const { at, rules, compiled } = this;
    const open = compiled.mains.filter((one) => at[one] === UNDECIDED).length;
    if (this.mainsIn.filter((mains) => mains > 0).length + open < compiled.problem.minRooms) return false;
    if (rules.someOf.some(({ group, n }) => group.length - group.filter((one) => at[one] === LEFT_OUT).length < n)) return false;
    return rules.gathered.every(({ host, group, n }) => {
      const waiting = group.filter((one) => at[one] === UNDECIDED).length;
      const here = (space: number): number => group.filter((one) => at[one] === space).length;
      if (host === null) return waiting + Math.max(0, ...group.map((one) => (at[one]! >= 0 ? here(at[one]!) : 0))) >= n;
      return at[host]! < 0 || here(at[host]!) + waiting >= n;
    });
  }

  /** With everyone decided: guests that stand where another guest was to be their host. */
  isWhole(): boolean {
    return this.compiled.guests.every((guest) => this.at[guest] === LEFT_OUT || this.compiled.hosts[guest]!.some((host) => this.at[host] === this.at[guest]));
  }
}
