import type { Rect } from '../geometry/rect.ts';
import { problem, type Diagnostic, type Json } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import type { PlacedGlyph } from '../text/layout.ts';
import type { ResolvedFont } from '../text/types.ts';
import { wrapToFit } from '../text/wrap.ts';
import type { DrawContext } from './context.ts';
import type { GlyphItem } from './drawing.ts';
import { placeLine, placeLines, spaceOf } from './place-text.ts';
import { ownSize, sharedSize } from './shared-size.ts';
import { blockArea, blockText, textRules, type TextRules } from './sign-text.ts';

export interface ComposedBlock {
  readonly items: readonly GlyphItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets one text block of a sign; `shared` is the character size that the plaques of the gate have in common. */
export function composeBlock(
  project: Project,
  sign: Sign,
  block: FaceBlock,
  ctx: DrawContext,
  shared: number | null,
): ComposedBlock {
  const source: EntityRef = { kind: 'sign', id: sign.id };
  const { text, missing } = blockText(project, sign, block);
  const face = ctx.fonts.resolve(block.font, block.weight);
  const rules = textRules(ctx.signTypes[sign.kind]);
  const area = blockArea(sign, block, rules);
  const set = area ? setText({ project, sign, block, ctx, shared, text, area, rules, face }) : { size: 0, glyphs: [] };
  const fits = text.trim() === '' || (area !== null && set.size >= rules.leastSize);
  const notes = [
    ...missing.map((field) => missingFact(field, source)),
    ...(text.trim() === '' ? [note('text.empty', 'warning', source, { role: block.role })] : fontNotes(text, face, block, source)),
    ...(fits ? [] : [tooLong(text, set.size, rules, source)]),
  ];
  const items = set.glyphs.map(({ outline, at }): GlyphItem => ({ kind: 'glyph', layer: 'sign', source, outline, at, fill: block.ink }));
  return { items, diagnostics: notes };
}

/** The size of the characters as they are drawn, mm; null where nothing is set. */
export function characterSize(project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): number | null {
  const { text } = blockText(project, sign, block);
  const rules = textRules(ctx.signTypes[sign.kind]);
  const area = blockArea(sign, block, rules);
  if (!area || text.trim() === '') return null;
  const face = ctx.fonts.resolve(block.font, block.weight);
  return setText({ project, sign, block, ctx, shared: sharedSize(project, ctx), text, area, rules, face }).size;
}

interface Setting {
  readonly project: Project;
  readonly sign: Sign;
  readonly block: FaceBlock;
  readonly ctx: DrawContext;
  readonly shared: number | null;
  readonly text: string;
  readonly area: Rect;
  readonly rules: TextRules;
  readonly face: ResolvedFont;
}

/** The text always stays within its area: where it needs characters below the least size it is drawn so small and reported. */
function setText({ project, sign, block, ctx, shared, text, area, rules, face }: Setting): {
  size: number;
  glyphs: readonly PlacedGlyph[];
} {
  const direction = sign.writing;
  if (block.fit === 'wrap') {
    const wrapped = wrapToFit(face.font, text, direction, spaceOf(area, direction));
    return { size: wrapped.size, glyphs: placeLines(face.font, wrapped, area, direction) };
  }
  const own = ownSize(project, sign, block, ctx) ?? 0;
  const size = block.fit === 'shared' && shared !== null ? Math.min(own, shared) : own;
  return { size, glyphs: placeLine(face.font, text, area, { direction, size, pitch: rules.pitch }) };
}

const MISSING_FACT: Readonly<Record<string, string>> = {
  province: 'text.missingProvince',
  prefecture: 'text.missingPrefecture',
  county: 'text.missingCounty',
  town: 'text.missingTown',
  unit: 'text.missingUnit',
  centreName: 'text.missingUnit',
  contact: 'text.missingContact',
  phone: 'text.missingPhone',
  supervisionPhone: 'text.missingSupervisionPhone',
  openingHours: 'text.missingOpeningHours',
  room: 'text.missingRoom',
  roomNumber: 'text.missingRoomNumber',
};

/** A fact that nobody gave yet is a remark; a placeholder that no centre can fill is an error of the template. */
const missingFact = (field: string, source: EntityRef): Diagnostic => {
  const code = Object.hasOwn(MISSING_FACT, field) ? MISSING_FACT[field]! : null;
  return code ? note(code, 'warning', source, { field }) : problem('text.unknownPlaceholder', { field }, { subject: source });
};

/** Characters that the font lacks, and a font that stands in for the one that is wanted. */
export function fontNotes(
  text: string,
  { font, substitute }: ResolvedFont,
  block: Pick<FaceBlock, 'font' | 'weight'>,
  source: EntityRef,
): Diagnostic[] {
  const notes = font
    .missing(text)
    .map(({ character, codePoint }) => problem('text.missingGlyph', { character, codePoint, sign: source.id, font: font.id }, { subject: source }));
  const standIn = { role: block.font, weight: block.weight, font: font.id, sign: source.id };
  return substitute ? [...notes, note('text.substituteFont', 'warning', source, standIn)] : notes;
}

const tooLong = (text: string, size: number, { leastSize }: TextRules, source: EntityRef): Diagnostic =>
  problem('text.doesNotFit', { size, least: leastSize, characters: Array.from(text).length, sign: source.id }, { subject: source });

const note = (
  code: string,
  severity: Diagnostic['severity'],
  subject: EntityRef,
  data: Readonly<Record<string, Json>>,
): Diagnostic => ({ code, severity, subject, data });
