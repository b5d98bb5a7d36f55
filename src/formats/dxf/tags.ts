import { decimal } from '../../drawing/decimal.ts';

/** A group of a DXF file: what the value is, and the value. */
export type Tag = readonly [code: number, value: string | number];

/** The ranges of group codes whose values are real numbers. */
const REALS: readonly (readonly [number, number])[] = [[10, 59], [110, 149], [210, 239], [460, 469], [1010, 1059]];

/** A tenth of a micrometre: finer than any machine, coarse enough for the same text everywhere. */
const DIGITS = 4;

function valueText([code, value]: Tag): string {
  // Line ends would be taken for the end of the value; other controls have no place in a drawing.
  // oxlint-disable-next-line no-control-regex
  if (typeof value === 'string') return value.replace(/[\u0000-\u001f\u007f]+/g, ' ');
  if (!REALS.some(([from, to]) => code >= from && code <= to)) return String(value);
  const text = decimal(value, DIGITS);
  // Some readers take a number without a point for a whole one and stumble.
  return text.includes('.') ? text : `${text}.0`;
}

/** The groups as a DXF file has them: code and value on lines of their own. */
export const tagsText = (tags: readonly Tag[]): string =>
  tags.map((tag) => `${String(tag[0]).padStart(3)}\r\n${valueText(tag)}\r\n`).join('');

/** A section of a file. */
export const section = (name: string, tags: readonly Tag[]): Tag[] => [[0, 'SECTION'], [2, name], ...tags, [0, 'ENDSEC']];

/** A point of a drawing as x, y and (where the file wants it) z. */
export const point2 = (code: number, { x, y }: { readonly x: number; readonly y: number }): Tag[] => [[code, x], [code + 10, y]];
export const point3 = (code: number, p: { readonly x: number; readonly y: number }): Tag[] => [...point2(code, p), [code + 20, 0]];
