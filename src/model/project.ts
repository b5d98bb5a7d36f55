import { z } from 'zod';
import { centreSchema } from './centre.ts';
import { attestationSchema, reviewSchema, waiverSchema } from './review.ts';
import { id } from './schema.ts';
import { sheetSchema, titleBlockSchema } from './sheet.ts';
import { signSchema } from './sign.ts';
import { siteSchema } from './site.ts';
import { storeySchema } from './storey.ts';

/** Goes up by one with each migration under formats/project/migrations. */
export const FORMAT_VERSION = 4;

/**
 * Everything that is saved, and nothing that can be derived. It is immutable: only Edits (model/edits) make a new one.
 * The schema is the definition; it is used at the boundary only (opening a file, reading a template).
 */
export const projectSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id,
  centre: centreSchema,
  site: siteSchema,
  storeys: z.array(storeySchema),
  signs: z.record(id, signSchema),
  sheets: z.array(sheetSchema),
  titleBlock: titleBlockSchema.default({ organisation: '', drawn: '', checked: '', approved: '' }),
  standards: z.array(z.string()),
  attestations: z.array(attestationSchema),
  waivers: z.array(waiverSchema),
  review: reviewSchema,
});
export type Project = z.infer<typeof projectSchema>;
