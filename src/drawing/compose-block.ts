import type { Diagnostic, Json } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import { blockWords } from '../model/sign-words.ts';
import type { PlacedGlyph } from '../text/layout.ts';
import type { CharacterForm } from '../text/stretch.ts';
import { blockDepth, wrapLines, wrapToFit } from '../text/wrap.ts';
import { blockLine, fillerOf } from './block-line.ts';
import type { DrawContext } from './context.ts';
import type { GlyphItem } from './drawing.ts';
import { fontNotes } from './font-notes.ts';
import { missingFact, tooLong } from './text-notes.ts';
import { placeLines, spaceOf } from './place-text.ts';
import { sharedSize } from './shared-size.ts';
import { blockArea, blockText, textRules } from './sign-text.ts';

export interface ComposedBlock {
  readonly items: readonly GlyphItem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets one text block of a sign; `shared` is the form of characters that the plaques of the gate have in common. */
export function composeBlock(
  project: Project,
  sign: Sign,
  block: FaceBlock,
  ctx: DrawContext,
  shared: CharacterForm | null,
): ComposedBlock {
  const source: EntityRef = { kind: 'sign', id: sign.id };
  const { text, missing } = blockText(project, sign, block);
  const face = ctx.fonts.resolve(block.font, block.weight);
  const set = setText({ project, sign, block, ctx, shared });
  const least = Math.max(textRules(ctx.signTypes[sign.kind]).leastSize, block.size ?? 0);
  const notes = [
    ...missing.map((field) => missingFact(field, source)),
    ...(text.trim() === '' ? [isEmpty(block, source)] : fontNotes(blockWords(project, sign, block).text, face, block, source)),
    ...(text.trim() === '' || set.fitting >= least ? [] : [tooLong(text, set.fitting, least, source)]),
  ];
  const items = set.glyphs.map(({ outline, at }): GlyphItem => ({ kind: 'glyph', layer: 'sign', source, outline, at, fill: block.ink }));
  return { items, diagnostics: items.length === 0 && notes.length === 0 ? [isEmpty(block, source)] : notes };
}

/** The form of the characters as they are drawn; null where nothing is set. */
export function characterForm(project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): CharacterForm | null {
  const set = setText({ project, sign, block, ctx, shared: sharedSize(project, ctx) });
  return set === NOT_SET ? null : set.form;
}

/** Their height alone, mm. */
export const characterSize = (project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): number | null =>
  characterForm(project, sign, block, ctx)?.size ?? null;

interface Setting {
  readonly project: Project;
  readonly sign: Sign;
  readonly block: FaceBlock;
  readonly ctx: DrawContext;
  readonly shared: CharacterForm | null;
}

interface SetText {
  readonly form: CharacterForm;
  /** The largest size that would keep within the area, mm. */
  readonly fitting: number;
  readonly glyphs: readonly PlacedGlyph[];
}

const NOT_SET: SetText = { form: { size: 0, stretch: 1 }, fitting: 0, glyphs: [] };

/**
 * The text stays within its area: where it needs characters below the least size it is drawn so small and reported. A size
 * that a person typed is kept even where it is too large.
 */
const setText = (setting: Setting): SetText => (setting.block.fit === 'wrap' ? setLines(setting) : setName(setting));

function setName({ project, sign, block, ctx, shared }: Setting): SetText {
  const line = blockLine(project, sign, block, ctx);
  if (line === null) return NOT_SET;
  const filler = fillerOf(sign);
  const common = block.fit === 'shared' ? shared : null;
  const fitting = filler.largest(line, common?.size);
  const form = block.size === null ? fitting : { ...filler.largest(line, block.size), size: block.size };
  const drawn = { size: form.size, stretch: Math.min(form.stretch, common?.stretch ?? Infinity) };
  const largest = block.size === null || common === null ? fitting : filler.largest(line);
  return { form: drawn, fitting: largest.size, glyphs: filler.place(line, drawn) };
}

function setLines({ project, sign, block, ctx }: Setting): SetText {
  const area = blockArea(sign, block, textRules(ctx.signTypes[sign.kind]));
  const { text } = blockText(project, sign, block);
  if (area === null || text.trim() === '') return NOT_SET;
  const { font } = ctx.fonts.resolve(block.font, block.weight);
  const direction = sign.writing;
  const space = spaceOf(area, direction);
  const largest = wrapToFit(font, text, direction, space, block.lineSpacing);
  const size = block.size ?? largest.size;
  const lines = block.size === null ? largest.lines : wrapLines(font, text, direction, space.along / size);
  const fits = blockDepth(lines.length, block.lineSpacing) * size <= space.across + 1e-6;
  const glyphs = placeLines(font, { size, lines }, area, { ...block, direction });
  return { form: { size, stretch: 1 }, fitting: fits ? Math.max(size, largest.size) : largest.size, glyphs };
}

/** Nothing is written, or nothing that is seen. */
const isEmpty = ({ role }: FaceBlock, source: EntityRef): Diagnostic => note('text.empty', 'warning', source, { role });

const note = (
  code: string,
  severity: Diagnostic['severity'],
  subject: EntityRef,
  data: Readonly<Record<string, Json>>,
): Diagnostic => ({ code, severity, subject, data });
