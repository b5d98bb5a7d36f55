import { emptyIn, mayStand, taken, type Allowance, type Bundle, type BundleColumn } from './bundle.ts';
import { addAreas, addCompany } from './bundle-rows.ts';
import { bundlesOf } from './bundles.ts';
import { leftOutPenalty, type Compiled } from './compiled.ts';
import type { Term } from './milp.ts';
import { PENALTIES, shortAreaPoints } from './penalties.ts';
import { PlanModel } from './plan-model.ts';
import { Firm, requirement } from './requirement.ts';
import { addBuildings, addSharedRows, type Slack } from './shared-rows.ts';

/** A plan that falls short by less than a waived sharing rule keeps them all, so bundles of those that may share will do. */
export const MOST_BUDGET = PENALTIES.sharing - 1;

/** Nothing may fall short. */
export const STRICT: Allowance = { budget: 0, firm: new Firm(), waive: false };

/**
 * The program with one column for each bundle of mains in each space (what they fall short of there, by themselves and together, is
 * settled when the bundles are listed) and one for each guest in each space. It holds every plan that falls short by no more than
 * the budget, without `waive` only those that waive no sharing rule; a budget of 0 is the strict program. Source: the formulation
 * with bundles of the allocation study.
 */
export function bundleModel(compiled: Compiled, allowed: Allowance): PlanModel {
  const model = new PlanModel(compiled, true);
  const slack: Slack = (rule, penalty, most) =>
    penalty > allowed.budget || allowed.firm.has(rule) ? [] : [[model.column(0, penalty, Math.min(most, Math.floor(allowed.budget / penalty))), 1]];
  const hostless = new Map(compiled.guests.map((guest) => [guest, slack(requirement('host', compiled.functions[guest]!.id), PENALTIES.host, 1)]));
  const bundles = bundlesOf(compiled, allowed).map((bundle) => ({ ...bundle, column: addBundle(model, bundle) }));
  const bySpace = compiled.spaces.map((_, space) => bundles.filter((bundle) => bundle.space === space));
  if ([...hostless.values()].some((terms) => terms.length > 0)) {
    bySpace.forEach((own, space) => own.push({ ...emptyIn(space), column: addBundle(model, emptyIn(space)) }));
  }
  for (const guest of compiled.guests) addGuest(model, allowed, guest, bySpace, hostless.get(guest)!);
  compiled.functions.forEach((_, one) => addPlacing(model, allowed, one));
  addBuildings(model, (space) => bySpace[space]!.map(({ column }) => [column, 1] as const));
  bySpace.forEach((own, space) => {
    const guests = compiled.guests.filter((guest) => model.standing[guest]![space]!.length > 0);
    const mostOver = shortAreaPoints(guests.reduce((total, guest) => total + taken(compiled, guest, space), 0));
    const zone = guests.length === 0 ? [] : slack(requirement('zone', ''), 1, mostOver);
    addCompany(model, allowed, { bundles: own, guests, space, hostless, zoneIsFirm: zone.length === 0 });
    addAreas(model, own, guests, space, zone);
  });
  addSharedRows(model, slack);
  addMinRooms(model, bundles, slack);
  return model;
}

function addMinRooms(model: PlanModel, bundles: readonly BundleColumn[], slack: Slack): void {
  const { minRooms } = model.compiled.problem;
  if (minRooms === 0) return;
  model.atLeast(minRooms, [...bundles.map(({ column }) => [column, 1] as const), ...slack(requirement('minRooms', ''), PENALTIES.minRooms, minRooms)]);
}

function addBundle(model: PlanModel, { members, space, waived, penalty }: Bundle): number {
  const { placeCost, useCost, problem } = model.compiled;
  const placing = members.reduce((total, one) => total + placeCost[one]![space]!, 0);
  const column = model.column(placing + useCost[space]! + problem.weights.share * Math.max(0, members.length - 1), penalty);
  if (waived.length > 0) model.later.add(column);
  for (const one of members) model.standing[one]![space]!.push(column);
  return column;
}

/** A guest may stand where some host of its may, and anywhere where it may do without. */
function addGuest(model: PlanModel, allowed: Allowance, guest: number, bySpace: readonly (readonly BundleColumn[])[], hostless: readonly Term[]): void {
  const { compiled } = model;
  compiled.spaces.forEach((_, space) => {
    const hosted = bySpace[space]!.length > 0 && compiled.hosts[guest]!.some((host) => mayStand(compiled, allowed, host, space));
    if (!(hosted || hostless.length > 0) || !mayStand(compiled, allowed, guest, space)) return;
    model.standing[guest]![space]!.push(model.column(compiled.placeCost[guest]![space]!, compiled.placePenalty[guest]![space]));
  });
}

/** Each function stands in one space; leaving one out is possible where that costs no more than the budget. */
function addPlacing(model: PlanModel, { budget, firm }: Allowance, one: number): void {
  const { functions, spaces, problem } = model.compiled;
  const asked = functions[one]!;
  const penalty = leftOutPenalty(problem, asked);
  const mayMiss = penalty <= budget && !firm.forbidsLeavingOut(problem, asked);
  if (mayMiss) model.leftOut[one]!.push([model.column(asked.optional ?? 0, penalty), 1]);
  model.draft.row(1, 1, [...model.standsInAny(one, spaces.map((_, space) => space)), ...model.leftOut[one]!]);
}
