import { z } from 'zod';
import type { Sign } from '../../model/sign.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong } from '../subject.ts';
import { passOrFail } from '../verdict.ts';
import { valueWord } from '../words.ts';
import type { Kind } from './kind.ts';

/** Writing downwards or across; the board standing (portrait) or lying (landscape). A square board is neither. */
export const orientationParams = z
  .strictObject({
    kind: z.literal('orientation'),
    writing: z.enum(['vertical', 'horizontal']).optional(),
    board: z.enum(['portrait', 'landscape']).optional(),
  })
  .refine((c) => c.writing !== undefined || c.board !== undefined, { error: 'noProperty' });
type Orientation = z.infer<typeof orientationParams>;

const boardOf = ({ size }: Sign): 'portrait' | 'landscape' | 'square' =>
  size.height > size.width ? 'portrait' : size.height < size.width ? 'landscape' : 'square';

/** What is asked of and what there is, for each property that is asked about. */
const pairs = (c: Orientation, sign: Sign): readonly (readonly [required: string, actual: string])[] => [
  ...(c.writing === undefined ? [] : [[c.writing, sign.writing] as const]),
  ...(c.board === undefined ? [] : [[c.board, boardOf(sign)] as const]),
];

export const orientation: Kind<Orientation> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) =>
    signsAmong(subjects).map(({ sign, ref }) => {
      const asked = pairs(c, sign);
      const [required, actual] = [0, 1].map((i) => asked.map((pair) => valueWord(pair[i]!)).join('、'));
      const data = { name: signWord(sign, env), actual: actual!, required: required! };
      return passOrFail(asked.every(([needs, has]) => needs === has), { subject: ref, data });
    }),
};
