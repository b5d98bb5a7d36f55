import { compose, scaling, translation } from '../geometry/matrix.ts';
import { rectPath } from '../geometry/path.ts';
import { inflate, rect } from '../geometry/rect.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { FaceMark, Sign } from '../model/sign.ts';
import { composeBlock } from './compose-block.ts';
import type { Composed, DrawContext } from './context.ts';
import type { GlyphItem, Item, PathItem } from './drawing.ts';
import { ledOutlines } from './led-outline.ts';
import { sharedSize } from './shared-size.ts';
import { blockText, textRules } from './sign-text.ts';

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

/** Single letters have no ground and so no bleed. */
const bleedOf = (sign: Sign, ctx: DrawContext): number =>
  sign.ground ? textRules(ctx.signTypes[sign.kind]).bleed : 0;

export interface ComposedFace {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The items of a face in its own frame; `shared` is the common character size of the gate. */
export function composeFace(project: Project, sign: Sign, ctx: DrawContext, shared: number | null): ComposedFace {
  const marks = sign.face.marks.map((mark) => composeMark(sign, mark, ctx));
  const blocks = sign.face.blocks.map((block) => composeBlock(project, sign, block, ctx, shared));
  const artwork = [...marks, ...blocks].flatMap(({ items }) => items);
  const led = sign.lit === 'redLedOutline' ? ledOutlines(artwork) : [];
  return {
    items: [...ground(sign, ctx), ...led, ...artwork],
    diagnostics: [...marks, ...blocks].flatMap(({ diagnostics }) => diagnostics),
  };
}

function ground(sign: Sign, ctx: DrawContext): PathItem[] {
  if (!sign.ground) return [];
  const area = inflate(rect(0, 0, sign.size.width, sign.size.height), bleedOf(sign, ctx));
  return [{ kind: 'path', layer: 'ground', source: refOf(sign), path: rectPath(area), fill: sign.ground }];
}

/** A mark is never deformed: it fills its box in proportion, in the middle. */
function composeMark(sign: Sign, { kind, box, ink }: FaceMark, ctx: DrawContext): { items: GlyphItem[]; diagnostics: Diagnostic[] } {
  const outline = ctx.marks[kind];
  if (!outline) return { items: [], diagnostics: [problem('sign.missingMark', { mark: kind }, { subject: refOf(sign) })] };
  const side = Math.min(box.width, box.height);
  const corner = translation(box.x + (box.width - side) / 2, box.y + (box.height - side) / 2);
  const at = compose(corner, scaling(side));
  return { items: [{ kind: 'glyph', layer: 'mark', source: refOf(sign), outline, at, fill: ink }], diagnostics: [] };
}

const refOf = (sign: Sign): EntityRef => ({ kind: 'sign', id: sign.id });

/** The words of the sign, else what kind of sign it is. */
function signTitle(project: Project, sign: Sign, ctx: DrawContext): string {
  const named = sign.face.blocks.map((block) => blockText(block, project.centre).text).find((text) => text !== '');
  return named ?? ctx.signTypes[sign.kind]?.title.zh ?? sign.kind;
}
