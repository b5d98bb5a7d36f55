import { z } from 'zod';
import { GATE, SITE, type Subject } from '../subject.ts';
import { plusReads, plusShape, plusUses, requirementWord, settled } from './conditional-count.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';

const number = z.int().nonnegative();

/** How many there must be: exactly, or at least and at most; `plus` raises that where a condition holds. */
export const countParams = z
  .strictObject({
    kind: z.literal('count'),
    exact: number.optional(),
    min: number.optional(),
    max: number.optional(),
    plus: plusShape,
  })
  .refine((c) => (c.exact === undefined) !== (c.min === undefined && c.max === undefined), { error: 'exactOrRange' })
  .refine((c) => c.min === undefined || c.max === undefined || c.min <= c.max, { error: 'emptyRange' });
type Count = z.infer<typeof countParams>;

/** A number belongs to no single one of them: the gate's view shows the signs, the site all others. */
const placeOf = (subjects: readonly Subject[]) => (subjects.every(({ type }) => type === 'sign' || type === 'gate') ? GATE : SITE);

export const count: Kind<Count> = {
  selects: EVERY_SUBJECT,
  meetsEmpty: (c) => c.exact !== undefined || c.min !== undefined,
  placeholders: ['actual', 'required'],
  uses: (c) => plusUses(c.plus),
  reads: (c) => plusReads(c.plus),
  check: (c, subjects, env) => {
    const data = { actual: subjects.length, required: requirementWord(c, env) };
    return [settled(c, subjects.length, env, { subject: placeOf(subjects), places: subjects.map(({ ref }) => ref), data })];
  },
};
