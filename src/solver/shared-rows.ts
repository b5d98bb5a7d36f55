import { indexOf } from './compiled.ts';
import type { Term } from './milp.ts';
import { PENALTIES } from './penalties.ts';
import type { PlanModel } from './plan-model.ts';
import { requirement, type Requirement } from './requirement.ts';

/** Terms that let a rule fall short by one a unit, at its penalty; none where it must hold. */
export type Slack = (rule: Requirement, penalty: number, most: number) => Term[];

export const noSlack: Slack = () => [];

const allSpaces = ({ compiled }: PlanModel): number[] => compiled.spaces.map((_, space) => space);

/** Rows for the rules that both programs state alike: they speak of functions standing in spaces and of nothing else. */
export function addSharedRows(model: PlanModel, slack: Slack): void {
  addApart(model, slack);
  addAtMost(model, slack);
  addGathered(model, slack);
  addSomeOf(model, slack);
  addNear(model);
}

/** One of the pair in a space: the other neither there nor beside it. */
function addApart(model: PlanModel, slack: Slack): void {
  const { compiled } = model;
  for (const [a, b] of compiled.problem.apart) {
    const short = slack(requirement('apart', a, [b]), PENALTIES.apart, 1).map(([column]) => [column, -1] as const);
    const [one, other] = [indexOf(compiled, a), indexOf(compiled, b)];
    for (const space of allSpaces(model)) {
      const here = model.stands(one, space);
      if (here.length > 0) model.atMost(1, [...here, ...model.standsInAny(other, [space, ...compiled.neighbours[space]!]), ...short]);
    }
  }
}

function addAtMost(model: PlanModel, slack: Slack): void {
  const { compiled } = model;
  for (const { id, group, rooms } of compiled.problem.atMost) {
    const members = group.map((one) => indexOf(compiled, one));
    const taken = allSpaces(model).flatMap((space) => {
      const inSpace = model.anyStands(members, space);
      if (inSpace.length === 0) return [];
      const isTaken = model.column(0);
      for (const terms of inSpace) model.atMost(0, [...terms, [isTaken, -1]]);
      return [[isTaken, 1] as const];
    });
    const short = slack(requirement('atMost', id), PENALTIES.atMost, members.length).map(([column]) => [column, -1] as const);
    model.atMost(rooms, [...taken, ...short]);
  }
}

function addGathered(model: PlanModel, slack: Slack): void {
  const { compiled } = model;
  for (const { id, host, group, n } of compiled.problem.gathered) {
    const members = group.map((one) => indexOf(compiled, one));
    const short = slack(requirement('gathered', id), PENALTIES.gathered, n);
    const places = allSpaces(model).map((space) => ({ space, is: host === undefined ? [[model.column(0), 1] as const] : model.stands(indexOf(compiled, host), space) }));
    if (host === undefined) model.draft.row(1, 1, places.flatMap(({ is }) => is));
    for (const { space, is } of places) {
      if (is.length === 0) continue;
      const here = members.flatMap((one) => model.stands(one, space));
      model.atLeast(0, [...here, ...short, ...is.map(([column]) => [column, -n] as const)]);
    }
  }
}

/** Of those to choose from not too many stay without a room. */
function addSomeOf(model: PlanModel, slack: Slack): void {
  for (const { id, group, n } of model.compiled.problem.someOf) {
    const short = slack(requirement('someOf', id), PENALTIES.someOf, n).map(([column]) => [column, -1] as const);
    model.atMost(group.length - n, [...group.flatMap((one) => model.leftOut[indexOf(model.compiled, one)]!), ...short]);
  }
}

/** A wish costs its weight unless it is met or one of the two has no room; then the weight comes back. */
function addNear(model: PlanModel): void {
  const { compiled } = model;
  for (const { a, b, weight } of compiled.problem.near) {
    const [one, other] = [indexOf(compiled, a), indexOf(compiled, b)];
    model.baseCost += weight;
    const missing = [one, other].flatMap((which) => model.leftOut[which]!.map(([column]) => [column, -1] as const));
    if (missing.length > 0) model.atMost(0, [[model.column(-weight, 0, 1, false), 1], ...missing]);
    const mayMeet = !(model.bundled && compiled.mains.includes(one) && compiled.mains.includes(other));
    for (const space of allSpaces(model)) {
      const both = new Set(model.standing[one]![space]!.filter((column) => model.standing[other]![space]!.includes(column)));
      for (const column of both) model.cost[column]! -= weight;
      const here = model.stands(one, space, -1).filter(([column]) => !both.has(column));
      const beside = model.standsInAny(other, [...(mayMeet ? [space] : []), ...compiled.neighbours[space]!], -1);
      if (here.length === 0 || beside.length === 0) continue;
      const met = model.column(-weight, 0, 1, false);
      model.atMost(0, [[met, 1], ...here]);
      model.atMost(0, [[met, 1], ...beside]);
    }
  }
}

/** No space beside one that takes the same room; what must be built is paid for. `uses`: terms that say a space is in use. */
export function addBuildings(model: PlanModel, uses: (space: number) => readonly Term[]): void {
  const { compiled } = model;
  const { weights } = compiled.problem;
  const built = compiled.buildings.map(({ cost }) => model.column(weights.cost * cost));
  model.buildings.push(...built);
  compiled.buildingOf.forEach((building, space) => {
    if (building >= 0) model.atMost(0, [...uses(space), [built[building]!, -1]]);
  });
  compiled.spaces.forEach((space, at) => {
    if (space.building !== undefined) return;
    const touching = compiled.buildings.flatMap(({ spaces: [first] }, building) =>
      compiled.spaces[first!]!.rooms.includes(space.id) ? [[built[building]!, 1] as const] : [],
    );
    model.atMost(1, [...uses(at), ...touching]);
  });
}
