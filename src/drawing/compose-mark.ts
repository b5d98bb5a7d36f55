import { compose, scaling, translation } from '../geometry/matrix.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { FaceMark, Sign } from '../model/sign.ts';
import { COMMUNITY_FIGURE } from './community-figure.ts';
import type { DrawContext } from './context.ts';
import type { GlyphItem, Outline } from './drawing.ts';
import { NEW_VILLAGE_PROPORTION, newVillageItems, wordedProportion } from './new-village-mark.ts';
import { FLAG_PROPORTION, partyFlagItems } from './party-flag.ts';

export interface ComposedMark {
  readonly items: readonly GlyphItem[];
  /** What a light strip runs round. */
  readonly contours: readonly GlyphItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Width to height of the box that a mark fills without idle space. */
export const markProportion = (kind: FaceMark['kind']): number => PROPORTIONS[kind] ?? 1;

const PROPORTIONS: Readonly<Partial<Record<FaceMark['kind'], number>>> = {
  chinaNewVillage: NEW_VILLAGE_PROPORTION,
  chinaCommunity: wordedProportion(COMMUNITY_FIGURE),
  partyFlag: FLAG_PROPORTION,
};

/** Draws one mark of a face in its box; nothing where its figure is not supplied. */
export function composeMark(sign: Sign, mark: FaceMark, ctx: DrawContext): ComposedMark {
  const figure = ctx.marks[mark.kind];
  const source: EntityRef = { kind: 'sign', id: sign.id };
  if (!figure) {
    return { items: [], contours: [], diagnostics: [problem('sign.missingMark', { mark: mark.kind }, { subject: source })] };
  }
  if (mark.kind === 'chinaNewVillage') return newVillageItems({ ...mark, kind: mark.kind }, figure, source, ctx);
  if (mark.kind === 'chinaCommunity') return withNote(newVillageItems({ ...mark, kind: mark.kind }, figure, source, ctx), mark, source);
  if (mark.kind === 'partyFlag') {
    const flag = partyFlagItems(mark, figure, source);
    return { items: flag, contours: flag.slice(0, 1), diagnostics: [] };
  }
  const items = [inBox(mark, figure, source)];
  return { items, contours: items, diagnostics: [] };
}

/** The notice that asks for the mark refers to artwork of an annex that is not at hand: what is drawn holds its place. */
const withNote = (made: ComposedMark, { kind }: FaceMark, source: EntityRef): ComposedMark => ({
  ...made,
  diagnostics: [...made.diagnostics, { code: 'sign.placeholderMark', severity: 'warning', subject: source, data: { mark: kind } }],
});

/** A figure is never deformed: it fills its box in proportion, in the middle. */
function inBox({ box, ink }: FaceMark, outline: Outline, source: EntityRef): GlyphItem {
  const side = Math.min(box.width, box.height);
  const corner = translation(box.x + (box.width - side) / 2, box.y + (box.height - side) / 2);
  return { kind: 'glyph', layer: 'mark', source, outline, at: compose(corner, scaling(side)), fill: ink };
}
