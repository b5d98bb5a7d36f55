import { z } from 'zod';
import { polygonBounds } from '../../geometry/polygon.ts';
import type { Sign } from '../../model/sign.ts';
import { signOnWall } from '../../model/sign-on-wall.ts';
import type { Site } from '../../model/site.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { featureRef, type Subject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import { FEATURE_WORDS } from '../words.ts';
import type { Kind } from './kind.ts';

type Feature = Site['features'][string];

/**
 * A sign's middle stands over the middle of the façade, of the gate's opening or of the wall face it hangs on; a feature of
 * the site stands on the middle axis of a square, seen from the main façade.
 */
export const centredOnParams = z.strictObject({
  kind: z.literal('centredOn'),
  anchor: z.enum(['facade', 'gateOpening', 'wallFace', 'square']),
});
export type CentredOn = z.infer<typeof centredOnParams>;

/** x of the anchor's middle in the frame of the sign's host, mm; null where the sign hangs on no such thing. */
export function anchorX(c: CentredOn, sign: Sign, env: Env): number | null {
  const [x0, x1] = env.project.site.gate.opening;
  switch (c.anchor) {
    case 'facade':
      return 0;
    case 'gateOpening':
      return Math.round((x0 + x1) / 2);
    case 'wallFace':
      return onFace(sign, env);
    case 'square':
      return null;
  }
}

/** A door's own frame begins in its middle, wherever that is on the face. */
function onFace(sign: Sign, env: Env): number | null {
  const place = signOnWall(env.project, sign);
  if (place === null) return null;
  const middle = (place.face.x0 + place.face.x1) / 2;
  return Math.round(sign.offset + middle - (place.x0 + place.x1) / 2);
}

/** The main façade looks towards −y, so the axis of what lies before it runs along y. */
const axisOf = ({ outline }: Feature): number => {
  const { x0, x1 } = polygonBounds(outline);
  return (x0 + x1) / 2;
};

function judgeSign(c: CentredOn, sign: Sign, subject: Subject, env: Env): Verdict {
  const anchor = anchorX(c, sign, env);
  const gap = anchor === null ? null : Math.abs(sign.offset - anchor);
  const data = { name: signWord(sign, env), actual: sign.offset, gap: gap ?? '', ...toleranceData('onSite') };
  return passOrFail(gap !== null && gap <= TOLERANCES.onSite, { subject: subject.ref, data });
}

/** The square whose axis is nearest counts. */
function judgeFeature(feature: Feature, subject: Subject, env: Env): Verdict {
  const squares = Object.values(env.project.site.features).filter(({ kind, id, outline }) => kind === 'square' && id !== feature.id && outline.length > 2);
  const drawn = feature.outline.length > 0;
  const gaps = drawn ? squares.map((square) => ({ square, gap: Math.round(Math.abs(axisOf(feature) - axisOf(square))) })) : [];
  const nearest = gaps.toSorted((a, b) => a.gap - b.gap)[0];
  const data = { name: FEATURE_WORDS[feature.kind], actual: drawn ? Math.round(axisOf(feature)) : '', gap: nearest?.gap ?? '' };
  const places = nearest === undefined ? [] : [featureRef(nearest.square)];
  const ok = nearest !== undefined && nearest.gap <= TOLERANCES.sitePlan;
  return passOrFail(ok, { subject: subject.ref, places, data: { ...data, ...toleranceData('sitePlan') } });
}

export const centredOn: Kind<CentredOn> = {
  selects: ['sign', 'feature'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'gap', 'tolerance'],
  uses: () => ({}),
  reads: (c) => (c.anchor === 'square' ? ['site'] : c.anchor === 'wallFace' ? ['signs', 'centre', 'plan'] : ['signs', 'gate', 'centre']),
  check: (c, subjects, env) =>
    subjects.flatMap((subject): readonly Verdict[] => {
      if (subject.type === 'sign') return [judgeSign(c, subject.sign, subject, env)];
      return subject.type === 'feature' ? [judgeFeature(subject.feature, subject, env)] : [];
    }),
};
