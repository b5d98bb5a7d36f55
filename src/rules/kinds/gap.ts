import { z } from 'zod';
import { signOnWall, type SignOnWall } from '../../model/sign-on-wall.ts';
import { doorOf } from '../../model/beside-door.ts';
import type { Env } from '../env.ts';
import { NEIGHBOUR_WORDS } from '../position-words.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import type { Data, Verdict } from '../verdict.ts';
import { PLACE_WORDS } from '../words.ts';
import type { Kind } from './kind.ts';

/**
 * The clear distance beside a sign, mm: to the frame of the door it hangs at (the sign on that side of the frame), or to the
 * next selected sign on its wall face. Left and right are those of the person who faces the wall.
 */
export const gapParams = z.strictObject({
  kind: z.literal('gap'),
  to: z.enum(['doorFrame', 'neighbour']),
  side: z.enum(['either', 'left', 'right']).default('either'),
  mm: z.int().nonnegative(),
  tolerance: z.literal('onSite'),
});
export type Gap = z.infer<typeof gapParams>;
type Side = 'left' | 'right';

interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** Clear distances from `from` to `to` on each side of `from` that it may lie on; negative where they overlap. */
const distances = (c: Gap, from: Span, to: Span): readonly number[] => [
  ...(c.side === 'left' ? [] : [to.x0 - from.x1]),
  ...(c.side === 'right' ? [] : [from.x0 - to.x1]),
];

/** The distance nearest to what is asked for. */
const closest = (found: readonly number[], mm: number): number =>
  found.toSorted((p, q) => Math.abs(p - mm) - Math.abs(q - mm))[0]!;

const wordsOf = (c: Gap): string => (c.side === 'either' ? '' : PLACE_WORDS[c.side]) + NEIGHBOUR_WORDS[c.to];

function dataOf(c: Gap, sign: SignSubject, actual: number | string, env: Env): Data {
  const gap = typeof actual === 'number' ? Math.abs(actual - c.mm) : '';
  return { name: signWord(sign.sign, env), to: wordsOf(c), actual, required: c.mm, gap, ...toleranceData('onSite') };
}

const holds = (c: Gap, actual: number): boolean => Math.abs(actual - c.mm) <= TOLERANCES.onSite;

/** Seen from the frame: a sign on its right has the frame on its left. */
function toFrame(c: Gap, subject: SignSubject, env: Env): Verdict {
  const found = doorOf(env.project, subject.sign);
  if (found === null) return { state: 'fail', subject: subject.ref, data: dataOf(c, subject, '不在门旁', env) };
  const actual = closest(distances(c, found.frame, found.sign), c.mm);
  const places = [{ kind: 'opening', id: found.frame.id, storeyId: found.sign.storey.id } as const];
  return { state: holds(c, actual) ? 'pass' : 'fail', subject: subject.ref, places, data: dataOf(c, subject, actual, env) };
}

/** x from the left end of the face, so that signs on several of its walls compare. */
const onFace = ({ face, x0, x1 }: SignOnWall): Span => ({ x0: x0 - face.x0, x1: x1 - face.x0 });

/** The next of the others on one side; overlapping ones count as next, at a negative distance. */
function next(own: Span, others: readonly Span[], side: Side): number | null {
  const middle = (own.x0 + own.x1) / 2;
  const there = others.filter((other) => ((other.x0 + other.x1) / 2 - middle) * (side === 'right' ? 1 : -1) > 0);
  const gaps = there.map((other) => (side === 'right' ? other.x0 - own.x1 : own.x0 - other.x1));
  return gaps.length === 0 ? null : Math.min(...gaps);
}

/** A sign without a neighbour on the side asked about has nothing to keep a distance from. */
function toNeighbours(c: Gap, subjects: readonly SignSubject[], env: Env): readonly Verdict[] {
  const placed = subjects.flatMap((subject) => {
    const place = signOnWall(env.project, subject.sign);
    return place === null ? [] : [{ subject, place }];
  });
  const sides: readonly Side[] = c.side === 'either' ? ['left', 'right'] : [c.side];
  return placed.map(({ subject, place }): Verdict => {
    const others = placed.filter((other) => other.subject !== subject && other.place.face.key === place.face.key);
    const found = sides.flatMap((side) => next(onFace(place), others.map((other) => onFace(other.place)), side) ?? []);
    const worst = found.toSorted((p, q) => Math.abs(q - c.mm) - Math.abs(p - c.mm))[0];
    const ok = worst === undefined || holds(c, worst);
    const places = others.map((other) => other.subject.ref);
    return { state: ok ? 'pass' : 'fail', subject: subject.ref, places, data: dataOf(c, subject, worst ?? c.mm, env) };
  });
}

export const gap: Kind<Gap> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'to', 'actual', 'required', 'gap', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'centre', 'plan'],
  check: (c, all, env) => {
    const subjects = signsAmong(all);
    return c.to === 'doorFrame' ? subjects.map((subject) => toFrame(c, subject, env)) : toNeighbours(c, subjects, env);
  },
};
