import type { Edit } from '../../model/edits/edit.ts';
import { blockWords, fillForSign } from '../../model/sign-words.ts';
import type { Env } from '../env.ts';
import { patternsOf, type TextAnyOf } from '../kinds/text-any-of.ts';
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
  const current = blockWords(env.project, sign, found.block).text;
  if (wanted.matches(current) || isVariant(c, env, current)) return [];
  const ownSuffices = wanted.matches(fillForSign(found.block.template, env.project, sign).text);
  const template = ownSuffices ? found.block.template : concrete(c.template, c.prefix);
  return [{ verb: 'setSignBlock', args: { signId: sign.id, index: found.index, changes: { text: null, template } } }];
}

/** The first of the texts that the notice allows and the centre can fill; the sign's own template where it is one of them. */
export function setAnyText(c: TextAnyOf, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const found = sign === null ? null : nameBlock(sign);
  if (sign === null || found === null) return [];
  const patterns = patternsOf(c, env);
  const own = fillForSign(found.block.template, env.project, sign);
  const ownSuffices = own.missing.length === 0 && patterns.some((pattern) => pattern.missing.length === 0 && pattern.matches(own.text));
  const template = ownSuffices ? found.block.template : c.templates.find((_, i) => patterns[i]!.missing.length === 0);
  if (template === undefined) return [];
  return [{ verb: 'setSignBlock', args: { signId: sign.id, index: found.index, changes: { text: null, template: concrete(template, '') } } }];
}
