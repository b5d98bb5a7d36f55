import { z } from 'zod';

export const OPERATORS = ['eq', 'ne', 'in', 'gte', 'lte', 'exists'] as const;
export type Operator = (typeof OPERATORS)[number];

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One field and one operator. Which fields there are is stated in facts.ts and held when the pack is loaded. */
const conditionSchema = z
  .strictObject({
    field: z.string().min(1),
    eq: scalar.optional(),
    ne: scalar.optional(),
    in: z.array(scalar).min(1).optional(),
    gte: z.number().optional(),
    lte: z.number().optional(),
    exists: z.boolean().optional(),
  })
  .refine((c) => OPERATORS.filter((name) => c[name] !== undefined).length === 1, { error: 'oneOperator' });

export type Condition = z.infer<typeof conditionSchema>;
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | Condition;

const LIMIT = 8;

/** Nested no deeper than eight: a notice never is, and a hostile file cannot exhaust the stack. */
const nested = (depth: number): z.ZodType<Predicate> =>
  z.lazy(() => (depth === 0 ? conditionSchema : anyOf(nested(depth - 1))));

/** Chosen by the key that is there, so that an error speaks of what was meant and not of every other shape. */
const anyOf = (inner: z.ZodType<Predicate>): z.ZodType<Predicate> =>
  z.unknown().transform((value, context): Predicate => {
    const parsed = shapeFor(value, inner).safeParse(value);
    if (parsed.success) return parsed.data;
    context.issues.push(...(parsed.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });

const shapeFor = (value: unknown, inner: z.ZodType<Predicate>): z.ZodType<Predicate> => {
  if (typeof value === 'object' && value !== null) {
    if ('all' in value) return z.strictObject({ all: z.array(inner) });
    if ('any' in value) return z.strictObject({ any: z.array(inner).min(1) });
    if ('not' in value) return z.strictObject({ not: inner });
  }
  return conditionSchema;
};

/** When a rule applies: { all: [] } = always. */
export const predicateSchema: z.ZodType<Predicate> = nested(LIMIT);

/** Every condition inside, with its path from the predicate. */
export function conditionsOf(predicate: Predicate, path = ''): readonly { condition: Condition; path: string }[] {
  if ('field' in predicate) return [{ condition: predicate, path }];
  if ('not' in predicate) return conditionsOf(predicate.not, `${path}.not`);
  const [name, list] = 'all' in predicate ? (['all', predicate.all] as const) : (['any', predicate.any] as const);
  return list.flatMap((inner, i) => conditionsOf(inner, `${path}.${name}.${i}`));
}
