import { rectPath } from '../geometry/path.ts';
import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { DrawContext } from './context.ts';
import type { Item, LayerName } from './drawing.ts';
import { BLACK } from './ink.ts';
import { TEXT_HEIGHT } from './plan-pen.ts';
import { textItems, textLength, type TextStyle } from './plan-text.ts';
import { breakName } from './plan-words.ts';

/** How a table on a sheet is written. */
export interface CellStyle {
  readonly layer: LayerName;
  readonly source: EntityRef;
}

export interface CellText {
  readonly text: string;
  /** Wished character height, mm; smaller where the text would not fit. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
}

/** Paper mm between a line of the table and a text. */
const PAD = 1.5;
const PITCH = 1.35;

/** A ruled cell with one text, in two lines where that lets the characters stay at 3.5 mm. */
export function cellItems(box: Rect, cell: CellText, ctx: DrawContext, { layer, source }: CellStyle): Item[] {
  const line: Item = { kind: 'path', layer, source, path: rectPath(box), stroke: { ink: BLACK, width: 0.18 } };
  return [line, ...cellText(box, cell, ctx, { layer, source })];
}

export function cellText(box: Rect, cell: CellText, ctx: DrawContext, { layer, source }: CellStyle): Item[] {
  const { text, size = TEXT_HEIGHT.small, bold = false, align = 'middle' } = cell;
  const style: TextStyle = { size, layer, source, weight: bold ? 'bold' : 'regular' };
  const room = rectWidth(box) - 2 * PAD;
  const fits = (lines: readonly string[], at: number) =>
    lines.every((one) => textLength(ctx, one, { ...style, size: at }) <= room) && lines.length * at * PITCH <= rectHeight(box) + 1;
  const ways = [size, TEXT_HEIGHT.small].flatMap((at) => [[text], breakName(text)].map((lines) => ({ lines, at })));
  const way = ways.find(({ lines, at }) => fits(lines, at)) ?? { lines: [text], at: (size * room) / textLength(ctx, text, style) };
  const x = align === 'start' ? box.x0 + PAD : align === 'end' ? box.x1 - PAD : (box.x0 + box.x1) / 2;
  const top = (box.y0 + box.y1) / 2 + ((way.lines.length - 1) * way.at * PITCH) / 2;
  return way.lines.flatMap((one, i) =>
    textItems(ctx, one, { at: { x, y: top - i * way.at * PITCH }, anchor: align }, { ...style, size: way.at }),
  );
}
