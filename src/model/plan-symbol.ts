import { z } from 'zod';
import { parsePathData } from '../geometry/path-data.ts';
import { equipmentSchema } from './equipment.ts';
import { id, positiveMm } from './schema.ts';

/** The parts of the symbol library, in its order; one file of assets/symbols each. */
export const SYMBOL_CATEGORIES = [
  'service', 'office', 'meeting', 'devices', 'display', 'medical', 'sanitary', 'kitchen', 'sport', 'outdoor', 'safety', 'structure',
] as const;
export type SymbolCategory = (typeof SYMBOL_CATEGORIES)[number];

/** What code draws, because its lines follow from the size: stairs and their arrows, ramps, counters round a corner. */
export const SYMBOL_SHAPES = ['straightStair', 'lStair', 'uStair', 'ramp', 'outerSteps', 'lCounter', 'uCounter'] as const;
export type SymbolShape = (typeof SYMBOL_SHAPES)[number];

/** Whole: no command is left out for a fault in it. */
const soundPath = (d: string): boolean => /^(?:[MLHVCAZ][-\d .]*)+$/.test(d) && parsePathData(d).ops.length >= d.replaceAll(/[^A-Z]/g, '').length;

/**
 * Lines of a symbol: path data in mm about the middle of the box, y up, the back at the upper edge. `fill` covers what lies
 * below: `paper` white, `tint` a light grey, `solid` as a wall that is cut.
 */
export const symbolPathSchema = z.strictObject({
  d: z.string().refine(soundPath),
  weight: z.enum(['thin', 'medium', 'mediumThick', 'thick']).default('thin'),
  fill: z.enum(['none', 'paper', 'tint', 'solid']).default('none'),
  dashed: z.boolean().default(false),
});

/** Short words inside a symbol, `height` mm of the building, their middle at x, y. */
export const symbolTextSchema = z.strictObject({ text: z.string().min(1), x: z.int(), y: z.int(), height: positiveMm });

export const SEAT_SIDES = ['front', 'back', 'left', 'right'] as const;

/**
 * What becomes of the lines in a box of another size: `stretch` follows it both ways; `fixed` has one true size; `repeat` is
 * set side by side, one piece each `unit` mm of the width; `seated` is a table that keeps rows of seats along its sides, as
 * many as fit at `pitch`, within the box; `drawn` is drawn by code.
 */
export const symbolScaleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stretch') }),
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('repeat'), unit: positiveMm }),
  z.strictObject({
    kind: z.literal('seated'),
    sides: z.array(z.enum(SEAT_SIDES)).min(1),
    round: z.boolean().default(false),
    seat: z.strictObject({ width: positiveMm, depth: positiveMm, pitch: positiveMm }),
  }),
  z.strictObject({ kind: z.literal('drawn'), shape: z.enum(SYMBOL_SHAPES), down: z.boolean().default(false) }),
]);

/** One drawing of the symbol library: what a fixture of its `id` as `kind` looks like and what it counts for. */
export const planSymbolSchema = z.strictObject({
  id,
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  category: z.enum(SYMBOL_CATEGORIES),
  /** Other words that it is looked for by. */
  words: z.string().default(''),
  width: positiveMm,
  depth: positiveMm,
  scale: symbolScaleSchema,
  paths: z.array(symbolPathSchema).default([]),
  texts: z.array(symbolTextSchema).default([]),
  /** What the whole counts for, and what each repeated piece or seat counts for beside it. */
  equipment: equipmentSchema.default({}),
  each: equipmentSchema.default({}),
  /** Of a stair: how many steps at its usual size. */
  steps: z.int().positive().nullable().default(null),
  /** Stands with its back to a wall. */
  wallSide: z.boolean().default(false),
  /** Of what hangs on a wall or from a ceiling: height of its lower edge above the floor. */
  mountHeight: positiveMm.nullable().default(null),
});
export type PlanSymbol = z.infer<typeof planSymbolSchema>;
export type SymbolPath = PlanSymbol['paths'][number];
export type SymbolText = PlanSymbol['texts'][number];
export type SeatedScale = Extract<PlanSymbol['scale'], { kind: 'seated' }>;

/** The symbols of one file. */
export const symbolFileSchema = z.strictObject({ symbols: z.array(planSymbolSchema) });

/** All symbols by id. */
export type SymbolLibrary = Readonly<Record<string, PlanSymbol>>;
