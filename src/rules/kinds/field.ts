import { z } from 'zod';
import { holds, type FailedCondition } from '../evaluate-predicate.ts';
import { placeOfFact, readFact, readsOfFact, type FactValue } from '../facts.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { fieldWord, valueWord } from '../words.ts';
import type { Kind } from './kind.ts';

const toleranceName = z.enum(['print', 'onSite', 'area']);

/** A field of the project (or of the selected sign) against a value. A number may name the tool's tolerance for it. */
export const fieldParams = z.discriminatedUnion('op', [
  z.strictObject({
    kind: z.literal('field'),
    field: z.string().min(1),
    op: z.enum(['gte', 'lte']),
    value: z.number(),
    tolerance: toleranceName.optional(),
  }),
  z.strictObject({
    kind: z.literal('field'),
    field: z.string().min(1),
    op: z.enum(['eq', 'ne']),
    value: z.union([z.string(), z.number(), z.boolean()]),
  }),
  z.strictObject({
    kind: z.literal('field'),
    field: z.string().min(1),
    op: z.literal('in'),
    value: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1),
  }),
]);
export type Field = z.infer<typeof fieldParams>;
export type FieldOperator = FailedCondition['operator'];

function judge(c: Field, actual: FactValue): Pick<Verdict, 'data'> & { ok: boolean } {
  const tolerance = 'tolerance' in c ? c.tolerance : undefined;
  const slack = tolerance === undefined ? 0 : TOLERANCES[tolerance];
  const gap = typeof actual === 'number' && typeof c.value === 'number' ? Math.abs(actual - c.value) : null;
  return {
    ok: holds(actual, c.op, c.value, slack),
    data: {
      field: fieldWord(c.field),
      actual: typeof actual === 'number' ? actual : valueWord(actual),
      required: typeof c.value === 'number' ? c.value : valueWord(c.value),
      ...(gap === null ? {} : { gap }),
      ...(tolerance === undefined ? {} : toleranceData(tolerance)),
    },
  };
}

export const field: Kind<Field> = {
  selects: ['centre', 'site', 'gate', 'sign'],
  meetsEmpty: () => false,
  placeholders: ['field', 'actual', 'required', 'gap', 'tolerance'],
  uses: (c) => ({ fields: [{ name: c.field, numeric: c.op === 'gte' || c.op === 'lte' }] }),
  reads: (c) => readsOfFact(c.field),
  check: (c, subjects, env) =>
    subjects.map((subject) => {
      const actual = readFact(c.field, env, subject);
      if (actual === null) return cannotCheck(subject.type === 'sign' ? subject.ref : placeOfFact(c.field), c.field);
      const { ok, data } = judge(c, actual);
      return passOrFail(ok, { subject: subject.ref, data });
    }),
};
