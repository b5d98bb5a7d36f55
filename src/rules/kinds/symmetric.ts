import { z } from 'zod';
import { fromLeftEnd, signOnWall, type SignOnWall } from '../../model/sign-on-wall.ts';
import { signsAmong } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import type { Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

/**
 * The selected signs of each wall face mirror each other about its middle: places, and with `equalGaps` also the same
 * distance from each sign to the next, none over another. mm along the wall.
 */
export const symmetricParams = z.strictObject({
  kind: z.literal('symmetric'),
  equalGaps: z.literal(true).optional(),
  tolerance: z.literal('onSite'),
});
type Symmetric = z.infer<typeof symmetricParams>;
type Span = readonly [number, number];

/** From left to right, from the left end of the face. */
const spansOf = (signs: readonly SignOnWall[]): readonly Span[] => signs.map(fromLeftEnd).toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);

/** How far the mirrored outlines lie from those that are there. */
function skewOf(spans: readonly Span[], length: number): number {
  const mirrored = spans.map(([x0, x1]): Span => [length - x1, length - x0]).toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
  return Math.max(...spans.map(([x0, x1], i) => Math.max(Math.abs(x0 - mirrored[i]![0]), Math.abs(x1 - mirrored[i]![1])))) / 2;
}

const gapsOf = (spans: readonly Span[]): readonly number[] => spans.slice(1).map(([x0], i) => x0 - spans[i]![1]);

/** Largest less smallest distance. */
const unevenness = (gaps: readonly number[]): number => (gaps.length === 0 ? 0 : Math.max(...gaps) - Math.min(...gaps));

function judge(c: Symmetric, signs: readonly SignOnWall[]): { ok: boolean; data: Verdict['data'] } {
  const { face } = signs[0]!;
  const spans = spansOf(signs);
  const gaps = gapsOf(spans);
  const [left, right] = [spans[0]![0], face.x1 - face.x0 - Math.max(...spans.map(([, x1]) => x1))];
  const skew = skewOf(spans, face.x1 - face.x0);
  const uneven = unevenness(gaps);
  const isEven = c.equalGaps === undefined || (uneven <= TOLERANCES.onSite && gaps.every((gap) => gap >= -TOLERANCES.onSite));
  const ok = skew <= TOLERANCES.onSite && isEven;
  return { ok, data: { left, right, gap: Math.round(skew), gaps, uneven, ...toleranceData('onSite') } };
}

const NOWHERE = { left: '', right: '', gap: '', gaps: [], uneven: '', ...toleranceData('onSite') };

export const symmetric: Kind<Symmetric> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['left', 'right', 'gap', 'gaps', 'uneven', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'plan'],
  check: (c, all, env) => {
    const placed = signsAmong(all).map((subject) => ({ ref: subject.ref, place: signOnWall(env.project, subject.sign) }));
    const astray = placed.filter(({ place }) => place === null).map(({ ref }): Verdict => ({ state: 'fail', subject: ref, data: NOWHERE }));
    const keys = [...new Set(placed.flatMap(({ place }) => (place === null ? [] : [place.face.key])))];
    const perFace = keys.map((key): Verdict => {
      const group = placed.filter(({ place }) => place?.face.key === key);
      const { ok, data } = judge(c, group.map(({ place }) => place!));
      return { state: ok ? 'pass' : 'fail', subject: group[0]!.ref, places: group.map(({ ref }) => ref), data };
    });
    return [...perFace, ...astray];
  },
};
