import type { DrawContext } from '../drawing/context.ts';
import type { Drawing, Item } from '../drawing/drawing.ts';
import { textItems, textLength } from '../drawing/plan-text.ts';
import { rectHeight, rectWidth } from '../geometry/rect.ts';
import { slugBox } from '../formats/pdf/page-boxes.ts';

/** Height of the characters on paper, mm; smaller where the line is longer than its place. */
const HEIGHT = 3;

/** What a page is, for the person at the press. */
function slugText(drawing: Drawing, scaleDown: number): string {
  const size = `${rectWidth(drawing.trim)} × ${rectHeight(drawing.trim)} mm`;
  const scale = scaleDown === 1 ? '1:1' : `1:${scaleDown}，印刷时放大 ${scaleDown} 倍`;
  return `${drawing.title}　${size}　${scale}`;
}

/** A line below the bleed of a sign's page: its words, its finished size, its scale. */
export function slugItems(drawing: Drawing, ctx: DrawContext, scaleDown = 1): Item[] {
  const box = slugBox(drawing, scaleDown);
  const text = slugText(drawing, scaleDown);
  const style = { size: HEIGHT * scaleDown, layer: 'printMarks' as const };
  const fitting = Math.min(1, rectWidth(box) / textLength(ctx, text, style));
  const at = { x: box.x0, y: (box.y0 + box.y1) / 2 };
  return textItems(ctx, text, { at }, { ...style, size: style.size * fitting });
}
