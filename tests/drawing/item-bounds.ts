import type { GlyphItem, Item } from '../../src/drawing/drawing.ts';
import { compose, IDENTITY, type Matrix } from '../../src/geometry/matrix.ts';
import { inkBounds } from '../../src/geometry/ink-bounds.ts';
import { transformPath } from '../../src/geometry/path.ts';
import { unionRect, type Rect } from '../../src/geometry/rect.ts';

/** All glyphs of a drawing with their matrix to the drawing's own frame. */
export const glyphsOf = (items: readonly Item[], outer: Matrix = IDENTITY): GlyphItem[] =>
  items.flatMap((item): GlyphItem[] => {
    if (item.kind === 'group') return glyphsOf(item.items, compose(outer, item.transform));
    return item.kind === 'glyph' ? [{ ...item, at: compose(outer, item.at) }] : [];
  });

/** Box of the ink of glyphs. */
export function inkOf(glyphs: readonly GlyphItem[]): Rect {
  const boxes = glyphs.map(({ outline, at }) => inkBounds(transformPath(at, outline.path))!);
  return boxes.reduce(unionRect);
}
