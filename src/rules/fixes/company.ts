import type { Env, PackRule } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Sharing } from '../kinds/sharing.ts';
import { leavesOf } from './leaves.ts';

/** What the rules of a pack ask of the rooms of each function, by its code. */
export interface Company {
  /** Whether a function may be put into a room that serves `others`. */
  allows(code: string, others: readonly string[]): boolean;
  /** Least net area that the pack asks for the function, m²; 0 where it asks none. */
  leastM2(code: string): number;
}

interface Demand {
  readonly codes: readonly string[];
  readonly check: Check;
}

const demandsOf = (rules: readonly PackRule[]): readonly Demand[] =>
  rules.flatMap(({ select, check, modality }) => {
    const { codes } = select;
    // What a notice merely allows (可兼作) is no limit.
    if (modality === 'allowed') return [];
    // Every rule of a pack has a check of one of the kinds; the environment alone does not know them.
    return codes === undefined ? [] : leavesOf(check as Check).map((leaf) => ({ codes, check: leaf }));
  });

const isSharing = (check: Check): check is Sharing => check.kind === 'sharing';

/** Whether the function bears the others in its room. */
const bears = (c: Sharing, others: readonly string[]): boolean =>
  !(c.mustBeAlone === true && others.length > 0) &&
  (c.mayShareWith === undefined || others.every((other) => c.mayShareWith!.includes(other))) &&
  (c.notWith === undefined || !others.some((other) => c.notWith!.includes(other)));

/** Medical and care rooms: nobody wants them in a room with others unless the notice says so for the function. */
const OWN_ROOM: ReadonlySet<string> = new Set([
  'clinic', 'diagnosisRoom', 'treatmentRoom', 'familyPlanningRoom', 'rehabRoom', 'dayCare', 'childCare',
]);

const known = new WeakMap<object, Company>();

/** Made once for a pack. */
export function companyOf({ pack }: Pick<Env, 'pack'>): Company {
  const last = known.get(pack);
  if (last !== undefined) return last;
  const demands = demandsOf(pack.rules);
  const of = (code: string): readonly Check[] => demands.filter(({ codes }) => codes.includes(code)).map(({ check }) => check);
  const bearsAll = (code: string, others: readonly string[]): boolean => of(code).filter(isSharing).every((c) => bears(c, others));
  const mayShare = (code: string): boolean =>
    !OWN_ROOM.has(code) || of(code).filter(isSharing).some((c) => c.mayShareWith !== undefined || c.mustBeHostedIn !== undefined);
  const company: Company = {
    allows: (code, others) => {
      if (others.length > 0 && ![code, ...others].every(mayShare)) return false;
      const hosted = of(code).filter(isSharing).every((c) => c.mustBeHostedIn === undefined || c.mustBeHostedIn.some((host) => others.includes(host)));
      const accepted = others.every((other) => bearsAll(other, [...others.filter((one) => one !== other), code]));
      return hosted && bearsAll(code, others) && accepted;
    },
    leastM2: (code) => of(code).reduce((most, c) => (c.kind === 'functionArea' ? Math.max(most, c.minM2) : most), 0),
  };
  known.set(pack, company);
  return company;
}
