import { taken, type Allowance, type Bundle, type BundleColumn } from './bundle.ts';
import type { Term } from './milp.ts';
import { HUNDREDTHS_A_POINT, PENALTIES } from './penalties.ts';
import type { PlanModel } from './plan-model.ts';
import { companyOf, type Company } from './waivers.ts';

/** A space with its bundles, and the guests that may stand there; `hostless`: what lets a guest do without a host. */
interface Hosting {
  readonly bundles: readonly BundleColumn[];
  readonly guests: readonly number[];
  readonly space: number;
  readonly hostless: ReadonlyMap<number, readonly Term[]>;
}

const less = (terms: readonly Term[]): Term[] => terms.map(([column, coefficient]) => [column, -coefficient] as const);
const any = (bundles: readonly BundleColumn[], coefficient: number): Term[] => bundles.map(({ column }) => [column, coefficient] as const);

/** What guests of a space need: a host there, and company that they may share with, or whose rule or their own is waived. */
export function addCompany(model: PlanModel, allowed: Allowance, hosting: Hosting): void {
  const { bundles, guests, space } = hosting;
  const company = companyOf(model.compiled, allowed);
  const waivers = new Map<number, Term[]>();
  const waiverOf = (guest: number): Term[] => {
    const waiver = waivers.get(guest) ?? [[model.column(0, PENALTIES.sharing), -1] as const];
    waivers.set(guest, waiver);
    return waiver;
  };
  guests.forEach((guest, at) => {
    const own = model.stands(guest, space);
    addHost(model, hosting, guest);
    addStrangers(model, bundles, guest, { own, company, waiverOf });
    for (const other of guests.slice(at + 1)) {
      const both = [...own, ...model.stands(other, space)];
      if (company.hard(guest, other)) model.atMost(1, both);
      else if (company.soft(guest, other)) model.atMost(1, [...both, ...waiverOf(guest), ...waiverOf(other)]);
    }
  });
}

/** A guest stands in a room that is in use, with a host, and where a host may be a guest itself, with some main besides. */
function addHost(model: PlanModel, { bundles, space, hostless }: Hosting, guest: number): void {
  const { hosts, functions } = model.compiled;
  const own = model.stands(guest, space);
  const without = less(hostless.get(guest)!);
  model.atMost(0, [...own, ...hosts[guest]!.flatMap((host) => model.stands(host, space, -1)), ...without]);
  model.atMost(0, [...own, ...any(bundles, -1)]);
  const amongGuests = hosts[guest]!.some((host) => functions[host]!.hosts !== undefined);
  const withMain = bundles.filter(({ members }) => members.length > 0);
  if (amongGuests && withMain.length < bundles.length) model.atMost(0, [...own, ...any(withMain, -1), ...without]);
}

interface Meeting {
  readonly own: readonly Term[];
  readonly company: Company;
  readonly waiverOf: (guest: number) => readonly Term[];
}

function addStrangers(model: PlanModel, bundles: readonly BundleColumn[], guest: number, { own, company, waiverOf }: Meeting): void {
  const hard = bundles.filter(({ members }) => members.some((one) => company.hard(guest, one)));
  const soft = bundles.filter(({ members, waived }) => members.some((one) => company.soft(guest, one) && !waived.includes(one)));
  if (hard.length > 0) model.atMost(1, [...own, ...any(hard, 1)]);
  if (soft.length > 0) model.atMost(1, [...own, ...any(soft, 1), ...waiverOf(guest)]);
}

/**
 * Areas of guests that stay all day are added to those of the mains; a guest by the hour may need more than any main. What is
 * too much is paid by the point, where that is allowed; bundles pay for themselves.
 */
export function addAreas(model: PlanModel, bundles: readonly BundleColumn[], guests: readonly number[], space: number, slack: readonly Term[]): void {
  const { compiled } = model;
  const area = compiled.area[space]!;
  const short = slack.map(([column]) => [column, -HUNDREDTHS_A_POINT] as const);
  const allDay = guests.filter((guest) => compiled.functions[guest]!.mode === 'exclusive');
  const added = allDay.flatMap((guest) => model.stands(guest, space, taken(compiled, guest, space)));
  const most = allDay.reduce((total, guest) => total + taken(compiled, guest, space), 0);
  const limit = (loadOf: (bundle: Bundle) => number, own: readonly Term[], ownArea: number): void => {
    const left = (bundle: Bundle): number => loadOf(bundle) - HUNDREDTHS_A_POINT * bundle.over;
    if (bundles.reduce((greatest, bundle) => Math.max(greatest, left(bundle)), 0) + ownArea + most <= area) return;
    model.atMost(area, [...bundles.map((bundle) => [bundle.column, left(bundle)] as const), ...own, ...added, ...short]);
  };
  limit((bundle) => bundle.added + bundle.byTheHour, [], 0);
  for (const guest of guests) {
    const own = taken(compiled, guest, space);
    if (compiled.functions[guest]!.mode === 'timeShared') limit((bundle) => bundle.added, model.stands(guest, space, own), own);
  }
}
