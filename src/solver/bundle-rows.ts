import { taken, type Allowance, type Bundle, type BundleColumn } from './bundle.ts';
import type { Compiled } from './compiled.ts';
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
  /** Areas may not add up to more than the space has. */
  readonly zoneIsFirm: boolean;
}

const less = (terms: readonly Term[]): Term[] => terms.map(([column, coefficient]) => [column, -coefficient] as const);
const any = (bundles: readonly BundleColumn[], coefficient: number): Term[] => bundles.map(({ column }) => [column, coefficient] as const);

/** What guests of a space need: a host there, and company that they may share with, or whose rule or their own is waived. */
export function addCompany(model: PlanModel, allowed: Allowance, hosting: Hosting): void {
  const { guests, space } = hosting;
  const company = companyOf(model.compiled, allowed);
  const waivers = new Map<number, Term[]>();
  const waiverOf = (guest: number): Term[] => {
    const waiver = waivers.get(guest) ?? [[model.column(0, PENALTIES.sharing), -1] as const];
    waivers.set(guest, waiver);
    return waiver;
  };
  guests.forEach((guest, at) => {
    const own = model.stands(guest, space);
    addRoomFor(model, hosting, guest, { own, company, waiverOf });
    for (const other of guests.slice(at + 1)) {
      const both = [...own, ...model.stands(other, space)];
      if (company.hard(guest, other)) model.atMost(1, both);
      else if (company.soft(guest, other)) model.atMost(1, [...both, ...waiverOf(guest), ...waiverOf(other)]);
    }
  });
}

interface Meeting {
  readonly own: readonly Term[];
  readonly company: Company;
  readonly waiverOf: (guest: number) => readonly Term[];
}

/**
 * A guest stands in a room that is in use by a bundle that it can join: with a host of its, and where that is a guest itself, with some
 * main besides; with none whom it may not share with; with area to spare. Each row names the bundles that will do, not those that will
 * not, which says more of parts of bundles.
 */
function addRoomFor(model: PlanModel, { bundles, space, hostless, zoneIsFirm }: Hosting, guest: number, { own, company, waiverOf }: Meeting): void {
  const { hosts, functions } = model.compiled;
  const without = less(hostless.get(guest)!);
  const open = bundles.filter((bundle) => !bundle.members.some((one) => company.hard(guest, one)) && (!zoneIsFirm || hasArea(model.compiled, bundle, guest, space)));
  const kind = open.filter(({ members, waived }) => !members.some((one) => company.soft(guest, one) && !waived.includes(one)));
  const guestHosts = hosts[guest]!.filter((host) => functions[host]!.hosts !== undefined);
  const hosting = (list: readonly BundleColumn[]): readonly BundleColumn[] => list.filter(({ members }) => members.some((one) => hosts[guest]!.includes(one)));
  const byGuests = guestHosts.flatMap((host) => model.stands(host, space, -1));
  const isStrict = kind.length === open.length;
  model.atMost(0, [...own, ...any(hosting(open), -1), ...byGuests, ...without]);
  if (!isStrict) model.atMost(0, [...own, ...any(kind, -1), ...waiverOf(guest)]);
  if (!isStrict || byGuests.length > 0 || without.length > 0) model.atMost(0, [...own, ...any(open, -1)]);
  const withMain = open.filter(({ members }) => members.length > 0);
  if (byGuests.length > 0 && withMain.length < open.length) model.atMost(0, [...own, ...any(withMain, -1), ...without]);
}

/** Whether a guest fits in beside a bundle, other guests apart. */
function hasArea(compiled: Compiled, { added, byTheHour }: Bundle, guest: number, space: number): boolean {
  const own = taken(compiled, guest, space);
  const load = compiled.functions[guest]!.mode === 'exclusive' ? added + byTheHour + own : added + Math.max(byTheHour, own);
  return load <= compiled.area[space]!;
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
    // What is left beside the bundle that is there: tighter than the area less what the bundle takes.
    model.atMost(0, [...bundles.map((bundle) => [bundle.column, left(bundle) - area] as const), ...own, ...added, ...short]);
  };
  limit((bundle) => bundle.added + bundle.byTheHour, [], 0);
  for (const guest of guests) {
    const own = taken(compiled, guest, space);
    if (compiled.functions[guest]!.mode === 'timeShared') limit((bundle) => bundle.added, model.stands(guest, space, own), own);
  }
}
