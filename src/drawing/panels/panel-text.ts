import { compose, translation } from '../../geometry/matrix.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { floorToStep } from '../../text/fit.ts';
import { layoutText } from '../../text/layout.ts';
import { cellsOf, lineLength, severalLines, singleLine } from '../../text/measure.ts';
import type { Font, FontWeight, ResolvedFont } from '../../text/types.ts';
import { LINE_PITCH, blockDepth, wrapLines, wrapToFit } from '../../text/wrap.ts';
import { fontNotes } from '../font-notes.ts';
import { tooLong } from '../text-notes.ts';
import type { GlyphItem } from '../drawing.ts';
import type { Ink } from '../ink.ts';
import { NOTHING, type ComposedPanel, type Lettered, type PanelScene } from './panel-pen.ts';

/** A text in its place on a panel. */
export interface Cell {
  readonly text: string;
  readonly box: Rect;
  readonly align?: 'start' | 'middle' | 'end';
  /** Across: start = at the upper edge. */
  readonly across?: 'start' | 'middle';
  /** Size as a multiple of the panel's. */
  readonly scale?: number;
  readonly weight?: FontWeight;
  readonly ink?: Ink;
  /** One line, however long. */
  readonly single?: boolean;
}

/** The words of a panel set at their common size (mm); 0 where there are none. */
export interface SetCells extends ComposedPanel {
  readonly size: number;
}

type Words = Pick<Lettered, 'font' | 'weight' | 'ink'> & { readonly size: number | null };

const faceOf = ({ ctx }: PanelScene, { font, weight }: Words, cell: Cell): ResolvedFont => ctx.fonts.resolve(font, cell.weight ?? weight);

/** One size in tenths of a mm at which all texts fit their places, at most `most` (mm). */
export function commonSize(scene: PanelScene, words: Words, cells: readonly Cell[], most = Infinity): number {
  const sizes = cells.filter(({ text }) => text.trim() !== '').map((cell) => largestOf(faceOf(scene, words, cell).font, cell) / (cell.scale ?? 1));
  return sizes.length === 0 ? 0 : floorToStep(Math.min(most, ...sizes));
}

function largestOf(font: Font, { text, box, single }: Cell): number {
  const space = { along: rectWidth(box), across: rectHeight(box) };
  if (space.along <= 0 || space.across <= 0) return 0;
  if (single !== true) return wrapToFit(font, text, 'horizontal', space).size;
  return Math.min(space.along / Math.max(lineLength(cellsOf(font, singleLine(text), 'horizontal')), 1e-6), space.across);
}

/**
 * Sets the texts of a panel at one size: the typed one, else the largest that fits. Reports characters that the font lacks,
 * a stand-in, and a text that does not fit (`text.doesNotFit`: the typed size is larger than the places allow, or what fits is
 * below the least size).
 */
export function setCells(scene: PanelScene, words: Words, cells: readonly Cell[], most = Infinity): SetCells {
  const written = cells.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return { ...NOTHING, size: 0 };
  const clean = written.map((cell) => ({ ...cell, text: severalLines(cell.text) }));
  const fitting = commonSize(scene, words, clean, most);
  const size = words.size ?? fitting;
  const fits = fitting >= scene.leastSize && (words.size === null || words.size <= commonSize(scene, words, clean));
  return {
    size,
    items: size <= 0 ? [] : clean.flatMap((cell) => placed(scene, words, cell, size)),
    diagnostics: [...notesOf(scene, words, written), ...(fits ? [] : [tooLong(clean.map(({ text }) => text).join(''), fitting, scene.leastSize, scene.source)])],
  };
}

function notesOf(scene: PanelScene, words: Words, cells: readonly Cell[]): Diagnostic[] {
  const weights = [...new Set(cells.map(({ weight }) => weight ?? words.weight))];
  return weights.flatMap((weight) => {
    const text = cells.filter((cell) => (cell.weight ?? words.weight) === weight).map((cell) => cell.text).join('');
    return fontNotes(text, scene.ctx.fonts.resolve(words.font, weight), { font: words.font, weight }, scene.source);
  });
}

/** Lines of a text at a size; lines in the middle of a place are made about equally long, so that no character stands alone. */
export function linesOf(font: Font, { text, box, single, align }: Cell, size: number): readonly string[] {
  if (single === true) return [singleLine(text)];
  const most = rectWidth(box) / size;
  const lines = wrapLines(font, text, 'horizontal', most);
  if (align === 'start' || lines.length < 2) return lines;
  let [low, high] = [most / 2, most];
  for (let i = 0; i < 8; i++) {
    const width = (low + high) / 2;
    if (wrapLines(font, text, 'horizontal', width).length > lines.length) low = width;
    else high = width;
  }
  return wrapLines(font, text, 'horizontal', high);
}

/** Width and depth of a text as it is set, mm. */
export function extentOf(scene: PanelScene, words: Words, cell: Cell, size: number): { width: number; height: number } {
  const { font } = faceOf(scene, words, cell);
  const own = size * (cell.scale ?? 1);
  const lines = linesOf(font, cell, own);
  const widths = lines.map((line) => lineLength(cellsOf(font, line, 'horizontal')) * own);
  return { width: Math.max(0, ...widths), height: blockDepth(lines.length) * own };
}

function placed(scene: PanelScene, words: Words, cell: Cell, base: number): GlyphItem[] {
  const { font } = faceOf(scene, words, cell);
  const { box, align = 'middle', across = 'middle', ink = words.ink } = cell;
  const size = base * (cell.scale ?? 1);
  const lines = linesOf(font, cell, size);
  const depth = blockDepth(lines.length) * size;
  const top = across === 'start' ? box.y1 : (box.y0 + box.y1 + depth) / 2;
  return lines.flatMap((line, i) => {
    const run = layoutText(font, line, { size, direction: 'horizontal' });
    const slack = rectWidth(box) - run.advance;
    const x = box.x0 + (align === 'start' ? 0 : align === 'end' ? slack : slack / 2);
    const y = top - (i * LINE_PITCH + 0.5) * size - ((font.ascender + font.descender) / 2 / font.unitsPerEm) * size;
    const { source } = scene;
    return run.glyphs.map(({ outline, at }): GlyphItem => ({ kind: 'glyph', layer: 'sign', source, outline, at: compose(translation(x, y), at), fill: ink }));
  });
}
