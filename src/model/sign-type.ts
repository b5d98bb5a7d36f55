import { z } from 'zod';
import { positiveMm, tenthMm } from './schema.ts';
import { facePanelSchema } from './face-panel.ts';
import { faceBlockSchema, faceMarkSchema, FILLINGS, inkSchema, marginsSchema, ORGS, SIGN_KINDS, signAttributesSchema } from './sign.ts';

const signSize = z.strictObject({ width: positiveMm, height: positiveMm });

/**
 * A kind of sign as data (templates/signs/<kind>.json): its sizes, what it is made of and how its face is laid out. A sign
 * is made from it once and then lives on its own in the project.
 */
export const signTypeSchema = z.strictObject({
  kind: z.enum(SIGN_KINDS),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  size: signSize,
  /** Other usual sizes, mm. */
  sizes: z.array(signSize).default([]),
  thickness: positiveMm,
  writing: z.enum(['vertical', 'horizontal']),
  ground: inkSchema.nullable(),
  material: z.string(),
  /** Other usual materials. */
  materials: z.array(z.string()).default([]),
  filling: z.enum(FILLINGS).default('proportional'),
  /** Numbers of the requirements (shared list of the five notices) that ask for it. */
  askedBy: z.array(z.string()).default([]),
  lit: z.enum(['none', 'redLedOutline', 'backlit']),
  /** What is stated of it from the start; the rest is not stated. */
  attributes: signAttributesSchema.partial().default({}),
  bleed: tenthMm,
  /** Free border that no character enters, mm. */
  margins: marginsSchema,
  /** Distance from character to character, as a multiple of the character size: wished least and most. */
  pitch: z.strictObject({ min: z.number().min(1), max: z.number().min(1) }),
  /** Least character size that can be read and made, mm: a text that would need smaller ones does not fit. */
  leastSize: tenthMm.positive(),
  /** Where it may hang (Host kinds) and the height of its lower edge above the floor. */
  hosts: z.array(z.string()).min(1),
  heightAboveFloor: z.int(),
  /**
   * The face for each body (`org` null = the sign speaks for the centre) and board (`topic` '' = any board that has no face of
   * its own).
   */
  variants: z
    .array(
      z.strictObject({
        org: z.enum(ORGS).nullable(),
        topic: z.string().default(''),
        blocks: z.array(faceBlockSchema),
        marks: z.array(faceMarkSchema),
        panels: z.array(facePanelSchema).default([]),
      }),
    )
    .min(1),
});
export type SignType = z.infer<typeof signTypeSchema>;
