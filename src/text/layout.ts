import { inkBounds } from '../geometry/ink-bounds.ts';
import { applyMatrix, compose, scaling, translation, type Matrix } from '../geometry/matrix.ts';
import { rectCentre, unionRect, type Rect } from '../geometry/rect.ts';
import { cellsOf, type Cell } from './measure.ts';
import type { Direction, Font, GlyphOutline } from './types.ts';
import { isTurned } from './vertical-forms.ts';

export interface TextOptions {
  /** Character size (edge of the em box), mm. */
  readonly size: number;
  readonly direction: Direction;
  /** Distance in mm from a full-width character to the next one; the size itself when left out. */
  readonly pitch?: number;
}

export interface PlacedGlyph {
  readonly outline: GlyphOutline;
  /** Font units to mm. */
  readonly at: Matrix;
}

/** A line of text in mm. */
export interface TextRun {
  readonly glyphs: readonly PlacedGlyph[];
  /** Box of the ink; the empty rectangle at the origin for a text without ink. */
  readonly bounds: Rect;
  /** Length of the line, from the first em box to the end of the last. */
  readonly advance: number;
}

/**
 * Sets one line. Horizontal: the origin is the start of the baseline, the line runs to +x. Vertical: the origin is the
 * middle of the upper edge of the first em box, the line runs to −y. Glyphs without ink (spaces) are left out.
 */
export function layoutText(font: Font, text: string, options: TextOptions): TextRun {
  const { size, direction, pitch = size } = options;
  const glyphs: PlacedGlyph[] = [];
  const cells = cellsOf(font, text, direction);
  let along = 0;
  let end = 0;
  for (const cell of cells) {
    const turned = direction === 'vertical' && isTurned(text, cell.start);
    glyphs.push(...(turned ? turnCell(font, cell, along, size) : placeCell(font, cell, along, options)));
    end = along + cell.length * size;
    along = end + (pitch - size);
  }
  return { glyphs, bounds: runBounds(glyphs), advance: end };
}

function placeCell(font: Font, cell: Cell, along: number, { size, direction }: TextOptions): PlacedGlyph[] {
  const scale = size / font.unitsPerEm;
  const start = direction === 'vertical' ? translation(0, -along) : translation(along, 0);
  const placed: PlacedGlyph[] = [];
  let [penX, penY] = [0, 0];
  for (const glyph of cell.glyphs) {
    const outline = font.outline(glyph.id);
    const at = compose(compose(start, scaling(scale)), translation(penX + glyph.xOffset, penY + glyph.yOffset));
    if (glyph.id !== NOTDEF && outline.path.ops !== '') placed.push({ outline, at });
    penX += glyph.xAdvance;
    penY += glyph.yAdvance;
  }
  return placed;
}

/** Turned a quarter clockwise, the middle of its ink in the middle of the cell. */
function turnCell(font: Font, cell: Cell, along: number, size: number): PlacedGlyph[] {
  const scale = size / font.unitsPerEm;
  const centre = translation(0, -along - (cell.length * size) / 2);
  return cell.glyphs.flatMap((glyph) => {
    const outline = font.outline(glyph.id);
    if (glyph.id === NOTDEF || outline.path.ops === '') return [];
    const ink = rectCentre(outlineBounds(outline));
    const turn: Matrix = [0, -scale, scale, 0, 0, 0];
    return [{ outline, at: compose(compose(centre, turn), translation(-ink.x, -ink.y)) }];
  });
}

/** The blank box that fonts draw for what they lack; a missing character is reported instead. */
const NOTDEF = 0;

const EMPTY: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };

/** Box around the ink of placed outlines. */
export function runBounds(glyphs: readonly PlacedGlyph[]): Rect {
  let box: Rect | null = null;
  for (const { outline, at } of glyphs) {
    const own = outlineBounds(outline);
    const [a, b] = [applyMatrix(at, { x: own.x0, y: own.y0 }), applyMatrix(at, { x: own.x1, y: own.y1 })];
    const placed = { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) };
    box = box ? unionRect(box, placed) : placed;
  }
  return box ?? EMPTY;
}

const known = new WeakMap<GlyphOutline, Rect>();

/** Ink box of an outline in font units, kept with the outline. */
export function outlineBounds(outline: GlyphOutline): Rect {
  const box = known.get(outline) ?? inkBounds(outline.path) ?? EMPTY;
  known.set(outline, box);
  return box;
}
