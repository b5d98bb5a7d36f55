import { hungBesideDoor } from '../../model/beside-door.ts';
import { PLATE_GAP } from '../../model/beside-frame.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';
import { leafOf } from './leaves.ts';

/** Beside the frame of its door, upper edges level, at the distance the rule asks for. The host stays door or wall. */
export function moveFlush(check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  if (sign === null) return [];
  const asked = leafOf(check, 'gap');
  const hung = hungBesideDoor(env.project, sign, asked?.mm ?? PLATE_GAP, asked?.side ?? 'either');
  return hung === null ? [] : [setSign(sign, hung)];
}
