import { floorToStep, pitchFor } from '../text/fit.ts';
import { cellsOf, lineLength } from '../text/measure.ts';
import { blockDepth } from '../text/wrap.ts';
import { proportional } from './fill-one-line.ts';
import type { Filler, NameLine } from './filler.ts';
import { partAcross } from './part-of-box.ts';
import { placeLine, slackBefore, spaceOf } from './place-text.ts';

/** The two lines of a horizontal name; a vertical one, and one of a single word, stays in one line. */
const linesOf = ({ direction, halves }: NameLine): readonly [string, string] | null => (direction === 'horizontal' ? halves : null);

/** A horizontal name in two lines, broken between words. Both have the same distance from character to character. */
export const twoLines: Filler = {
  largest(line, most = Infinity) {
    const lines = linesOf(line);
    if (lines === null) return proportional.largest(line, most);
    const { along, across } = spaceOf(line.box, line.direction);
    const longest = Math.max(...lines.map((text) => lineLength(cellsOf(line.font, text, line.direction), line.pitch.min)));
    const size = Math.min(most, along / Math.max(longest, Number.EPSILON), across / blockDepth(lines.length, line.lineSpacing));
    return { size: floorToStep(size), stretch: 1 };
  },
  place(line, form) {
    const lines = linesOf(line);
    if (lines === null) return proportional.place(line, form);
    const { font, direction, box, align, alignAcross, lineSpacing } = line;
    const { size } = form;
    const before = slackBefore(spaceOf(box, direction).across - blockDepth(lines.length, lineSpacing) * size, alignAcross);
    const pitch = commonPitch(line, lines, size);
    return lines.flatMap((text, i) => {
      const top = before + i * lineSpacing * size;
      const style = { direction, size, pitch: { min: pitch, max: pitch }, align: align === 'spread' ? 'middle' : align } as const;
      return placeLine(font, text, partAcross(box, direction, top, top + size), style);
    });
  },
};

/** The pitch (in sizes) of the line that can be spread least. */
function commonPitch({ font, direction, box, pitch, align }: NameLine, lines: readonly string[], size: number): number {
  if (align !== 'spread') return pitch.min;
  const { along } = spaceOf(box, direction);
  return Math.min(...lines.filter((text) => cellsOf(font, text, direction).length > 1).map((text) => pitchFor(font, text, direction, size, along, pitch) / size), pitch.max);
}
