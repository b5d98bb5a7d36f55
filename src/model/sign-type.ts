import { z } from 'zod';
import { positiveMm, tenthMm } from './schema.ts';
import { faceBlockSchema, faceMarkSchema, inkSchema, ORGS, SIGN_KINDS, signAttributesSchema } from './sign.ts';

/**
 * A kind of sign as data (templates/signs/<kind>.json): its sizes, what it is made of and how its face is laid out. A sign
 * is made from it once and then lives on its own in the project.
 */
export const signTypeSchema = z.strictObject({
  kind: z.enum(SIGN_KINDS),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  size: z.strictObject({ width: positiveMm, height: positiveMm }),
  thickness: positiveMm,
  writing: z.enum(['vertical', 'horizontal']),
  ground: inkSchema.nullable(),
  material: z.string(),
  lit: z.enum(['none', 'redLedOutline', 'backlit']),
  /** What is stated of it from the start; the rest is not stated. */
  attributes: signAttributesSchema.partial().default({}),
  bleed: tenthMm,
  /** Free border that no character enters, mm. */
  margins: z.strictObject({ top: tenthMm, bottom: tenthMm, left: tenthMm, right: tenthMm }),
  /** Distance from character to character, as a multiple of the character size: wished least and most. */
  pitch: z.strictObject({ min: z.number().min(1), max: z.number().min(1) }),
  /** Least character size that can be read and made, mm: a text that would need smaller ones does not fit. */
  leastSize: tenthMm.positive(),
  /** Where it may hang (Host kinds) and the height of its lower edge above the floor. */
  hosts: z.array(z.string()).min(1),
  heightAboveFloor: z.int(),
  /** Blocks and marks for each body; `org` null = the sign speaks for the centre. */
  variants: z
    .array(
      z.strictObject({ org: z.enum(ORGS).nullable(), blocks: z.array(faceBlockSchema), marks: z.array(faceMarkSchema) }),
    )
    .min(1),
});
export type SignType = z.infer<typeof signTypeSchema>;
