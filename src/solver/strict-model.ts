import { bundlesOf, type Bundle } from './bundles.ts';
import { fits, type Compiled } from './compiled.ts';
import type { Term } from './milp.ts';
import { PlanModel } from './plan-model.ts';
import { addBuildings, addSharedRows, noSlack } from './shared-rows.ts';

interface BundleColumn extends Bundle {
  readonly column: number;
}

/**
 * The program in which nothing may fall short: one column for each bundle of mains in each space (what may share, fits and has
 * its area is settled when the bundles are listed), one for each guest in each space. Source: the formulation with bundles of
 * the allocation study.
 */
export function strictModel(compiled: Compiled): PlanModel {
  const model = new PlanModel(compiled);
  const bundles = bundlesOf(compiled).map((bundle) => ({ ...bundle, column: addBundle(model, bundle) }));
  const bySpace = compiled.spaces.map((_, space) => bundles.filter((bundle) => bundle.space === space));
  for (const guest of compiled.guests) addGuest(model, guest, bySpace);
  compiled.functions.forEach((_, one) => addPlacing(model, one));
  addBuildings(model, (space) => bySpace[space]!.map(({ column }) => [column, 1] as const));
  bySpace.forEach((own, space) => addGuestRows(model, own, space));
  addSharedRows(model, noSlack);
  if (compiled.problem.minRooms > 0) model.atLeast(compiled.problem.minRooms, bundles.map(({ column }) => [column, 1] as const));
  return model;
}

function addBundle(model: PlanModel, { members, space }: Bundle): number {
  const { placeCost, useCost, problem } = model.compiled;
  const places = members.reduce((total, one) => total + placeCost[one]![space]!, 0);
  const column = model.column(places + useCost[space]! + problem.weights.share * (members.length - 1));
  for (const one of members) model.standing[one]![space]!.push(column);
  return column;
}

/** A guest may stand where some host of its may. */
function addGuest(model: PlanModel, guest: number, bySpace: readonly (readonly BundleColumn[])[]): void {
  const { compiled } = model;
  compiled.spaces.forEach((_, space) => {
    const hosted = bySpace[space]!.length > 0 && compiled.hosts[guest]!.some((host) => fits(compiled, host, space));
    if (hosted && fits(compiled, guest, space)) model.standing[guest]![space]!.push(model.column(compiled.placeCost[guest]![space]!));
  });
}

/** Each function stands in one space; one that is only wished may be left out, unless a person locked it in. */
function addPlacing(model: PlanModel, one: number): void {
  const { functions, spaces, problem } = model.compiled;
  const { id, optional } = functions[one]!;
  const mayMiss = optional !== undefined && !problem.locks.some((lock) => lock.in && lock.function === id);
  const leftOut: Term[] = mayMiss ? [[model.column(optional), 1]] : [];
  model.draft.row(1, 1, [...model.standsInAny(one, spaces.map((_, space) => space)), ...leftOut]);
}

/** What guests of a space need: a host there, company that they may share with, area. */
function addGuestRows(model: PlanModel, bundles: readonly BundleColumn[], space: number): void {
  const { compiled } = model;
  const guests = compiled.guests.filter((guest) => model.standing[guest]![space]!.length > 0);
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
  addGuestAreas(model, bundles, guests, space);
}

/** Areas of guests that stay all day are added to those of the mains; a guest by the hour may need more than any main. */
function addGuestAreas(model: PlanModel, bundles: readonly BundleColumn[], guests: readonly number[], space: number): void {
  const { functions, least, area } = model.compiled;
  const allDay = guests.filter((guest) => functions[guest]!.mode === 'exclusive');
  const added = allDay.flatMap((guest) => model.stands(guest, space, least[guest]));
  if (added.length === 0 && guests.length === 0) return;
  const mains = (loadOf: (bundle: Bundle) => number): Term[] => bundles.map((bundle) => [bundle.column, loadOf(bundle)] as const);
  model.atMost(area[space]!, [...mains((bundle) => bundle.added + bundle.byTheHour), ...added]);
  for (const guest of guests) {
    if (functions[guest]!.mode === 'exclusive') continue;
    model.atMost(area[space]!, [...mains((bundle) => bundle.added), ...model.stands(guest, space, least[guest]), ...added]);
  }
}
