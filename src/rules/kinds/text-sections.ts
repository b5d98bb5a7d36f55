import { z } from 'zod';
import type { Sign } from '../../model/sign.ts';
import { panelTexts } from '../../model/panel-texts.ts';
import { blockWords, fillForSign } from '../../model/sign-words.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { foldText } from '../text-template.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

const words = z.string().trim().min(1);
const section = z.strictObject({ title: words, aliases: z.array(words).default([]) });

/**
 * Headings or contents that the texts of a sign must name, all or at least so many; with `together` the selected signs
 * share them: a column may stand on any one of them.
 */
export const textSectionsParams = z
  .strictObject({
    kind: z.literal('textSections'),
    sections: z.array(section).min(1),
    atLeast: z.int().positive().optional(),
    together: z.literal(true).optional(),
  })
  .refine((c) => c.atLeast === undefined || c.atLeast <= c.sections.length, { error: 'emptyRange' });
export type TextSections = z.infer<typeof textSectionsParams>;
type Section = TextSections['sections'][number];

/** Everything that is written on a sign, folded. Texts of different blocks and places never make a word together. */
const written = (sign: Sign, { project }: Env): string =>
  [
    ...sign.face.blocks.map((block) => blockWords(project, sign, block).text),
    ...sign.face.panels.flatMap(panelTexts).map((text) => fillForSign(text, project, sign).text),
  ]
    .map(foldText)
    .join('\n');

/** The sections that none of the signs names. */
export function missingSections(c: TextSections, signs: readonly Sign[], env: Env): readonly Section[] {
  const texts = signs.map((sign) => written(sign, env)).join('\n');
  return c.sections.filter(({ title, aliases }) => ![title, ...aliases].some((word) => texts.includes(foldText(word))));
}

function judge(c: TextSections, group: readonly SignSubject[], env: Env): Verdict {
  const signs = group.map(({ sign }) => sign);
  const missing = missingSections(c, signs, env);
  const actual = c.sections.length - missing.length;
  const required = c.atLeast ?? c.sections.length;
  const data = {
    name: [...new Set(signs.map((sign) => signWord(sign, env)))],
    missing: missing.map(({ title }) => title),
    actual,
    required,
  };
  return passOrFail(actual >= required, { subject: group[0]!.ref, places: group.map(({ ref }) => ref), data });
}

export const textSections: Kind<TextSections> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'missing', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['centre'],
  check: (c, subjects, env) => {
    const signs = signsAmong(subjects);
    if (signs.length === 0) return [];
    return c.together === true ? [judge(c, signs, env)] : signs.map((subject) => judge(c, [subject], env));
  },
};
