import { z } from 'zod';

/** Families of functions; which families bear each other in one room is data too (`company`). `fixed`: stays where it is. */
const GROUPS = ['hall', 'activity', 'reading', 'office', 'records', 'store', 'commerce', 'window', 'care', 'kitchen'] as const;

const code = z.string().min(1);
const pair = z.tuple([code, code]);

const placed = z.strictObject({
  code,
  group: z.enum(GROUPS),
  /** Whether it is in its room all day or by the hour. */
  mode: z.enum(['timeShared', 'exclusive']),
  /** Net area that it is given where no notice in force states one, m²: this tool's figure. */
  usualM2: z.number().positive(),
  /** How much is lost by each storey above the ground. */
  ground: z.int().nonnegative().default(0),
  accessible: z.boolean().default(false),
  water: z.boolean().default(false),
  /** It shares its room only where a notice lets it. */
  ownRoom: z.boolean().default(false),
  /** It is a window or a desk in the room of one of these, where one of them is there. */
  hosts: z.array(code).min(1).optional(),
});

const fixed = z.strictObject({ code, group: z.literal('fixed') });

/** What the tool takes of functions where notices are silent (templates/allocation.json). */
export const functionTraitsSchema = z.strictObject({
  note: z.string().min(1),
  /** Families whose functions may share a room. */
  company: z.array(z.tuple([z.enum(GROUPS), z.enum(GROUPS)])),
  /** May never share a room, not even where there is no other. */
  never: z.array(pair),
  /** May not stand side by side. */
  apart: z.array(pair),
  /** Better in one room or side by side. */
  near: z.array(z.strictObject({ a: code, b: code, weight: z.int().positive() })),
  functions: z.array(z.discriminatedUnion('group', [placed, fixed])),
});
export type FunctionTraits = z.infer<typeof functionTraitsSchema>;
/** What is known of one function that has a place in a room. */
export type FunctionTrait = z.infer<typeof placed>;
