import type { NewSign } from '../../model/make-signs.ts';
import { blockWords } from '../../model/sign-words.ts';
import type { Env } from '../env.ts';
import type { SignRole } from '../header.ts';
import type { Check } from '../kinds/index.ts';
import type { TextPattern } from '../kinds/text-pattern.ts';
import { nameBlock } from '../sign-words.ts';
import { concrete, patternFor } from '../text-template.ts';
import { leavesOf } from './leaves.ts';

const isPattern = (check: Check): check is TextPattern => check.kind === 'textPattern';

/** The one text that the pack asks of signs of the role; null where it asks none, or several. */
function askedOf(role: SignRole, env: Env): TextPattern | null {
  const rules = env.pack.rules.filter(({ select }) => select.roles?.includes(role.id) === true);
  // Every rule of a pack has a check of one of the kinds; the environment alone does not know them.
  const patterns = rules.flatMap(({ check }) => leavesOf(check as Check)).filter(isPattern);
  return patterns.length === 1 ? patterns[0]! : null;
}

/** A sign that is made for a role bears from the start what the pack wants to read on it. */
export function withAskedText(sign: NewSign, role: SignRole, env: Env): NewSign {
  const asked = askedOf(role, env);
  const found = nameBlock({ ...sign, id: '' });
  if (asked === null || found === null) return sign;
  const { centre } = env.project;
  const current = blockWords(env.project, sign, found.block).text;
  if (patternFor(asked.template, asked.prefix, centre).matches(current)) return sign;
  const template = concrete(asked.template, asked.prefix);
  const blocks = sign.face.blocks.map((block, i) => (i === found.index ? { ...block, text: null, template } : block));
  return { ...sign, face: { ...sign.face, blocks } };
}
