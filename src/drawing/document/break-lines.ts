import { cellsOf, type Cell } from '../../text/measure.ts';
import type { Font } from '../../text/types.ts';

/** Marks that no line may begin with, and those that none may end with (GB/T 15834 5.1). */
const NOT_FIRST = /^[、，。．：；！？）》」』】〉〕”’…—·～％‰℃㎡,.:;!?)\]}%²³]/u;
const NOT_LAST = /^[（《「『【〈〔“‘([{￥$№]/u;
/** Full-width marks whose right half is blank: at the end of a line they may take half their width. */
const HALF_BLANK = /^[、，。．：；！？）》」』】〉〕”’]/u;
/** What holds together as one word: Latin letters, figures and what stands inside numbers, dates, file names and ids. */
const WORD = /^[A-Za-z0-9.,:/\\\-_+=%×°′″±#@&'²³㎡～]/u;
const SPACE = /^\s/u;
const DIGIT = /^[0-9]/u;
/** A space between a figure and one of these is no place for a break. */
const UNIT = /^[㎡²³A-Za-z%℃]|^(?:平方米|毫米|厘米|米|公里|人|户|项|块|间|处|个)/u;

interface Shaped {
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** The text from the start of a cell on. */
const from = ({ text, cells }: Shaped, i: number): string => text.slice(cells[i]!.start, cells[i]!.start + 4);

function mayBreakBefore(shaped: Shaped, i: number): boolean {
  const [before, after] = [from(shaped, i - 1), from(shaped, i)];
  if (SPACE.test(after) || NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  if (SPACE.test(before)) return i < 2 || !(DIGIT.test(from(shaped, i - 2)) && UNIT.test(after));
  if (WORD.test(before) && WORD.test(after)) return false;
  return !(/^[—…]/u.test(before) && before[0] === after[0]);
}

/** The last place up to and with `end` where a line begun at `start` may end; `end` itself where there is none. */
function breakFor(shaped: Shaped, start: number, end: number): number {
  for (let i = end; i > start; i -= 1) if (mayBreakBefore(shaped, i)) return i;
  return end;
}

/** The first cell that does not fit a line of `width` em begun at `start`; the number of cells where all fit. */
function overflow(shaped: Shaped, start: number, width: number): number {
  let length = 0;
  for (let i = start; i < shaped.cells.length; i += 1) {
    const cell = shaped.cells[i]!;
    const spare = SPACE.test(from(shaped, i)) ? cell.length : HALF_BLANK.test(from(shaped, i)) && cell.length === 1 ? 0.5 : 0;
    if (length + cell.length - spare > width + 1e-9 && i > start) return i;
    length += cell.length;
  }
  return shaped.cells.length;
}

/** A line as it was shaped with its paragraph; spaces at its end are left out. */
export interface BrokenLine {
  readonly text: string;
  readonly cells: readonly Cell[];
}

function lineOf({ text, cells }: Shaped, start: number, cut: number): BrokenLine {
  let end = cut;
  while (end > start && SPACE.test(text[cells[end - 1]!.start]!)) end -= 1;
  return { text: text.slice(cells[start]!.start, cells[end]?.start), cells: cells.slice(start, end) };
}

function breakParagraph(font: Font, text: string, width: number, indent: number): BrokenLine[] {
  const shaped: Shaped = { text, cells: cellsOf(font, text, 'horizontal') };
  const { cells } = shaped;
  const lines: BrokenLine[] = [];
  let start = 0;
  while (start < cells.length) {
    const end = overflow(shaped, start, lines.length === 0 ? width - indent : width);
    const cut = end === cells.length ? end : breakFor(shaped, start, end);
    lines.push(lineOf(shaped, start, cut));
    start = cut;
    while (start < cells.length && SPACE.test(from(shaped, start))) start += 1;
  }
  return lines.length === 0 ? [{ text: '', cells: [] }] : lines;
}

/**
 * Lines of at most `width` em, the first one shorter by `indent`; the text's own line breaks are kept. No line begins with a
 * closing mark or ends with an opening one, numbers with their units and Latin words stay whole unless they are longer than
 * a line, and a closing mark at the end may stand out by its blank half.
 */
export const breakLines = (font: Font, text: string, width: number, indent = 0): BrokenLine[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((paragraph) => breakParagraph(font, paragraph, width, indent));
