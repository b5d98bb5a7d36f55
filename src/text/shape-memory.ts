import { boundedMemory } from './bounded-memory.ts';
import type { Direction, Glyph } from './types.ts';

type Shape = (text: string, direction: Direction) => readonly Glyph[];

/** Glyphs kept of shaped texts. */
const MOST_GLYPHS = 30_000;

/**
 * Han characters of the basic plane and of Extension A without anything that joins them: a font for Chinese shapes each by
 * itself, so that a text of them alone is its characters one after the other (held by a test for the shipped fonts).
 */
const PLAIN_HAN = /^[\u3400-\u4DBF\u4E00-\u9FFF]+$/u;

/** Shapes names of plain Han from characters that are known already, which is ten times as fast; other texts as they come. */
export function rememberShapes(shape: Shape): Shape {
  const texts = boundedMemory<readonly Glyph[]>(MOST_GLYPHS, ({ length }) => length);
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

  return (text, direction) =>
    texts(direction === 'vertical' ? `v${text}` : `h${text}`, () => (PLAIN_HAN.test(text) ? assemble(text, direction) : shape(text, direction)));
}
