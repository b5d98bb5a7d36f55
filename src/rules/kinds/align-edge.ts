import { z } from 'zod';
import { doorOf, type AtDoor } from '../../model/beside-door.ts';
import type { Env } from '../env.ts';
import { EDGE_WORDS } from '../position-words.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

const EDGES = ['top', 'bottom', 'left', 'right'] as const;
type Edge = (typeof EDGES)[number];

/** An edge of the sign stands level with the same edge of the frame of the door it hangs at. */
export const alignEdgeParams = z.strictObject({
  kind: z.literal('alignEdge'),
  edge: z.enum(EDGES),
  to: z.literal('doorFrame'),
  tolerance: z.literal('onSite'),
});
export type AlignEdge = z.infer<typeof alignEdgeParams>;

/** Heights above the finished floor, or x as the person before the wall sees it; mm. */
const PLACE: Readonly<Record<Edge, (box: AtDoor['frame'] | AtDoor['sign']) => number>> = {
  top: ({ y1 }) => y1,
  bottom: ({ y0 }) => y0,
  left: ({ x0 }) => x0,
  right: ({ x1 }) => x1,
};

function judge(c: AlignEdge, { sign, ref }: SignSubject, env: Env): Verdict {
  const found = doorOf(env.project, sign);
  const data = { name: signWord(sign, env), edge: EDGE_WORDS[c.edge], ...toleranceData('onSite') };
  if (found === null) return { state: 'fail', subject: ref, data: { ...data, actual: '不在门旁', required: '在门旁', gap: '' } };
  const [actual, required] = [PLACE[c.edge](found.sign), PLACE[c.edge](found.frame)];
  const gap = Math.abs(actual - required);
  const door = { kind: 'opening', id: found.frame.id, storeyId: found.sign.storey.id } as const;
  return passOrFail(gap <= TOLERANCES.onSite, { subject: ref, places: [door], data: { ...data, actual, required, gap } });
}

export const alignEdge: Kind<AlignEdge> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'edge', 'actual', 'required', 'gap', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'centre', 'plan'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
