import { z } from 'zod';
import { characterSize } from '../../drawing/compose-block.ts';
import type { Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

/**
 * Characters of the name or of the body are as high as the distance asks from which they are to be read: `mmPerMetre` ×
 * `distanceM`, mm. Both figures are the pack's; no notice states one, so a rule with this check is advice.
 */
export const legibilityParams = z.strictObject({
  kind: z.literal('legibility'),
  part: z.enum(['name', 'body']).default('name'),
  mmPerMetre: z.number().positive(),
  distanceM: z.number().positive(),
});
type Legibility = z.infer<typeof legibilityParams>;

const PARTS: Readonly<Record<Legibility['part'], readonly string[]>> = { name: ['name', 'title'], body: ['body'] };

const sizesOf = (c: Legibility, sign: Sign, env: Env): readonly number[] =>
  sign.face.blocks
    .filter(({ role }) => PARTS[c.part].includes(role))
    .flatMap((block) => characterSize(env.project, sign, block, env.draw) ?? []);

/** A part without text has nothing to be read. */
function judge(c: Legibility, { sign, ref }: SignSubject, env: Env): Verdict {
  const sizes = sizesOf(c, sign, env);
  const required = Math.round(c.mmPerMetre * c.distanceM * 10) / 10;
  const actual = sizes.length === 0 ? required : Math.min(...sizes);
  const data = { name: signWord(sign, env), actual, required, distance: c.distanceM, ...toleranceData('print') };
  return passOrFail(actual >= required - TOLERANCES.print, { subject: ref, data });
}

export const legibility: Kind<Legibility> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required', 'distance', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
