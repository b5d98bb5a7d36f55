import type { DxfDimStyle, DxfLineType, DxfTextStyle } from './document.ts';
import type { Roots } from './handles.ts';
import type { Tag } from './tags.ts';

const named = (name: string): Tag[] => [[2, name], [70, 0]];

/** A line type: strokes above zero, gaps below. */
export const lineTypeTags = ({ name, about, pattern }: DxfLineType): Tag[] => [
  ...named(name), [3, about], [72, 65], [73, pattern.length], [40, pattern.reduce((sum, length) => sum + Math.abs(length), 0)],
  ...pattern.flatMap((length): Tag[] => [[49, length], [74, 0]]),
];

/** Bits of a TrueType font in extended data: characters of China, bold. */
const CHINESE = 134 * 256;
const BOLD = 0x2000000;

/** A text style; its family goes along for programs that look fonts up by family instead of by file. */
export const textStyleTags = ({ name, file, big = '', family, isBold = false }: DxfTextStyle): Tag[] => [
  ...named(name), [40, 0], [41, 1], [50, 0], [71, 0], [42, 2.5], [3, file], [4, big],
  ...(family === undefined ? [] : [[1001, 'ACAD'] as const, [1000, family] as const, [1071, CHINESE + (isBold ? BOLD : 0)] as const]),
];

/**
 * A dimension style after GB/T 50001 chapter 11: extension lines 2 mm off what is measured and 2 mm past the line, figures
 * above it along it, whole millimetres.
 */
export const dimStyleTags = ({ name, scale, textHeight, arrow, arrowSize, textStyle }: DxfDimStyle, { records, textStyles }: Roots): Tag[] => [
  ...named(name),
  // DIMSCALE, DIMASZ, DIMEXO, DIMDLI, DIMEXE; DIMTXT, DIMGAP
  [40, scale], [41, arrowSize], [42, 2], [43, 8], [44, 2], [140, textHeight], [147, 0.6],
  // DIMTIH, DIMTOH, DIMTAD, DIMZIN, DIMTOFL, DIMSAH; DIMDEC, DIMTDEC, DIMLUNIT, DIMTMOVE
  [73, 0], [74, 0], [77, 1], [78, 8], [172, 1], [173, 0], [271, 0], [272, 0], [277, 2], [279, 2],
  // DIMTXSTY, DIMBLK
  [340, textStyles.get(textStyle)!], [342, records.get(arrow)!],
];
