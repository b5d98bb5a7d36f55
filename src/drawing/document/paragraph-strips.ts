import type { FontSet } from '../../text/types.ts';
import type { Paragraph } from './block.ts';
import type { Strip } from './strip.ts';
import { setText } from './type-setting.ts';

/** A line for each strip; the first two and the last two lines stay together. */
export function paragraphStrips(block: Paragraph, width: number, fonts: FontSet): Strip[] {
  const { text, style, align, indent, before = 0, keepWithNext = false } = block;
  const lines = setText(fonts, text, style, { width, ...(align ? { align } : {}), ...(indent ? { indent } : {}) });
  const last = lines.length - 1;
  return lines.map((line, i) => ({
    height: line.height,
    before: i === 0 ? before : 0,
    keepWithNext: i === last ? keepWithNext : keepWithNext || i === 0 || i === last - 1,
    head: [],
    draw: (x, y) => line.draw(x, y),
    split: () => null,
  }));
}
