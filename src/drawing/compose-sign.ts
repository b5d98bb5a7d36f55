import { inflate, rect } from '../geometry/rect.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { bleedOf, composeFace } from './compose-face.ts';
import type { Composed, DrawContext } from './context.ts';
import { sharedSize } from './shared-size.ts';
import { blockText } from './sign-text.ts';

/**
 * The face of a sign at true size: ground with bleed, marks, texts as outlines. The origin is the lower left corner of the
 * trimmed face. An unknown `signId` is a bug of the caller and throws.
 */
export function composeSign(project: Project, signId: string, ctx: DrawContext): Composed {
  const sign = project.signs[signId];
  if (!sign) throw new Error(`no sign ${signId}`);
  const { items, diagnostics } = composeFace(project, sign, ctx, sharedSize(project, ctx));
  const trim = rect(0, 0, sign.size.width, sign.size.height);
  const bleed = bleedOf(sign, ctx);
  const drawing = { title: signTitle(project, sign, ctx), size: inflate(trim, bleed), trim, bleed, scale: 1, items };
  return { drawing, diagnostics };
}

/** The words of the sign, else what kind of sign it is. */
function signTitle(project: Project, sign: Sign, ctx: DrawContext): string {
  const named = sign.face.blocks.map((block) => blockText(project, sign, block).text).find((text) => text !== '');
  return named ?? ctx.signTypes[sign.kind]?.title.zh ?? sign.kind;
}
