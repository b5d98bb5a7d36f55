import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';

/** Equal places in rows from the upper left, `gap` mm apart; the last row may stay short. */
export function grid(area: Rect, columns: number, count: number, gap: { readonly x: number; readonly y: number }): readonly Rect[] {
  const rows = Math.max(1, Math.ceil(count / columns));
  const width = (rectWidth(area) - (columns - 1) * gap.x) / columns;
  const height = (rectHeight(area) - (rows - 1) * gap.y) / rows;
  return Array.from({ length: count }, (_, i) => {
    const x0 = area.x0 + (i % columns) * (width + gap.x);
    const y1 = area.y1 - Math.floor(i / columns) * (height + gap.y);
    return { x0, x1: x0 + width, y0: y1 - height, y1 };
  });
}
