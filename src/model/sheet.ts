import { z } from 'zod';
import { id } from './schema.ts';

/** A drawing sheet: what it shows, on which paper, at which scale (`scale` 100 = 1:100). */
export const sheetSchema = z.strictObject({
  id,
  title: z.string(),
  number: z.string(),
  paper: z.enum(['A4', 'A3', 'A2', 'A1', 'A0']),
  view: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('plan'), storeyId: id })]),
  scale: z.union([z.literal(50), z.literal(100), z.literal(150), z.literal(200)]),
});
export type Sheet = z.infer<typeof sheetSchema>;
