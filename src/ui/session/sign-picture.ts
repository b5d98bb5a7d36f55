import { composeSign } from '../../drawing/compose-sign.ts';
import type { DrawContext } from '../../drawing/context.ts';
import { writeSvg } from '../../formats/svg/index.ts';
import { applyEdit } from '../../model/edits/apply.ts';
import type { Project } from '../../model/project.ts';
import type { Filling } from '../../model/sign.ts';

/**
 * A sign as SVG as it would be with another filling; null where the project refuses it. The context is a copy, so that what
 * is remembered of the sign as it stands stays.
 */
export function fillingPicture(project: Project, signId: string, filling: Filling, draw: DrawContext): string | null {
  const filled = applyEdit(project, { verb: 'setSign', args: { signId, changes: { filling } } });
  return filled.ok ? writeSvg(composeSign(filled.value, signId, { ...draw }).drawing) : null;
}
