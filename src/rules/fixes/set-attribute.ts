import type { Edit } from '../../model/edits/edit.ts';
import { signSchema } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';
import { leafOf } from './leaves.ts';

/** How the sign is to be made: the value asked for, the first of several, the least. A value that no sign can have is not set. */
export function setAttribute(check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const asked = leafOf(check, 'attribute');
  if (sign === null || asked === null) return [];
  const value = asked.eq ?? asked.in?.[0] ?? asked.contains?.[0] ?? asked.min;
  const isOwn = asked.name === 'lit' || asked.name === 'material';
  const changes = isOwn ? { [asked.name]: value } : { attributes: { ...sign.attributes, [asked.name]: value } };
  const changed = signSchema.safeParse({ ...sign, ...changes });
  return changed.success ? [setSign(sign, changes)] : [];
}
