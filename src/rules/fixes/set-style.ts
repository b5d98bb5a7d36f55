import type { Edit } from '../../model/edits/edit.ts';
import type { FaceBlock } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { ColourCheck } from '../kinds/colour.ts';
import type { FontCheck } from '../kinds/font.ts';
import { nameBlock } from '../sign-words.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

function setBlock(verdict: Verdict, env: Env, changes: (block: FaceBlock) => Partial<FaceBlock>): readonly Edit[] {
  const sign = signOf(verdict, env);
  const found = sign === null ? null : nameBlock(sign);
  if (sign === null || found === null) return [];
  return [{ verb: 'setSignBlock', args: { signId: sign.id, index: found.index, changes: changes(found.block) } }];
}

/** The first family the notice names, and the first weight where it names any and the present one is not among them. */
export const setFont = (c: FontCheck, verdict: Verdict, env: Env): readonly Edit[] =>
  setBlock(verdict, env, (block) => ({
    font: c.families.includes(block.font) ? block.font : c.families[0]!,
    weight: c.weights === undefined || c.weights.includes(block.weight) ? block.weight : c.weights[0]!,
  }));

/** The pack's ink for the named colour. */
export function setColour(c: ColourCheck, verdict: Verdict, env: Env): readonly Edit[] {
  const { ink } = env.pack.colours[c.colour]!;
  if (c.part === 'text') return setBlock(verdict, env, () => ({ ink }));
  const sign = signOf(verdict, env);
  if (sign === null) return [];
  if (c.part === 'ground') return [setSign(sign, { ground: ink })];
  const marks = sign.face.marks.map((mark) => (mark.kind === c.part ? { ...mark, ink } : mark));
  return [setSign(sign, { face: { ...sign.face, marks } })];
}
