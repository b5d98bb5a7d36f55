import type { DrawContext } from '../../src/drawing/context.ts';
import type { GlyphItem, Item } from '../../src/drawing/drawing.ts';
import { applyMatrix } from '../../src/geometry/matrix.ts';
import { glyphsOf } from './item-bounds.ts';

/**
 * Reads drawn glyphs back as lines of text: glyphs of one turn and one baseline belong to a line, a wide gap ends it.
 * `alphabet` are the characters that may occur.
 */
export function linesOf(items: readonly Item[], ctx: DrawContext, alphabet: string): string[] {
  const characters = charactersOf(ctx, alphabet);
  const rows = new Map<string, { along: number; size: number; text: string }[]>();
  for (const glyph of glyphsOf(items)) {
    const { along, across, size, angle } = placeOf(glyph);
    const key = `${angle}/${Math.round(across * 20) / 20}/${size.toFixed(3)}`;
    rows.set(key, [...(rows.get(key) ?? []), { along, size, text: characters.get(glyph.outline.id) ?? '?' }]);
  }
  return [...rows.values()].flatMap((row) => {
    row.sort((a, b) => a.along - b.along);
    const lines: string[] = [];
    row.forEach((glyph, i) => {
      const last = row[i - 1];
      if (last && glyph.along - last.along < 1.6 * glyph.size) lines[lines.length - 1] += glyph.text;
      else lines.push(glyph.text);
    });
    return lines;
  });
}

function placeOf({ at, outline }: GlyphItem) {
  const [a, b] = at;
  const size = Math.hypot(a, b) * 1000;
  const turn = -Math.atan2(b, a);
  const angle = Math.round((-turn * 180) / Math.PI);
  const p = applyMatrix(at, { x: 0, y: 0 });
  const along = p.x * Math.cos(turn) - p.y * Math.sin(turn);
  const across = p.x * Math.sin(turn) + p.y * Math.cos(turn);
  return { along, across, size, angle, id: outline.id };
}

function charactersOf(ctx: DrawContext, alphabet: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const weight of ['regular', 'bold'] as const) {
    const { font } = ctx.fonts.resolve('heiti', weight);
    for (const character of alphabet) {
      const glyph = font.shape(character, 'horizontal')[0];
      if (glyph) found.set(font.outline(glyph.id).id, character);
    }
  }
  return found;
}
