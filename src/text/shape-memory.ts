import type { Direction, Glyph } from './types.ts';

type Shape = (text: string, direction: Direction) => readonly Glyph[];

/** Glyphs kept of shaped texts; beyond that the memory starts anew. A long regulation weighs as much as hundreds of names. */
const MOST_GLYPHS = 30_000;

/**
 * Han characters of the basic plane and of Extension A without anything that joins them: a font for Chinese shapes each by
 * itself, so that a text of them alone is its characters one after the other (held by a test for the shipped fonts).
 */
const PLAIN_HAN = /^[\u3400-\u4DBF\u4E00-\u9FFF]+$/u;

/** Shapes names of plain Han from characters that are known already, which is ten times as fast; other texts as they come. */
export function rememberShapes(shape: Shape): Shape {
  const texts = new Map<string, readonly Glyph[]>();
  let held = 0;
  const characters: Readonly<Record<Direction, Map<string, readonly Glyph[]>>> = { horizontal: new Map(), vertical: new Map() };

  function glyphsOf(character: string, direction: Direction): readonly Glyph[] {
    const known = characters[direction].get(character) ?? shape(character, direction);
    characters[direction].set(character, known);
    return known;
  }

  function assemble(text: string, direction: Direction): Glyph[] {
    const glyphs: Glyph[] = [];
    for (let at = 0; at < text.length; at += 1) {
      for (const glyph of glyphsOf(text.charAt(at), direction)) glyphs.push(at === 0 ? glyph : { ...glyph, cluster: at });
    }
    return glyphs;
  }

  function keep(key: string, glyphs: readonly Glyph[]): void {
    if (held > 0 && held + glyphs.length > MOST_GLYPHS) {
      texts.clear();
      held = 0;
    }
    texts.set(key, glyphs);
    held += glyphs.length;
  }

  return (text, direction) => {
    const key = direction === 'vertical' ? `v${text}` : `h${text}`;
    const known = texts.get(key);
    if (known) return known;
    const glyphs = PLAIN_HAN.test(text) ? assemble(text, direction) : shape(text, direction);
    keep(key, glyphs);
    return glyphs;
  };
}
