import type { Edit } from '../../model/edits/edit.ts';
import { signFromType } from '../../model/make-signs.ts';
import type { Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

type Orientation = Extract<Check, { kind: 'orientation' }>;

/** The texts and templates of the old face in the places that the new one has for them; what has no place there is kept out. */
function withTexts(face: Sign['face'], old: Sign['face']): Sign['face'] {
  const blocks = face.blocks.map((block) => {
    const said = old.blocks.find(({ role }) => role === block.role);
    return said === undefined ? block : { ...block, text: said.text, template: said.template };
  });
  return { ...face, blocks };
}

/** Whether every text of the old face has a place on the new one. */
const holdsAll = (face: Sign['face'], old: Sign['face']): boolean =>
  old.blocks.every(({ role }) => face.blocks.some((block) => block.role === role));

/** Lays the sign out anew as its type does, where the type is written as the notice asks and has a place for every text. */
export function setWriting(c: Orientation, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const type = sign === null ? undefined : env.draw.signTypes[sign.kind];
  if (sign === null || type === undefined || (c.writing ?? type.writing) !== type.writing) return [];
  const made = signFromType(type, sign.org, sign.host);
  if (made === null || !holdsAll(made.face, sign.face)) return [];
  return [setSign(sign, { writing: made.writing, size: made.size, face: withTexts(made.face, sign.face) })];
}
