import { rectPath } from '../../geometry/path.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { DrawContext } from '../context.ts';
import type { Item, LayerName } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { TEXT_HEIGHT } from '../plan-pen.ts';
import { textItems, type TextStyle } from '../plan-text.ts';
import { fitText, PITCH } from './fit-text.ts';

/** How a table on a sheet is written. */
export interface CellStyle {
  readonly layer: LayerName;
  readonly source: EntityRef;
  /** Width of the rules, mm. */
  readonly rule: number;
}

export interface CellText {
  readonly text: string;
  /** Wished character height, mm; smaller where the text would not fit. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
}

/** What was drawn, and texts that could not be set at a height that drawings have. */
export interface Written {
  readonly items: readonly Item[];
  readonly unfit: readonly string[];
}

/** Paper mm between a line of the table and a text: beside it, and above and below. */
export const PAD = 1.5;
export const PAD_ACROSS = 0.8;

export const joinWritten = (parts: readonly Written[]): Written => ({
  items: parts.flatMap(({ items }) => items),
  unfit: parts.flatMap(({ unfit }) => unfit),
});

/** A ruled cell with one text. */
export function cellItems(box: Rect, cell: CellText, ctx: DrawContext, style: CellStyle): Written {
  const { layer, source, rule } = style;
  const line: Item = { kind: 'path', layer, source, path: rectPath(box), stroke: { ink: BLACK, width: rule } };
  const text = cellText(box, cell, ctx, style);
  return { items: [line, ...text.items], unfit: text.unfit };
}

/** One text in a box: on one line or several, in the middle of its height. */
export function cellText(box: Rect, cell: CellText, ctx: DrawContext, { layer, source }: Omit<CellStyle, 'rule'>): Written {
  const { text, size = TEXT_HEIGHT.small, bold = false, align = 'middle' } = cell;
  if (text === '') return { items: [], unfit: [] };
  const style: TextStyle = { size, layer, source, weight: bold ? 'bold' : 'regular' };
  const space = { width: rectWidth(box) - 2 * PAD, height: rectHeight(box) - 2 * PAD_ACROSS };
  const way = fitText(ctx, text, space, style);
  const x = align === 'start' ? box.x0 + PAD : align === 'end' ? box.x1 - PAD : (box.x0 + box.x1) / 2;
  const step = way.size * PITCH;
  const top = (box.y0 + box.y1) / 2 + ((way.lines.length - 1) * step) / 2;
  const items = way.lines.flatMap((line, i) =>
    textItems(ctx, line, { at: { x, y: top - i * step }, anchor: align }, { ...style, size: way.size, condense: way.condense }),
  );
  return { items, unfit: way.complete ? [] : [text] };
}
