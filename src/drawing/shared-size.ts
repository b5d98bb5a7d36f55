import type { Project } from '../model/project.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import { roomFactsRead } from '../model/sign-words.ts';
import { largestSize } from '../text/fit.ts';
import type { DrawContext } from './context.ts';
import { spaceOf } from './place-text.ts';
import { createMemo } from './plan-memo.ts';
import { blockArea, blockText, textRules } from './sign-text.ts';

/** The largest size (mm) at which a one-line block fits on its sign; null where its area is empty or it has no text. */
export function ownSize(project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): number | null {
  const rules = textRules(ctx.signTypes[sign.kind]);
  const area = blockArea(sign, block, rules);
  const { text } = blockText(project, sign, block);
  if (!area || text === '') return null;
  const { font } = ctx.fonts.resolve(block.font, block.weight);
  return largestSize(font, text, sign.writing, spaceOf(area, sign.writing), rules.pitch);
}

/**
 * The one character size (mm) of all blocks with fit `shared` on the plaques of the gate: that of the text which leaves
 * least room. Null where the gate has no such text.
 */
export const sharedSize = (project: Project, ctx: DrawContext): number | null =>
  memo(ctx, 'shared', [project.centre, project.signs, roomsRead(project)], () => findSharedSize(project, ctx));

const onGate = (project: Project): Sign[] => Object.values(project.signs).filter(({ host }) => host.kind === 'gate');

const roomsRead = (project: Project): readonly unknown[] => onGate(project).map((sign) => roomFactsRead(project, sign));

const memo = createMemo<number | null>();

function findSharedSize(project: Project, ctx: DrawContext): number | null {
  const sizes: number[] = [];
  for (const sign of onGate(project)) {
    for (const block of sign.face.blocks) {
      const size = block.fit === 'shared' ? ownSize(project, sign, block, ctx) : null;
      if (size !== null) sizes.push(size);
    }
  }
  return sizes.length === 0 ? null : Math.min(...sizes);
}
