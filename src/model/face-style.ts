import { z } from 'zod';
import { tenthMm } from './schema.ts';

/** Fonts are roles; a role is mapped to a file by text/font-roles.ts, a stand-in is reported as one. */
export const FONT_ROLES = ['songti', 'xiaobiaosong', 'heiti', 'kaiti', 'fangsong'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

export const FONT_WEIGHTS = ['regular', 'bold', 'black'] as const;

/** Process CMYK in percent; a spot is printed from its own plate and has a CMYK alternate. Data form of drawing/ink.ts. */
export const inkSchema = z.strictObject({
  cmyk: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  spot: z.string().optional(),
});

/** A box on a face, mm from its lower left corner, y up. */
export const faceBoxSchema = z.strictObject({ x: tenthMm, y: tenthMm, width: tenthMm, height: tenthMm });
export type FaceBox = z.infer<typeof faceBoxSchema>;
