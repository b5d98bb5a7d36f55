import { z } from 'zod';
import { equipmentSchema } from './equipment.ts';
import { id, mm, point, positiveMm } from './schema.ts';

/** The wall beside the gate opening, seen from outside: what a plaque can hang on. */
export const gateWallSchema = z.strictObject({
  width: positiveMm,
  height: positiveMm,
  finish: z.enum(['render', 'brick', 'stone', 'tile']),
});

/**
 * The gate in elevation, seen by a person outside who faces it: x grows to that person's right, 0 is the ground below
 * the middle of the elevation. `opening` is [x0, x1]. An open centre has no fence: `mainEntrance`.
 */
export const gateSchema = z.strictObject({
  where: z.enum(['courtyard', 'mainEntrance']),
  opening: z.tuple([mm, mm]),
  height: positiveMm,
  left: gateWallSchema,
  right: gateWallSchema,
});
export type Gate = z.infer<typeof gateSchema>;

/**
 * What stands on the site; `square`, `noticeBoard` and so on by kind, each an outline in the coordinates of the plans. A fence
 * and a boundary wall are open lines; all others are closed.
 */
export const siteFeatureSchema = z.strictObject({
  id,
  kind: z.enum(['square', 'noticeBoard', 'flagpole', 'fence', 'boundaryWall', 'parking', 'green', 'sportsGround', 'gate', 'road', 'building']),
  name: z.string().default(''),
  outline: z.array(point),
  existing: z.boolean(),
  /** Paved (硬化); null = not stated. */
  hardened: z.boolean().nullable(),
  /** Under a roof or behind glass (防雨); null = not stated. */
  weatherproof: z.boolean().nullable(),
});

export type SiteFeature = z.infer<typeof siteFeatureSchema>;

export const siteSchema = z.strictObject({
  outline: z.array(point),
  features: z.record(id, siteFeatureSchema),
  gate: gateSchema,
  /** Width of the main façade and height of its roof edge (mm): where the rooftop name stands. */
  facade: z.strictObject({ width: positiveMm, height: positiveMm }),
  /** Direction of north on the plan, degrees counter-clockwise from +x; 90 = up. */
  northDeg: z.number(),
  /** Functions that stand near the centre, outside it (日间照料 next door): codes. */
  nearbyFunctions: z.array(z.string()),
  /** What is fitted outdoors. */
  equipment: equipmentSchema,
});
export type Site = z.infer<typeof siteSchema>;
