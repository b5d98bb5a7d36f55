import { z } from 'zod';
import { FONT_ROLES, FONT_WEIGHTS, faceBoxSchema, inkSchema } from './face-style.ts';
import { tenthMm } from './schema.ts';

const lettering = {
  box: faceBoxSchema,
  font: z.enum(FONT_ROLES),
  weight: z.enum(FONT_WEIGHTS),
  ink: inkSchema,
  /** Headings, frames, lines and arrows. */
  accent: inkSchema,
  /** Character size that a person typed, mm; null = the largest that fits, the same for all of the panel. */
  size: tenthMm.positive().nullable().default(null),
};

/** A coloured field, a frame or both; a field without height or width is a line. Mm. */
const band = z.strictObject({
  kind: z.literal('band'),
  box: faceBoxSchema,
  fill: inkSchema.nullable(),
  line: z.strictObject({ ink: inkSchema, width: tenthMm.positive() }).nullable(),
  radius: tenthMm.nonnegative().default(0),
});

/** A flow chart: boxes joined by arrows from the first step to the last. `branch` is what stands at the arrow of a choice's other way out. */
const flow = z.strictObject({
  kind: z.literal('flow'),
  ...lettering,
  steps: z.array(z.strictObject({ text: z.string(), shape: z.enum(['start', 'step', 'choice', 'end']), branch: z.string().default('') })),
});

/** People with their photo's place, name, post and telephone; an empty name leaves a line to write on. */
const people = z.strictObject({
  kind: z.literal('people'),
  ...lettering,
  columns: z.int().positive(),
  people: z.array(
    z.strictObject({ name: z.string(), post: z.string(), phone: z.string(), note: z.string().default(''), image: z.string().nullable().default(null) }),
  ),
});

/** Headed columns or sections, side by side; `paper` draws places for sheets of paper below the heading. */
const sections = z.strictObject({
  kind: z.literal('sections'),
  ...lettering,
  columns: z.int().positive(),
  sections: z.array(z.strictObject({ title: z.string(), text: z.string().default('') })),
  paper: z.enum(['A4', 'A3']).nullable().default(null),
});

/** A table with a head; an empty cell is written on. `width` is a share of the whole. */
const table = z.strictObject({
  kind: z.literal('table'),
  ...lettering,
  columns: z.array(z.strictObject({ title: z.string(), width: z.number().positive() })).min(1),
  rows: z.array(z.array(z.string())),
});

/** Storeys and their rooms, taken from the project when it is drawn: a renamed room renames its line. */
const directory = z.strictObject({ kind: z.literal('directory'), ...lettering });

/** A picture of the project's own (by its name in the file), whole within its box. */
const image = z.strictObject({ kind: z.literal('image'), box: faceBoxSchema, image: z.string() });

/** What a face shows beside texts and marks. */
export const facePanelSchema = z.discriminatedUnion('kind', [band, flow, people, sections, table, directory, image]);
export type FacePanel = z.infer<typeof facePanelSchema>;
export type PanelOf<K extends FacePanel['kind']> = Extract<FacePanel, { kind: K }>;
