import type { Project } from '../model/project.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import { roomFactsRead } from '../model/sign-words.ts';
import type { CharacterForm } from '../text/stretch.ts';
import { blockLine, fillerOf } from './block-line.ts';
import type { DrawContext } from './context.ts';
import { createMemo } from './plan-memo.ts';

/**
 * The one form (height and width) of the characters of all blocks with fit `shared` on the plaques of the gate: that of the
 * text which leaves least room; a typed size counts as what its text leaves. Null where the gate has no such text.
 */
export const sharedSize = (project: Project, ctx: DrawContext): CharacterForm | null =>
  memo(ctx, 'shared', [project.centre, project.signs, roomsRead(project)], () => findSharedForm(project, ctx));

const memo = createMemo<CharacterForm | null>();

const onGate = (project: Project): Sign[] => Object.values(project.signs).filter(({ host }) => host.kind === 'gate');

const roomsRead = (project: Project): readonly unknown[] => onGate(project).map((sign) => roomFactsRead(project, sign));

type FormAt = (most: number) => CharacterForm;

/** The form of a block at most so large; null where it has nothing to set. */
function formOf(project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): FormAt | null {
  const line = blockLine(project, sign, block, ctx);
  return line === null ? null : (most) => fillerOf(sign).largest(line, Math.min(most, block.size ?? Infinity));
}

/** The largest size (mm) at which a one-line block fits on its sign; null where its area is empty or it has no text. */
export const ownSize = (project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): number | null =>
  formOf(project, sign, block, ctx)?.(Infinity).size ?? null;

function findSharedForm(project: Project, ctx: DrawContext): CharacterForm | null {
  const forms = onGate(project).flatMap((sign) =>
    sign.face.blocks.flatMap((block) => (block.fit === 'shared' ? (formOf(project, sign, block, ctx) ?? []) : [])),
  );
  if (forms.length === 0) return null;
  const size = Math.min(...forms.map((form) => form(Infinity).size));
  return { size, stretch: Math.min(...forms.map((form) => form(size).stretch)) };
}
