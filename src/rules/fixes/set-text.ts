import type { Edit } from '../../model/edits/edit.ts';
import { fillTemplate } from '../../model/naming.ts';
import type { Env } from '../env.ts';
import { isVariant, type TextPattern } from '../kinds/text-pattern.ts';
import { nameBlock } from '../sign-words.ts';
import { concrete, patternFor } from '../text-template.ts';
import type { Verdict } from '../verdict.ts';
import { signOf } from './fix.ts';

/** The name as the notice asks: a typed text gives way to the sign's own template where that suffices, else to the notice's. */
export function setText(c: TextPattern, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const found = sign === null ? null : nameBlock(sign);
  if (sign === null || found === null) return [];
  const { centre } = env.project;
  const wanted = patternFor(c.template, c.prefix, centre);
  const current = found.block.text ?? fillTemplate(found.block.template, centre).text;
  if (wanted.matches(current) || isVariant(c, env, current)) return [];
  const ownSuffices = wanted.matches(fillTemplate(found.block.template, centre).text);
  const template = ownSuffices ? found.block.template : concrete(c.template, c.prefix);
  return [{ verb: 'setSignBlock', args: { signId: sign.id, index: found.index, changes: { text: null, template } } }];
}
