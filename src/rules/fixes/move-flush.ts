import type { Edit } from '../../model/edits/edit.ts';
import { doorOf } from '../beside-door.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Verdict } from '../verdict.ts';
import { besideFrame } from './beside-frame.ts';
import { setSign, signOf } from './fix.ts';
import { leafOf } from './leaves.ts';
import { hangAt, wallSpace } from './wall-space.ts';

/** Of a door plate from the frame, mm: 001篇四 四(一)2 「门牌与门框之间相距3公分」, the only notice that says. */
export const PLATE_GAP = 30;

/** Beside the frame of its door, upper edges level, at the distance the rule asks for. The host stays door or wall. */
export function moveFlush(check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const found = sign === null ? null : doorOf(env.project, sign);
  if (sign === null || found === null) return [];
  const { frame, sign: place } = found;
  const asked = leafOf(check, 'gap');
  const space = wallSpace(env.project, place.storey, place.face, new Set([sign.id]));
  const now = (place.x0 + place.x1) / 2 < (frame.x0 + frame.x1) / 2 ? 'left' : 'right';
  const free = besideFrame(space, frame, sign.size, asked?.mm ?? PLATE_GAP, asked?.side ?? 'either', now);
  if (free === null) return [];
  const middle = (free.x0 + free.x1) / 2;
  const inDoor = Math.round(middle + place.face.x0 - (frame.x0 + frame.x1) / 2);
  const hung = sign.host.kind === 'door' ? { offset: inDoor } : hangAt(space, middle);
  return [setSign(sign, { ...hung, heightAboveFloor: free.y0 })];
}
