import { emptyIn, mayStand, taken, type Allowance, type Bundle } from './bundle.ts';
import { leftOutPenalty, type Compiled } from './compiled.ts';
import { PENALTIES, shortAreaPoints } from './penalties.ts';
import { requirement } from './requirement.ts';
import { companyOf, waiversOf, type Company } from './waivers.ts';

/** The least that each function falls short of by itself, wherever it stands and if it has no room. */
const leastPenalties = ({ problem, functions, placePenalty }: Compiled): readonly number[] =>
  functions.map((one, at) => Math.min(leftOutPenalty(problem, one), ...placePenalty[at]!));

/** What listing the bundles of a space goes by. */
interface Listing {
  readonly compiled: Compiled;
  readonly company: Company;
  readonly guests: readonly number[];
  readonly least: readonly number[];
  /** What a bundle may fall short of beyond the least of its members. */
  readonly beyond: number;
  readonly zoneIsFirm: boolean;
}

/**
 * Every bundle that a plan within the budget can use, by space and then by members: whoever is not in it falls short of its own
 * least at any rate.
 */
export function bundlesOf(compiled: Compiled, allowed: Allowance): readonly Bundle[] {
  const least = leastPenalties(compiled);
  const beyond = allowed.budget - least.reduce((total, one) => total + one, 0);
  const zoneIsFirm = allowed.firm.has(requirement('zone', ''));
  const company = companyOf(compiled, allowed);
  return compiled.spaces.flatMap((_, space) => {
    const candidates = compiled.mains.filter((one) => mayStand(compiled, allowed, one, space));
    const guests = compiled.guests.filter((one) => mayStand(compiled, allowed, one, space));
    const listing: Listing = { compiled, company, guests, least, beyond, zoneIsFirm };
    return grown(listing, candidates, emptyIn(space));
  });
}

/** At most so many sets of functions there are to list, whatever rules part them. */
export function mostBundles(compiled: Compiled, allowed: Allowance): number {
  const setsOf = (count: number): number => {
    let [sets, all] = [1, 0];
    for (let size = 1; size <= Math.min(count, compiled.problem.maxUses); size += 1) {
      sets = (sets * (count - size + 1)) / size;
      all += sets;
    }
    return all;
  };
  return compiled.spaces.reduce((total, _, space) => total + setsOf(compiled.mains.filter((one) => mayStand(compiled, allowed, one, space)).length), 0);
}

/** The bundles that grow out of one by further members, in order. Whoever joins can only make it worse. */
function grown(listing: Listing, candidates: readonly number[], bundle: Bundle): Bundle[] {
  const { compiled, company, zoneIsFirm } = listing;
  if (bundle.members.length >= compiled.problem.maxUses) return [];
  return candidates.flatMap((one, at) => {
    const larger = joinedBy(compiled, bundle, one);
    if ((zoneIsFirm && larger.over > 0) || !within(listing, larger)) return [];
    const rest = candidates.slice(at + 1).filter((other) => !company.hard(one, other));
    return [...waivedIn(listing, larger), ...grown(listing, rest, larger)];
  });
}

const within = ({ least, beyond }: Listing, { members, penalty }: Bundle): boolean =>
  penalty - members.reduce((total, one) => total + least[one]!, 0) <= beyond;

function waivedIn(listing: Listing, bundle: Bundle): Bundle[] {
  const ways = waiversOf(bundle.members, listing.guests, listing.company);
  return ways.map((waived) => ({ ...bundle, waived, penalty: bundle.penalty + PENALTIES.sharing * waived.length })).filter((one) => within(listing, one));
}

function joinedBy(compiled: Compiled, bundle: Bundle, one: number): Bundle {
  const { space, members, over, penalty } = bundle;
  const allDay = compiled.functions[one]!.mode === 'exclusive';
  const area = taken(compiled, one, space);
  const added = bundle.added + (allDay ? area : 0);
  const byTheHour = allDay ? bundle.byTheHour : Math.max(bundle.byTheHour, area);
  const overNow = shortAreaPoints(Math.max(0, added + byTheHour - compiled.area[space]!));
  return {
    space,
    members: [...members, one],
    waived: [],
    added,
    byTheHour,
    over: overNow,
    penalty: penalty - over + overNow + compiled.placePenalty[one]![space]!,
  };
}
