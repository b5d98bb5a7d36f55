import { z } from 'zod';
import { blockText } from '../../drawing/sign-text.ts';
import type { Centre } from '../../model/centre.ts';
import type { Env } from '../env.ts';
import { nameBlock, signText, signWord } from '../sign-words.ts';
import { isStandardCharacter } from '../standard-characters.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

/**
 * Which characters a sign may bear. `table`: Chinese characters stand in 《通用规范汉字表》, in all of its texts; with `names:
 * waivable` one that belongs to the place's own name is a warning at most. `forbid`: no code points of private use in any text
 * (what is seen depends on the font), or no Latin letters within a Chinese name.
 */
export const charsetParams = z
  .strictObject({
    kind: z.literal('charset'),
    table: z.literal('8105').optional(),
    names: z.literal('waivable').optional(),
    forbid: z.enum(['privateUse', 'latinInName']).optional(),
  })
  .refine((c) => (c.table === undefined) !== (c.forbid === undefined), { error: 'noProperty' });
type Charset = z.infer<typeof charsetParams>;

const HAN = /\p{Script=Han}/u;
const PRIVATE = /[\p{Co}\uFFFD]/u;
const LATIN = /\p{Script=Latin}/u;

const textsOf = ({ sign }: SignSubject, env: Env): string =>
  sign.face.blocks.map((block) => blockText(env.project, sign, block).text).join('\n');

/** Each character once that may not be there, in the order of the text. */
function faulty(c: Charset, subject: SignSubject, env: Env): readonly string[] {
  const found = (text: string, isFault: (one: string) => boolean): readonly string[] => [...new Set(Array.from(text).filter(isFault))];
  if (c.table !== undefined) return found(textsOf(subject, env), (one) => HAN.test(one) && !isStandardCharacter(one));
  if (c.forbid === 'privateUse') return found(textsOf(subject, env), (one) => PRIVATE.test(one));
  const name = nameBlock(subject.sign) === null ? '' : signText(subject.sign, env);
  return HAN.test(name) ? found(name, (one) => LATIN.test(one)) : [];
}

const placeName = ({ province, prefecture, county, town, unit }: Centre): string => [province, prefecture, county, town, unit].join('');

const hex = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What cannot be read is named by its code alone. */
const word = (character: string): string => (PRIVATE.test(character) ? hex(character) : `${character}（${hex(character)}）`);

function judge(c: Charset, subject: SignSubject, env: Env): Verdict {
  const characters = faulty(c, subject, env);
  const place = placeName(env.project.centre);
  const inNames = characters.filter((one) => place.includes(one));
  const data = { name: signWord(subject.sign, env), characters: characters.map(word), count: characters.length, placeNames: inNames.map(word) };
  const isWaivable = c.names === 'waivable' && inNames.length === characters.length;
  const state = characters.length === 0 ? 'pass' : 'fail';
  return { state, subject: subject.ref, data, ...(isWaivable && state === 'fail' ? { severity: 'warning' } : {}) };
}

export const charset: Kind<Charset> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'characters', 'count', 'placeNames'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
