import type { Edit } from '../../model/edits/edit.ts';
import { signSchema } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { Field } from '../kinds/field.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

/** The required value of one of the sign's fields; a value that the sign's schema does not allow is not set. */
export function setField(c: Field, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const key = c.field.replace(/^subject\./, '');
  if (sign === null || c.op === 'ne') return [];
  const value = Array.isArray(c.value) ? c.value[0] : c.value;
  const changed = signSchema.safeParse({ ...sign, [key]: value });
  return changed.success ? [setSign(sign, { [key]: value })] : [];
}
