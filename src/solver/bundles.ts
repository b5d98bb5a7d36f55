import { fits, type Compiled } from './compiled.ts';

/** Mains that may stand together in one space with nothing falling short. */
export interface Bundle {
  readonly space: number;
  readonly members: readonly number[];
  /** Area of those in use all day. */
  readonly added: number;
  /** Greatest area of those in use by the hour. */
  readonly byTheHour: number;
}

/** Every bundle of a problem, by space and then by members: what may share, fits, and leaves no area short. */
export function bundlesOf(compiled: Compiled): readonly Bundle[] {
  return compiled.spaces.flatMap((_, space) => {
    const candidates = compiled.mains.filter((one) => fits(compiled, one, space));
    return grown(compiled, candidates, { space, members: [], added: 0, byTheHour: 0 });
  });
}

/** The bundles that grow out of one by further members, in order. */
function grown(compiled: Compiled, candidates: readonly number[], bundle: Bundle): Bundle[] {
  if (bundle.members.length >= compiled.problem.maxUses) return [];
  return candidates.flatMap((one, at) => {
    const larger = joinedBy(compiled, bundle, one);
    if (larger.added + larger.byTheHour > compiled.area[bundle.space]!) return [];
    const rest = candidates.slice(at + 1).filter((other) => compiled.together[one]![other]);
    return [larger, ...grown(compiled, rest, larger)];
  });
}

function joinedBy({ functions, least }: Compiled, bundle: Bundle, one: number): Bundle {
  const allDay = functions[one]!.mode === 'exclusive';
  return {
    space: bundle.space,
    members: [...bundle.members, one],
    added: bundle.added + (allDay ? least[one]! : 0),
    byTheHour: allDay ? bundle.byTheHour : Math.max(bundle.byTheHour, least[one]!),
  };
}
