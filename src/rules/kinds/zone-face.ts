import type { FaceBlock } from '../../model/sign.ts';
import { blockWords } from '../../model/sign-words.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import type { SignSubject } from '../subject.ts';
import { foldText } from '../text-template.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';

/** Where a text stands on its board: at the top in the middle, or left of, right of or below what stands at the top. */
export const FACE_PLACES = ['topCentre', 'besideOrBelow'] as const;
export type FacePlace = (typeof FACE_PLACES)[number];

const PLACE_WORDS: Readonly<Record<FacePlace, string>> = { topCentre: '版面正上方居中', besideOrBelow: '版面左右两侧或下方' };

type Box = FaceBlock['box'];
const topOf = ({ y, height }: Box): number => y + height;

/** No other text reaches higher, and its middle is that of the face. */
function isTopCentre(box: Box, others: readonly Box[], width: number): boolean {
  const isHighest = others.every((other) => topOf(other) <= topOf(box) + TOLERANCES.print);
  return isHighest && Math.abs(box.x + box.width / 2 - width / 2) <= TOLERANCES.onSite;
}

/** Wholly beside or below the highest of the other texts; there is nothing to be beside where it stands alone. */
function isBesideOrBelow(box: Box, others: readonly Box[]): boolean {
  const head = others.toSorted((a, b) => topOf(b) - topOf(a))[0];
  if (head === undefined) return false;
  const slack = TOLERANCES.print;
  return box.x + box.width <= head.x + slack || box.x >= head.x + head.width - slack || topOf(box) <= head.y + slack;
}

/** The text that has one of the words stands there: mm on the face. A board without the words fails. */
export function textOnFace(place: FacePlace, words: readonly string[], { sign, ref }: SignSubject, env: Env): Verdict {
  const says = (block: FaceBlock): boolean => {
    const written = foldText(blockWords(env.project, sign, block).text);
    return words.some((word) => written.includes(foldText(word)));
  };
  const data = { name: signWord(sign, env), required: PLACE_WORDS[place], ...toleranceData('onSite') };
  const found = sign.face.blocks.filter(says);
  if (found.length === 0) return { state: 'fail', subject: ref, data: { ...data, actual: '没有' } };
  const ok = found.some((block) => {
    const others = sign.face.blocks.filter((other) => other !== block).map(({ box }) => box);
    return place === 'topCentre' ? isTopCentre(block.box, others, sign.size.width) : isBesideOrBelow(block.box, others);
  });
  return passOrFail(ok, { subject: ref, data: { ...data, actual: ok ? PLACE_WORDS[place] : '在其他位置' } });
}
