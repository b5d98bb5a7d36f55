import type { Direction, Font, Glyph } from './types.ts';

/** A character cell: the glyphs of one cluster, placed from the start of the cell. Lengths in em. */
export interface Cell {
  readonly glyphs: readonly Glyph[];
  /** Length along the line, in em; 1 for a full-width character. */
  readonly length: number;
  /** Index of its first UTF-16 unit in the text. */
  readonly start: number;
}

/**
 * What is not seen and would only part characters: soft hyphens, joiners, zero-width spaces, direction marks, fillers, byte
 * order marks. They come along when a text is pasted; each would be a cell of its own, with a gap on both sides.
 */
const INVISIBLE = /\u034F|\u17B4|\u17B5|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/gu;

/** Texts become one line: every run of white space and controls is one space, none at the ends; what is invisible goes. */
export const singleLine = (text: string): string => text.replace(INVISIBLE, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** As singleLine, but the line breaks stay, and spaces that a person set. */
export const severalLines = (text: string): string => text.replace(INVISIBLE, '').replace(/[^\P{Cc}\n\r]/gu, ' ');

/** Cells of a shaped text, kept as long as its glyphs. */
const known = new WeakMap<readonly Glyph[], readonly Cell[]>();

/** Groups the shaped glyphs by cluster, so that a base character and its marks stay together. */
export function cellsOf(font: Font, text: string, direction: Direction): readonly Cell[] {
  const glyphs = font.shape(text, direction);
  const cells = known.get(glyphs) ?? groupByCluster(font, glyphs, direction);
  known.set(glyphs, cells);
  return cells;
}

function groupByCluster(font: Font, shaped: readonly Glyph[], direction: Direction): Cell[] {
  const cells: { glyphs: Glyph[]; start: number }[] = [];
  for (const glyph of shaped) {
    const last = cells.at(-1);
    if (last && last.start === glyph.cluster) last.glyphs.push(glyph);
    else cells.push({ glyphs: [glyph], start: glyph.cluster });
  }
  return cells.map((cell) => ({ ...cell, length: advanceOf(cell.glyphs, direction) / font.unitsPerEm }));
}

const advanceOf = (glyphs: readonly Glyph[], direction: Direction): number =>
  glyphs.reduce((sum, glyph) => sum + (direction === 'vertical' ? -glyph.yAdvance : glyph.xAdvance), 0);

/** Length in em of the cells one after the other, each `pitch` apart where a full-width cell is 1. */
export function lineLength(cells: readonly Cell[], pitch = 1): number {
  let sum = Math.max(0, cells.length - 1) * (pitch - 1);
  for (const { length } of cells) sum += length;
  return sum;
}
