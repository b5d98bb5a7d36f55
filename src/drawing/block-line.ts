import { halves, phrasesOf, prefixedName } from '../model/phrases.ts';
import type { Project } from '../model/project.ts';
import type { FaceBlock, Filling, Sign } from '../model/sign.ts';
import type { DrawContext } from './context.ts';
import type { Filler, NameLine } from './filler.ts';
import { proportional, stretched } from './fill-one-line.ts';
import { prefixColumns } from './fill-prefix-columns.ts';
import { twoLines } from './fill-two-lines.ts';
import { blockArea, blockText, textRules } from './sign-text.ts';

const FILLERS: Readonly<Record<Filling, Filler>> = { proportional, stretched, prefixColumns, twoLines };

export const fillerOf = ({ filling }: Pick<Sign, 'filling'>): Filler => FILLERS[filling];

/** A one-line text of a face with the box that it may fill; null where the box is used up or the text is empty. */
export function blockLine(project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): NameLine | null {
  const rules = textRules(ctx.signTypes[sign.kind]);
  const box = blockArea(sign, block, rules);
  const { text } = blockText(project, sign, block);
  if (box === null || text.trim() === '') return null;
  const { font } = ctx.fonts.resolve(block.font, block.weight);
  const { align, alignAcross, lineSpacing } = block;
  const { filling, writing } = sign;
  return {
    font, text, direction: writing, box, pitch: rules.pitch, align, alignAcross, lineSpacing,
    prefixed: filling === 'prefixColumns' ? prefixedName(text, project.centre) : null,
    halves: filling === 'twoLines' && writing === 'horizontal' ? halves(phrasesOf(text, project.centre)) : null,
  };
}
