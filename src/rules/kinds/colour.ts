import { z } from 'zod';
import type { Ink } from '../../drawing/ink.ts';
import type { Sign } from '../../model/sign.ts';
import { inkDifference } from '../colour-difference.ts';
import type { Env } from '../env.ts';
import { nameBlock, signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

/** The ground, the name or the party emblem of a sign in a colour that the pack declares. */
export const colourParams = z.strictObject({
  kind: z.literal('colour'),
  part: z.enum(['ground', 'text', 'partyEmblem']),
  colour: z.string().min(1),
});
export type ColourCheck = z.infer<typeof colourParams>;

const inkOf = (sign: Sign, part: ColourCheck['part']): Ink | null => {
  const inks = {
    ground: sign.ground,
    text: nameBlock(sign)?.block.ink ?? null,
    partyEmblem: sign.face.marks.find(({ kind }) => kind === 'partyEmblem')?.ink ?? null,
  };
  const ink = inks[part];
  return ink === null ? null : { cmyk: ink.cmyk, ...(ink.spot === undefined ? {} : { spot: ink.spot }) };
};

const inkWord = (ink: Ink | null): string => (ink === null ? '无' : (ink.spot ?? `CMYK ${ink.cmyk.join('/')}`));

function judge(c: ColourCheck, { sign, ref }: SignSubject, env: Env): Verdict {
  const target = env.pack.colours[c.colour]!;
  const ink = inkOf(sign, c.part);
  const difference = ink === null ? null : inkDifference(ink, { cmyk: target.ink.cmyk });
  const data = {
    name: signWord(sign, env),
    actual: inkWord(ink),
    required: `${target.title}（${inkWord({ cmyk: target.ink.cmyk })}）`,
    difference,
    ...toleranceData('colour'),
  };
  return passOrFail(difference !== null && difference <= TOLERANCES.colour, { subject: ref, data });
}

export const colour: Kind<ColourCheck> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required', 'difference', 'tolerance'],
  uses: (c) => ({ colours: [c.colour] }),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
