import { z } from 'zod';
import { FONT_ROLES, faceBlockSchema, type FaceBlock } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { fillMessage } from '../message.ts';
import { nameBlock, signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import type { Demand, Verdict } from '../verdict.ts';
import { FONT_WORDS, STATE_SENTENCES } from '../words.ts';
import type { Kind } from './kind.ts';

/** Families, and weights where the notice names one, that the name may be set in; the first is what a fix sets. */
export const fontParams = z.strictObject({
  kind: z.literal('font'),
  families: z.array(z.enum(FONT_ROLES)).min(1),
  weights: z.array(faceBlockSchema.shape.weight).min(1).optional(),
});
export type FontCheck = z.infer<typeof fontParams>;

const word = (block: Pick<FaceBlock, 'font' | 'weight'>, c: FontCheck): string =>
  c.weights === undefined ? FONT_WORDS[block.font] : `${FONT_WORDS[block.font]}${FONT_WORDS[block.weight]}`;

const requiredWord = (c: FontCheck): string => {
  const families = c.families.map((family) => FONT_WORDS[family]).join('或');
  return c.weights === undefined ? families : families + c.weights.map((w) => FONT_WORDS[w]).join('或');
};

const demandOf = (c: FontCheck): Demand => ({
  aspect: 'font',
  wants: c.families[0]!,
  word: requiredWord(c),
  accepts: (other) => c.families.some((family) => family === other),
});

/** The right family can still be drawn by a stand-in: that is no failure, and never silent. */
function rightFamily(block: FaceBlock, c: FontCheck, base: Omit<Verdict, 'state'>, env: Env): Verdict {
  const resolved = env.draw.fonts.resolve(block.font, block.weight);
  if (!resolved.substitute) return { ...base, state: 'pass' };
  const data = { ...base.data, family: word(block, c), substitute: resolved.font.id };
  return { ...base, state: 'informational', severity: 'info', data, message: fillMessage(STATE_SENTENCES.substitute, data) };
}

function judge(c: FontCheck, { sign, ref }: SignSubject, env: Env): Verdict {
  const block = nameBlock(sign)?.block;
  const data = { name: signWord(sign, env), required: requiredWord(c), actual: block === undefined ? '' : word(block, c) };
  const base = { subject: ref, data, demand: demandOf(c) };
  const ok =
    block !== undefined && c.families.includes(block.font) && (c.weights === undefined || c.weights.includes(block.weight));
  return ok ? rightFamily(block, c, base, env) : { ...base, state: 'fail' };
}

export const font: Kind<FontCheck> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
