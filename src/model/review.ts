import { z } from 'zod';
import { date, id } from './schema.ts';

/** A person's word for what no drawing shows. `rule` is `pack/rule`. */
export const attestationSchema = z.strictObject({
  rule: z.string(),
  by: z.string().min(1),
  at: date,
  statement: z.string(),
  /** From where left and right were meant, where the notice does not say. */
  reading: z.enum(['facingGateFromOutside', 'insideLookingOut']).nullable(),
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

/** The layout that was approved: later layouts are held against it. */
export const approvedPlanSchema = z.strictObject({
  at: date,
  by: z.string().min(1),
  docNo: z.string(),
  rooms: z.array(
    z.strictObject({ storeyId: id, roomId: id, name: z.string(), functions: z.array(z.string()), netM2: z.number().nullable() }),
  ),
});
export type ApprovedPlan = z.infer<typeof approvedPlanSchema>;

export const reviewSchema = z.strictObject({
  state: z.enum(['draft', 'submitted', 'returned', 'approved']),
  approvedPlan: approvedPlanSchema.nullable(),
  notes: z.array(z.strictObject({ id, by: z.string(), at: date, text: z.string() })),
});
