import type { Edit } from '../../model/edits/edit.ts';
import { resizeFace } from '../../model/resize-face.ts';
import type { Env } from '../env.ts';
import { asHung, within, type Dimension } from '../kinds/dimension.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

/** The nearest size that the notice allows; the face keeps its proportions within it. */
export function setSize(asked: Dimension, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  if (sign === null || asked.mark !== undefined) return [];
  const c = asHung(asked, sign);
  const size = { width: within(sign.size.width, c.width), height: within(sign.size.height, c.height) };
  const face = resizeFace(sign.face, sign.size, size);
  return [setSign(sign, { size, face, thickness: within(sign.thickness, c.thickness) })];
}
