import { z } from 'zod';
import { GATE, SITE } from '../subject.ts';
import { passOrFail } from '../verdict.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';

const number = z.int().nonnegative();

/** How many there must be: exactly, or at least and at most. */
export const countParams = z
  .strictObject({
    kind: z.literal('count'),
    exact: number.optional(),
    min: number.optional(),
    max: number.optional(),
  })
  .refine((c) => (c.exact === undefined) !== (c.min === undefined && c.max === undefined), { error: 'exactOrRange' })
  .refine((c) => c.min === undefined || c.max === undefined || c.min <= c.max, { error: 'emptyRange' });
type Count = z.infer<typeof countParams>;

const fits = (c: Count, n: number): boolean => n >= (c.exact ?? c.min ?? 0) && n <= (c.exact ?? c.max ?? Infinity);

const required = (c: Count): string | number => {
  if (c.exact !== undefined) return c.exact;
  if (c.max === undefined) return `≥ ${c.min}`;
  return c.min === undefined ? `≤ ${c.max}` : `${c.min}～${c.max}`;
};

export const count: Kind<Count> = {
  selects: EVERY_SUBJECT,
  meetsEmpty: (c) => c.exact !== undefined || c.min !== undefined,
  placeholders: ['actual', 'required'],
  uses: () => ({}),
  reads: () => [],
  check: (c, subjects) => {
    const places = subjects.map((subject) => subject.ref);
    const data = { actual: subjects.length, required: required(c) };
    // A number belongs to no single one of them; the gate's view shows the signs, the site its features.
    const subject = subjects[0]?.type === 'feature' ? SITE : GATE;
    return [passOrFail(fits(c, subjects.length), { subject, places, data })];
  },
};
