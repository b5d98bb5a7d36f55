import { compose, scaling, translation } from '../geometry/matrix.ts';
import { rectPath } from '../geometry/path.ts';
import { rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { FaceMark } from '../model/sign.ts';
import type { GlyphItem, Outline } from './drawing.ts';
import type { Ink } from './ink.ts';

/** Length to height of the flag (《中国共产党党徽党旗条例》附件“党旗的制法说明”). */
export const FLAG_PROPORTION = 3 / 2;
/**
 * The upper quarter at the staff is 18 squares long and 12 high; the emblem fills 8 × 8 squares, 3 below the upper edge and
 * 4 from the staff (the same annex). So the flag is 24 squares high.
 */
const SQUARES_HIGH = 24;
const EMBLEM = { left: 4, top: 3, side: 8 } as const;
/** 金黄: the regulation states no process values, these are trade practice. */
export const FLAG_GOLD: Ink = { cmyk: [0, 15, 100, 0] };

const FIELD: Outline = { id: 'mark/flagField', path: rectPath(rect(0, 0, 1, 1)) };

/** The party flag as large as its box allows, never deformed, in the middle: a red field with the emblem in gold, the staff on the viewer's left. */
export function partyFlagItems({ box, ink }: FaceMark, emblem: Outline, source: EntityRef): GlyphItem[] {
  const height = Math.min(box.height, box.width / FLAG_PROPORTION);
  const width = height * FLAG_PROPORTION;
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  const square = height / SQUARES_HIGH;
  const side = EMBLEM.side * square;
  const corner = translation(x + EMBLEM.left * square, y + height - EMBLEM.top * square - side);
  const item = (outline: Outline, at: GlyphItem['at'], fill: Ink): GlyphItem => ({ kind: 'glyph', layer: 'mark', source, outline, at, fill });
  return [item(FIELD, [width, 0, 0, height, x, y], ink), item(emblem, compose(corner, scaling(side)), FLAG_GOLD)];
}
