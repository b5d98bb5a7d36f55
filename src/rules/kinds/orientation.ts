import { z } from 'zod';
import { signWord } from '../sign-words.ts';
import { signsAmong } from '../subject.ts';
import { passOrFail } from '../verdict.ts';
import { valueWord } from '../words.ts';
import type { Kind } from './kind.ts';

/** Writing downwards or across. */
export const orientationParams = z.strictObject({
  kind: z.literal('orientation'),
  writing: z.enum(['vertical', 'horizontal']),
});
type Orientation = z.infer<typeof orientationParams>;

export const orientation: Kind<Orientation> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) =>
    signsAmong(subjects).map(({ sign, ref }) => {
      const data = { name: signWord(sign, env), actual: valueWord(sign.writing), required: valueWord(c.writing) };
      return passOrFail(sign.writing === c.writing, { subject: ref, data });
    }),
};
