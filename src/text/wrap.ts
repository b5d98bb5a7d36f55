import { floorToStep, type LineSpace } from './fit.ts';
import { cellsOf, type Cell } from './measure.ts';
import type { Direction, Font } from './types.ts';

/** Lines of a text at one character size. */
export interface WrappedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Usual distance of lines as a multiple of the character size. */
export const LINE_PITCH = 1.5;

const NOT_FIRST = /^[、，。．：；！？）》」』”’…—·%％,.:;!?)\]]/u;
const NOT_LAST = /^[（《「『“‘([]/u;
/** A telephone number, a time and a word of letters stay together. */
const IN_WORD = /^[0-9A-Za-z.:/@+-]/;

/**
 * Breaks a text into lines (its own line breaks are kept) at the largest size in tenths of a mm at which they all fit the
 * space; `spacing` is the distance of lines. No line begins with a closing mark or ends with
 * an opening one, and numbers and words stay together unless one is longer than a line.
 */
export function wrapToFit(font: Font, text: string, direction: Direction, space: LineSpace, spacing = LINE_PITCH): WrappedText {
  const fits = (size: number) => blockDepth(wrapLines(font, text, direction, space.along / size).length, spacing) * size <= space.across;
  let [low, high] = [1, Math.max(1, Math.floor(Math.min(space.across, space.along) * 10))];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle / 10)) low = middle;
    else high = middle - 1;
  }
  const size = floorToStep(low / 10);
  return { size, lines: wrapLines(font, text, direction, space.along / size) };
}

/** Depth of so many lines in em. */
export const blockDepth = (lines: number, spacing = LINE_PITCH): number => (lines === 0 ? 0 : 1 + (lines - 1) * spacing);

/** Lines of at most `width` em; the text's own line breaks are kept. */
export function wrapLines(font: Font, text: string, direction: Direction, width: number): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((paragraph) => wrapParagraph(font, paragraph, direction, width));
}

function wrapParagraph(font: Font, paragraph: string, direction: Direction, width: number): string[] {
  const cells = cellsOf(font, paragraph, direction);
  const lines: string[] = [];
  let first = 0;
  let length = 0;
  for (const [i, cell] of cells.entries()) {
    if (length + cell.length > width + 1e-9 && i > first) {
      const next = breakBefore(paragraph, cells, first, i);
      lines.push(paragraph.slice(cells[first]!.start, cells[next]!.start));
      length = cells.slice(next, i).reduce((sum, one) => sum + one.length, 0);
      first = next;
    }
    length += cell.length;
  }
  lines.push(paragraph.slice(cells[first]?.start ?? 0));
  return lines;
}

/** The cell that begins the next line: that at which the line is full, or one before where a mark or a word forbids it. */
function breakBefore(text: string, cells: readonly Cell[], first: number, full: number): number {
  let next = full;
  while (next > first && !mayBreak(text, cells[next]!.start)) next -= 1;
  return next > first ? next : full;
}

const mayBreak = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
  return !NOT_FIRST.test(after) && !NOT_LAST.test(before) && !(IN_WORD.test(before) && IN_WORD.test(after));
};
