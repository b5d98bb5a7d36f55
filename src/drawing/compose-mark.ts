import { compose, scaling, translation } from '../geometry/matrix.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { FaceMark, Sign } from '../model/sign.ts';
import type { DrawContext } from './context.ts';
import type { GlyphItem, Outline } from './drawing.ts';
import { NEW_VILLAGE_PROPORTION, newVillageItems } from './new-village-mark.ts';

export interface ComposedMark {
  readonly items: readonly GlyphItem[];
  /** What a light strip runs round. */
  readonly contours: readonly GlyphItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Width to height of the box that a mark fills without idle space. */
export const markProportion = (kind: FaceMark['kind']): number => (kind === 'chinaNewVillage' ? NEW_VILLAGE_PROPORTION : 1);

/** Draws one mark of a face in its box; nothing where its figure is not supplied. */
export function composeMark(sign: Sign, mark: FaceMark, ctx: DrawContext): ComposedMark {
  const figure = ctx.marks[mark.kind];
  const source: EntityRef = { kind: 'sign', id: sign.id };
  if (!figure) {
    return { items: [], contours: [], diagnostics: [problem('sign.missingMark', { mark: mark.kind }, { subject: source })] };
  }
  if (mark.kind === 'chinaNewVillage') return newVillageItems(mark, figure, source, ctx);
  const items = [inBox(mark, figure, source)];
  return { items, contours: items, diagnostics: [] };
}

/** A figure is never deformed: it fills its box in proportion, in the middle. */
function inBox({ box, ink }: FaceMark, outline: Outline, source: EntityRef): GlyphItem {
  const side = Math.min(box.width, box.height);
  const corner = translation(box.x + (box.width - side) / 2, box.y + (box.height - side) / 2);
  return { kind: 'glyph', layer: 'mark', source, outline, at: compose(corner, scaling(side)), fill: ink };
}
