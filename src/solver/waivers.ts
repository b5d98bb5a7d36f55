import type { Allowance } from './bundle.ts';
import type { Compiled } from './compiled.ts';
import { requirement } from './requirement.ts';

/** Who may not stand in one room whatever it weighs, and who may if the sharing rule of one of the two is waived. */
export interface Company {
  readonly hard: (a: number, b: number) => boolean;
  readonly soft: (a: number, b: number) => boolean;
}

export function companyOf({ functions, mayShare, together, never }: Compiled, { firm, waive }: Allowance): Company {
  if (!waive) return { hard: (a, b) => !together[a]![b], soft: () => false };
  const isFirm = functions.map(({ id }) => firm.has(requirement('sharing', id)));
  const hard = (a: number, b: number): boolean => never[a]![b]! || (!mayShare[a]![b] && (isFirm[a]! || isFirm[b]!));
  return { hard, soft: (a, b) => !mayShare[a]![b] && !hard(a, b) };
}

/** Members whose rule is waived, and the guests that may still not share with some other member. */
interface Waiver {
  readonly waived: readonly number[];
  readonly strangers: readonly number[];
}

/**
 * The ways to waive sharing rules of a bundle's members so that all of them may stand together. A guest's own rule may be waived
 * as well: who waives more for the guests' sake than waiving theirs would take is left out.
 */
export function waiversOf(members: readonly number[], guests: readonly number[], { soft }: Company): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** members.length }, (_, mask): Waiver => {
    const bound = members.filter((_member, at) => (mask & (1 << at)) === 0);
    return { waived: members.filter((one) => !bound.includes(one)), strangers: guests.filter((guest) => bound.some((one) => soft(guest, one))) };
  });
  const goTogether = all.filter(({ waived }) => members.every((a, at) => waived.includes(a) || members.slice(at + 1).every((b) => waived.includes(b) || !soft(a, b))));
  const kept: Waiver[] = [];
  for (const one of goTogether.sort((a, b) => a.waived.length - b.waived.length)) {
    const asGood = ({ waived, strangers }: Waiver): boolean => waived.length + strangers.filter((guest) => !one.strangers.includes(guest)).length <= one.waived.length;
    if (!kept.some(asGood)) kept.push(one);
  }
  return kept.map(({ waived }) => waived);
}
