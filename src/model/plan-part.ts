import { z } from 'zod';
import { equipmentSchema } from './equipment.ts';
import { id, mm, point, positiveMm } from './schema.ts';

/** The group that a part belongs to: parts of one group are picked and moved together; '' for none. */
const group = z.string().default('');

/**
 * Something that stands in a storey: furniture, equipment, a column, a stair. `kind` is the id of a symbol
 * (assets/symbols). Its box of width × depth lies about `position` with the back at the upper edge, mirrored left to
 * right where `mirrored`, then turned by `angleDeg`, counter-clockwise. What it counts for in a room is written into it
 * (`equipment`), so that a file says the same without the library it was drawn from.
 */
export const fixtureSchema = z.strictObject({
  id,
  kind: z.string().min(1),
  /** What it is called where that is not the symbol's own title. */
  title: z.string().default(''),
  position: point,
  angleDeg: z.number(),
  mirrored: z.boolean().default(false),
  width: positiveMm,
  depth: positiveMm,
  /** Of a stair: how many steps. Null for what has none. */
  steps: z.int().positive().nullable().default(null),
  equipment: equipmentSchema.default({}),
  group,
});
export type Fixture = z.infer<typeof fixtureSchema>;

/** A measured distance that a person put down; `offset` is how far its line stands to the left of from → to. */
export const dimensionSchema = z.strictObject({
  id,
  from: point,
  to: point,
  offset: mm,
  /** What is measured: the distance itself, or its part along x or y. */
  along: z.enum(['points', 'x', 'y']).default('points'),
});
export type Dimension = z.infer<typeof dimensionSchema>;

/** Words on the plan; `height` is that of the characters in mm of the building. */
export const labelSchema = z.strictObject({
  id,
  position: point,
  text: z.string(),
  height: positiveMm,
  angleDeg: z.number().default(0),
  group,
});
export type Label = z.infer<typeof labelSchema>;

/** Lines of one layer of a drawing that was read: SVG path data in the drawing's own units, y up. */
const underlayLinesSchema = z.strictObject({ name: z.string(), shown: z.boolean(), d: z.string() });

/**
 * What the plan is traced from: a picture that is `width` mm wide, or the lines of a drawing, `mmPerUnit` mm a unit.
 * `position` is where the lower left corner of the picture, or the origin of the drawing, stands; it is turned about that
 * point by `angleDeg`, counter-clockwise.
 */
export const underlaySchema = z.strictObject({
  id,
  title: z.string(),
  source: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('image'),
      image: z.string().min(1),
      width: positiveMm,
      /** Width and height in pixels as they were when it was put in: they say how high it is. */
      pixels: z.tuple([z.int().positive(), z.int().positive()]).optional(),
    }),
    z.strictObject({ kind: z.literal('lines'), mmPerUnit: z.number().positive(), layers: z.array(underlayLinesSchema) }),
  ]),
  position: point,
  angleDeg: z.number(),
  opacity: z.number().min(0).max(1),
  shown: z.boolean(),
  locked: z.boolean(),
  /** Those with a higher one lie over those with a lower one; 0 where it is not given. */
  order: z.int().optional(),
});
export type Underlay = z.infer<typeof underlaySchema>;

/** What a storey holds beside its walls: each kind by the record of the storey that keeps it. */
export const PLAN_LISTS = { fixture: 'fixtures', dimension: 'dimensions', label: 'labels', underlay: 'underlays' } as const;
export const PLAN_SCHEMAS = { fixture: fixtureSchema, dimension: dimensionSchema, label: labelSchema, underlay: underlaySchema } as const;
export interface PlanPartOf {
  fixture: Fixture;
  dimension: Dimension;
  label: Label;
  underlay: Underlay;
}
export type PlanPartKind = keyof PlanPartOf;
export const PLAN_PART_KINDS: readonly PlanPartKind[] = ['fixture', 'dimension', 'label', 'underlay'];

/** A part without its id. */
export type PlanPart = { [K in PlanPartKind]: { readonly kind: K; readonly value: Omit<PlanPartOf[K], 'id'> } }[PlanPartKind];
