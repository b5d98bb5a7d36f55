import { bundlesOf, mayStand, taken, type Allowance, type Bundle } from './bundles.ts';
import { leftOutPenalty, type Compiled } from './compiled.ts';
import type { Term } from './milp.ts';
import { HUNDREDTHS_A_POINT, PENALTIES } from './penalties.ts';
import { PlanModel } from './plan-model.ts';
import { Firm, requirement } from './requirement.ts';
import { addBuildings, addSharedRows, type Slack } from './shared-rows.ts';

interface BundleColumn extends Bundle {
  readonly column: number;
}

/** A plan that falls short by less than a waived sharing rule keeps them all, so bundles of those that may share will do. */
export const MOST_BUDGET = PENALTIES.sharing - 1;

/** Nothing may fall short. */
export const STRICT: Allowance = { budget: 0, firm: new Firm() };

/**
 * The program with one column for each bundle of mains in each space (what may share and how it fits is settled when the bundles
 * are listed) and one for each guest in each space. It holds every plan that falls short by no more than the budget, which is
 * MOST_BUDGET at most; 0 is the strict program. Source: the formulation with bundles of the allocation study.
 */
export function bundleModel(compiled: Compiled, allowed: Allowance): PlanModel {
  const model = new PlanModel(compiled);
  const slack: Slack = (rule, penalty, most) =>
    penalty > allowed.budget || allowed.firm.has(rule) ? [] : [[model.column(0, penalty, Math.min(most, Math.floor(allowed.budget / penalty))), 1]];
  const bundles = bundlesOf(compiled, allowed).map((bundle) => ({ ...bundle, column: addBundle(model, bundle) }));
  const bySpace = compiled.spaces.map((_, space) => bundles.filter((bundle) => bundle.space === space));
  for (const guest of compiled.guests) addGuest(model, allowed, guest, bySpace);
  compiled.functions.forEach((_, one) => addPlacing(model, allowed, one));
  addBuildings(model, (space) => bySpace[space]!.map(({ column }) => [column, 1] as const));
  bySpace.forEach((own, space) => {
    const guests = compiled.guests.filter((guest) => model.standing[guest]![space]!.length > 0);
    addCompany(model, own, guests, space);
    addAreas(model, own, guests, space, slack(requirement('zone', ''), 1, allowed.budget));
  });
  addSharedRows(model, slack);
  if (compiled.problem.minRooms > 0) model.atLeast(compiled.problem.minRooms, bundles.map(({ column }) => [column, 1] as const));
  return model;
}

function addBundle(model: PlanModel, { members, space }: Bundle): number {
  const { placeCost, placePenalty, useCost, problem } = model.compiled;
  const sum = (of: readonly (readonly number[])[]): number => members.reduce((total, one) => total + of[one]![space]!, 0);
  const column = model.column(sum(placeCost) + useCost[space]! + problem.weights.share * (members.length - 1), sum(placePenalty));
  for (const one of members) model.standing[one]![space]!.push(column);
  return column;
}

/** A guest may stand where some host of its may. */
function addGuest(model: PlanModel, allowed: Allowance, guest: number, bySpace: readonly (readonly BundleColumn[])[]): void {
  const { compiled } = model;
  compiled.spaces.forEach((_, space) => {
    const hosted = bySpace[space]!.length > 0 && compiled.hosts[guest]!.some((host) => mayStand(compiled, allowed, host, space));
    if (!hosted || !mayStand(compiled, allowed, guest, space)) return;
    model.standing[guest]![space]!.push(model.column(compiled.placeCost[guest]![space]!, compiled.placePenalty[guest]![space]));
  });
}

/** Each function stands in one space; leaving one out is possible where that costs no more than the budget. */
function addPlacing(model: PlanModel, { budget, firm }: Allowance, one: number): void {
  const { functions, spaces, problem } = model.compiled;
  const asked = functions[one]!;
  const penalty = leftOutPenalty(problem, asked);
  const mayMiss = penalty <= budget && !firm.forbidsLeavingOut(problem, asked);
  const leftOut: Term[] = mayMiss ? [[model.column(asked.optional ?? 0, penalty), 1]] : [];
  model.draft.row(1, 1, [...model.standsInAny(one, spaces.map((_, space) => space)), ...leftOut]);
}

/** What guests of a space need: a host there, and company that they may share with. */
function addCompany(model: PlanModel, bundles: readonly BundleColumn[], guests: readonly number[], space: number): void {
  const { compiled } = model;
  for (const guest of guests) {
    const own = model.stands(guest, space);
    model.atMost(0, [...own, ...compiled.hosts[guest]!.flatMap((host) => model.stands(host, space, -1))]);
    model.atMost(0, [...own, ...bundles.map(({ column }) => [column, -1] as const)]);
    const strangers = bundles.filter(({ members }) => members.some((one) => !compiled.together[guest]![one]));
    if (strangers.length > 0) model.atMost(1, [...own, ...strangers.map(({ column }) => [column, 1] as const)]);
    for (const other of guests) {
      if (other > guest && !compiled.together[guest]![other]) model.atMost(1, [...own, ...model.stands(other, space)]);
    }
  }
}

/**
 * Areas of guests that stay all day are added to those of the mains; a guest by the hour may need more than any main. What is
 * too much is paid by the point, where that is allowed.
 */
function addAreas(model: PlanModel, bundles: readonly BundleColumn[], guests: readonly number[], space: number, slack: readonly Term[]): void {
  const { compiled } = model;
  const area = compiled.area[space]!;
  const short = slack.map(([column]) => [column, -HUNDREDTHS_A_POINT] as const);
  const allDay = guests.filter((guest) => compiled.functions[guest]!.mode === 'exclusive');
  const added = allDay.flatMap((guest) => model.stands(guest, space, taken(compiled, guest, space)));
  const most = allDay.reduce((total, guest) => total + taken(compiled, guest, space), 0);
  const limit = (loadOf: (bundle: Bundle) => number, own: readonly Term[], ownArea: number): void => {
    if (Math.max(0, ...bundles.map(loadOf)) + ownArea + most <= area) return;
    model.atMost(area, [...bundles.map((bundle) => [bundle.column, loadOf(bundle)] as const), ...own, ...added, ...short]);
  };
  limit((bundle) => bundle.added + bundle.byTheHour, [], 0);
  for (const guest of guests) {
    const own = taken(compiled, guest, space);
    if (compiled.functions[guest]!.mode === 'timeShared') limit((bundle) => bundle.added, model.stands(guest, space, own), own);
  }
}
