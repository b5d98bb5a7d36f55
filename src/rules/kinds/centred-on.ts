import { z } from 'zod';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail } from '../verdict.ts';
import type { Kind } from './kind.ts';

/** The sign's middle stands over the middle of its host: of the façade, or of the gate's opening. */
export const centredOnParams = z.strictObject({ kind: z.literal('centredOn'), anchor: z.enum(['facade', 'gateOpening']) });
export type CentredOn = z.infer<typeof centredOnParams>;

/** x of the anchor's middle, mm: a façade's own frame begins in its middle. */
export function anchorX(c: CentredOn, env: Env): number {
  const [x0, x1] = env.project.site.gate.opening;
  return c.anchor === 'facade' ? 0 : Math.round((x0 + x1) / 2);
}

export const centredOn: Kind<CentredOn> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'gap', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'gate', 'centre'],
  check: (c, subjects, env) =>
    signsAmong(subjects).map(({ sign, ref }) => {
      const gap = Math.abs(sign.offset - anchorX(c, env));
      const data = { name: signWord(sign, env), actual: sign.offset, gap, ...toleranceData('onSite') };
      return passOrFail(gap <= TOLERANCES.onSite, { subject: ref, data });
    }),
};
