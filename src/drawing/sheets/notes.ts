import { rectWidth, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { TEXT_HEIGHT } from '../plan-pen.ts';
import { textItems, textLength } from '../plan-text.ts';
import { SHEET_WORDS } from './words.ts';

const LINE = 5.8;
const INSET = 4;

/** The numbered notes to the left of the title block; left out where the strip beside it is too narrow. */
export function noteItems(frame: Rect, titleBlock: Rect, notes: readonly string[], ctx: DrawContext, source: EntityRef): Item[] {
  const style = { size: TEXT_HEIGHT.small, layer: 'text', source } as const;
  const lines = [SHEET_WORDS.notes, ...notes.map((note, i) => `${i + 1}. ${note}`)];
  const room = rectWidth(frame) - rectWidth(titleBlock) - 2 * INSET;
  if (notes.length === 0 || lines.some((line) => textLength(ctx, line, style) > room)) return [];
  const top = titleBlock.y1 - INSET - LINE / 2;
  return lines.flatMap((line, i) => textItems(ctx, line, { at: { x: frame.x0 + INSET, y: top - i * LINE } }, style));
}
