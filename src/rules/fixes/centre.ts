import type { Edit } from '../../model/edits/edit.ts';
import type { Env } from '../env.ts';
import { anchorX, type CentredOn } from '../kinds/centred-on.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

/** The sign's middle over the middle of what it is to be centred on. */
export function centre(c: CentredOn, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const offset = sign === null ? null : anchorX(c, sign, env);
  return sign === null || offset === null ? [] : [setSign(sign, { offset })];
}
