import type { Compiled } from './compiled.ts';
import { HUNDREDTHS_A_POINT } from './penalties.ts';
import type { Firm } from './requirement.ts';

/** How much a plan may fall short in all, in points, and in what it may not. 0: in nothing. */
export interface Allowance {
  readonly budget: number;
  readonly firm: Firm;
}

/** Mains that may stand together in one space, with what each falls short of there. */
export interface Bundle {
  readonly space: number;
  readonly members: readonly number[];
  /** Area of those in use all day, each for no more than the space has. */
  readonly added: number;
  /** Greatest area of those in use by the hour, likewise. */
  readonly byTheHour: number;
}

/** Whether a function may stand in a space within what is allowed. */
export function mayStand(compiled: Compiled, { budget, firm }: Allowance, one: number, space: number): boolean {
  const { problem, functions, spaces, placePenalty } = compiled;
  return placePenalty[one]![space]! <= budget && !firm.forbids(problem, functions[one]!, spaces[space]!);
}

/** What a function takes of a space: never more than all of it, since its own shortfall says the rest. */
export const taken = ({ least, area }: Compiled, one: number, space: number): number => Math.min(least[one]!, area[space]!);

/** Every bundle of a problem, by space and then by members: those that may share and go with what is allowed. */
export function bundlesOf(compiled: Compiled, allowed: Allowance): readonly Bundle[] {
  return compiled.spaces.flatMap((_, space) => {
    const candidates = compiled.mains.filter((one) => mayStand(compiled, allowed, one, space));
    const most = compiled.area[space]! + allowed.budget * HUNDREDTHS_A_POINT;
    return grown(compiled, candidates, { space, members: [], added: 0, byTheHour: 0 }, most);
  });
}

/** The bundles that grow out of one by further members, in order. */
function grown(compiled: Compiled, candidates: readonly number[], bundle: Bundle, most: number): Bundle[] {
  if (bundle.members.length >= compiled.problem.maxUses) return [];
  return candidates.flatMap((one, at) => {
    const larger = joinedBy(compiled, bundle, one);
    if (larger.added + larger.byTheHour > most) return [];
    const rest = candidates.slice(at + 1).filter((other) => compiled.together[one]![other]);
    return [larger, ...grown(compiled, rest, larger, most)];
  });
}

function joinedBy(compiled: Compiled, bundle: Bundle, one: number): Bundle {
  const allDay = compiled.functions[one]!.mode === 'exclusive';
  const area = taken(compiled, one, bundle.space);
  return {
    space: bundle.space,
    members: [...bundle.members, one],
    added: bundle.added + (allDay ? area : 0),
    byTheHour: allDay ? bundle.byTheHour : Math.max(bundle.byTheHour, area),
  };
}
