import { z } from 'zod';
import { equipmentSchema } from './equipment.ts';
import { dimensionSchema, fixtureSchema, labelSchema, underlaySchema } from './plan-part.ts';
import { id, mm, point, positiveMm } from './schema.ts';

/** A corner of the wall graph, in mm, y up. `cut`: a person broke a wall here, so that its parts are two. */
export const nodeSchema = z.strictObject({ id, x: mm, y: mm, cut: z.literal(true).optional() });
export type Node = z.infer<typeof nodeSchema>;

/** `virtual` splits an open hall into zones and has no body: its thickness is 0. */
export const WALL_KINDS = ['exterior', 'interior', 'virtual', 'railing', 'fence'] as const;

/**
 * A wall between two nodes. Seen from a to b, `justify` says where the body lies about the line: `centre`, or wholly to
 * the `left` or `right`. Walls that share a `run` are one straight line for the person who moves it.
 */
export const wallSchema = z.strictObject({
  id,
  a: id,
  b: id,
  kind: z.enum(WALL_KINDS),
  thickness: z.int().nonnegative(),
  justify: z.enum(['centre', 'left', 'right']),
  height: positiveMm,
  run: id,
  /** The arc that the wall is a short straight piece of; pieces of one arc are picked, moved and measured as one. */
  arc: id.optional(),
});
export type Wall = z.infer<typeof wallSchema>;

export const OPENING_KINDS = ['door', 'doubleDoor', 'slidingDoor', 'window', 'passage', 'gate'] as const;

/**
 * A hole in a wall. `at` is the distance in mm from node a to the middle of the opening. Seen from a to b, `hinge` says at
 * which end the leaf hangs and `swing` to which side it opens.
 */
export const openingSchema = z.strictObject({
  id,
  wallId: id,
  at: mm,
  width: positiveMm,
  height: positiveMm,
  sill: z.int().nonnegative(),
  kind: z.enum(OPENING_KINDS),
  hinge: z.enum(['a', 'b']),
  swing: z.enum(['left', 'right']),
});
export type Opening = z.infer<typeof openingSchema>;

/** A function that a room serves: `code` from a standard pack's list; `area` (m²) is its own zone when exclusive. */
export const roomFunctionSchema = z.strictObject({
  code: z.string().min(1),
  mode: z.enum(['timeShared', 'exclusive']),
  areaM2: z.number().positive().optional(),
});

/** A room is a record bound to the face of the wall graph that holds its seed; its outline is never stored. */
export const roomSchema = z.strictObject({
  id,
  seed: point,
  name: z.string(),
  number: z.string(),
  functions: z.array(roomFunctionSchema),
  occupants: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  capacity: z.int().nonnegative().nullable(),
  openPlan: z.boolean(),
  /** What is fitted as stated; fixtures drawn in the room count where they are more. */
  equipment: equipmentSchema,
  /** Water and drainage: null = not stated. */
  water: z.boolean().nullable().default(null),
  /** Reached without steps and wide enough for a wheelchair: null = not stated. */
  accessible: z.boolean().nullable().default(null),
  finishes: z.record(z.string(), z.string()),
});
export type Room = z.infer<typeof roomSchema>;
export type RoomFunction = z.infer<typeof roomFunctionSchema>;

const byId = <T extends z.ZodType>(schema: T) => z.record(id, schema);

/** One floor. `level` is its finished floor above ±0.000, `height` floor to floor. Records are kept by id. */
export const storeySchema = z.strictObject({
  id,
  name: z.string(),
  level: mm,
  height: positiveMm,
  nodes: byId(nodeSchema),
  walls: byId(wallSchema),
  openings: byId(openingSchema),
  rooms: byId(roomSchema),
  fixtures: byId(fixtureSchema),
  dimensions: byId(dimensionSchema),
  labels: byId(labelSchema),
  underlays: byId(underlaySchema),
});
export type Storey = z.infer<typeof storeySchema>;
