import type { FaceBlock } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import type { SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';

const RANK: Readonly<Record<FaceBlock['role'], number>> = { prefix: 0, name: 1, title: 1, body: 2 };

type Writing = 'vertical' | 'horizontal';

/** Whether the eye comes to `first` before it comes to `then`: they must not lie the other way round on both axes. */
function comesBefore(writing: Writing, { box: first }: FaceBlock, { box: then }: FaceBlock): boolean {
  const slack = TOLERANCES.print;
  const isAbove = first.y >= then.y + then.height - slack;
  const isAhead = writing === 'horizontal' ? first.x + first.width <= then.x + slack : first.x >= then.x + then.width - slack;
  const isBelow = then.y >= first.y + first.height - slack;
  const isBehind = writing === 'horizontal' ? then.x + then.width <= first.x + slack : then.x >= first.x + first.width - slack;
  // Lines follow each other downwards, columns to the left: the axis of the lines or columns decides first.
  if (writing === 'horizontal') return isAbove || (isAhead && !isBelow) || !(isBelow || isBehind);
  return isAhead || (isAbove && !isBehind) || !(isBelow || isBehind);
}

const ORDER_WORDS: Readonly<Record<Writing, string>> = { horizontal: '由左至右、由上而下', vertical: '由上至下、由右向左' };

/** Prefix, name or title, body stand on the face as they are read in its direction of writing. */
export function inReadingOrder({ sign, ref }: SignSubject, env: Env): Verdict {
  const { blocks } = sign.face;
  const ok = blocks.every((first) => blocks.every((then) => RANK[first.role] >= RANK[then.role] || comesBefore(sign.writing, first, then)));
  const required = ORDER_WORDS[sign.writing];
  const data = { name: signWord(sign, env), actual: ok ? required : '次序相反', required, ...toleranceData('print') };
  return passOrFail(ok, { subject: ref, data });
}
