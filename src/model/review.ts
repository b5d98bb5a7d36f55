import { z } from 'zod';
import { date, id } from './schema.ts';

/** A person's word for what no drawing shows. `rule` is `pack/rule`. */
export const attestationSchema = z.strictObject({
  rule: z.string(),
  by: z.string().min(1),
  at: date,
  statement: z.string(),
  evidence: z.array(z.strictObject({ kind: z.enum(['photo', 'document', 'number', 'signature']), note: z.string() })),
});
export type Attestation = z.infer<typeof attestationSchema>;

/** An accepted exception. `subject` is a refKey; null = every subject of the rule. */
export const waiverSchema = z.strictObject({
  rule: z.string(),
  subject: z.string().nullable(),
  by: z.string().min(1),
  at: date,
  reason: z.string().min(1),
  docNo: z.string(),
  expires: date.nullable(),
});
export type Waiver = z.infer<typeof waiverSchema>;

export const reviewSchema = z.strictObject({
  state: z.enum(['draft', 'submitted', 'returned', 'approved']),
  notes: z.array(z.strictObject({ id, by: z.string(), at: date, text: z.string() })),
});
