import { z } from 'zod';
import { fixSchema } from './fixes/index.ts';
import { headerShape, requirementId, slug } from './header.ts';
import { checkSchema } from './kinds/index.ts';
import { predicateSchema } from './predicate.ts';
import { selectSchema } from './select.ts';
import { MODALITIES, SEVERITIES } from './severity.ts';

const words = z.string().trim().min(1);

/**
 * One requirement of a notice as data: where it stands there (`source`, verbatim), when it applies, what it is asked of,
 * how it is checked, how strongly it is meant, and what is said where it is not met. `missing` is the result where nothing
 * was selected; without it that is the state `noSubject`.
 */
export const ruleSchema = z.strictObject({
  id: slug,
  requirements: z.array(requirementId).min(1),
  /** `certainty`: how sure it is that the source says so; stated in optional packs, whose sources were not all at hand. */
  source: z.strictObject({ clause: words, quote: words, certainty: z.enum(['high', 'medium', 'low']).optional() }),
  title: words,
  applies: predicateSchema,
  select: selectSchema,
  check: checkSchema,
  modality: z.enum(MODALITIES),
  severity: z.enum(SEVERITIES).optional(),
  missing: z.enum(['fail', 'pass', 'notApplicable']).optional(),
  message: words,
  fix: fixSchema.optional(),
});
export type Rule = z.infer<typeof ruleSchema>;

/** A notice as data. Unknown names of any sort are refused: by this schema, or by lint-pack.ts where names refer to names. */
export const packSchema = z.strictObject({ ...headerShape, rules: z.array(ruleSchema).min(1) });
/** A pack as it is checked with: formulas are parsed, defaults are filled. Only parsePack makes one. */
export type Pack = z.infer<typeof packSchema>;

/** `pack/rule`: the name by which attestations and waivers speak of a rule. */
export const ruleName = (pack: Pick<Pack, 'id'>, rule: Pick<Rule, 'id'>): string => `${pack.id}/${rule.id}`;
