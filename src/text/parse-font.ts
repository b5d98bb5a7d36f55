import type * as Harfbuzz from 'harfbuzzjs';
import { createPen, type Pen } from './pen.ts';
import { rememberShapes } from './shape-memory.ts';
import type { Direction, Font, Glyph, GlyphOutline, MissingCharacter } from './types.ts';
import { verticalText } from './vertical-forms.ts';
import { emBox, verticalOrigins } from './vertical-origin.ts';

/** Makes a Font from sfnt bytes. harfbuzz reports no broken file by itself: a face without glyphs is refused here. */
export function parseFont(hb: typeof Harfbuzz, id: string, sfnt: Uint8Array): Font {
  const face = new hb.Face(new hb.Blob(sfnt), 0);
  const covered = new Set(face.collectUnicodes());
  if (covered.size === 0) throw new Error(`font ${id} holds no characters`);
  const font = new hb.Font(face);
  const [ascender, descender] = emBox(face);
  return {
    id,
    unitsPerEm: face.upem,
    ascender,
    descender,
    shape: shaper(hb, font, verticalOrigins(face)),
    outline: outliner(hb, font, id),
    missing: (text) => missingCharacters(covered, text),
  };
}

function shaper(hb: typeof Harfbuzz, font: Harfbuzz.Font, originOf: (glyph: number) => number): Font['shape'] {
  return rememberShapes((text, direction) => {
    const shaped = shapeText(hb, font, text, direction);
    return direction === 'vertical' ? shaped.map((glyph) => hang(font, glyph, originOf(glyph.id))) : shaped;
  });
}

/** Script and language are fixed to simplified Chinese, so that forms never depend on the machine. */
function shapeText(hb: typeof Harfbuzz, font: Harfbuzz.Font, text: string, direction: Direction): Glyph[] {
  if (text === '') return [];
  const buffer = new hb.Buffer();
  buffer.addText(direction === 'vertical' ? verticalText(text) : text);
  buffer.setDirection(direction === 'vertical' ? hb.Direction.TTB : hb.Direction.LTR);
  buffer.setScript('Hani');
  buffer.setLanguage('zh-Hans');
  hb.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map((glyph) => ({
    id: glyph.codepoint,
    cluster: glyph.cluster,
    xAdvance: glyph.xAdvance ?? 0,
    yAdvance: glyph.yAdvance ?? 0,
    xOffset: glyph.xOffset ?? 0,
    yOffset: glyph.yOffset ?? 0,
  }));
}

/** Moves a glyph from the origin harfbuzz assumed (the line ascender where it knows none) to its true one. */
function hang(font: Harfbuzz.Font, glyph: Glyph, origin: number): Glyph {
  const assumed = font.glyphVOrigin(glyph.id)?.[1] ?? font.hExtents().ascender;
  return { ...glyph, yOffset: glyph.yOffset + assumed - origin };
}

function outliner(hb: typeof Harfbuzz, font: Harfbuzz.Font, fontId: string): Font['outline'] {
  const outlines = new Map<number, GlyphOutline>();
  const pen = createPen();
  const funcs = drawFuncs(hb, pen);
  return (glyph) => {
    const known = outlines.get(glyph);
    if (known) return known;
    font.drawGlyph(glyph, funcs);
    const outline = { id: `${fontId}/${glyph}`, path: pen.take() };
    outlines.set(glyph, outline);
    return outline;
  };
}

function drawFuncs(hb: typeof Harfbuzz, pen: Pen): Harfbuzz.DrawFuncs {
  const funcs = new hb.DrawFuncs();
  funcs.setMoveToFunc((x, y) => pen.move(x, y));
  funcs.setLineToFunc((x, y) => pen.line(x, y));
  funcs.setQuadraticToFunc((cx, cy, x, y) => pen.quadratic(cx, cy, x, y));
  funcs.setCubicToFunc((ax, ay, bx, by, x, y) => pen.cubic(ax, ay, bx, by, x, y));
  funcs.setClosePathFunc(() => pen.close());
  return funcs;
}

/** White space and controls need no glyph; each missing character is named once, in the order of the text. */
function missingCharacters(covered: ReadonlySet<number>, text: string): MissingCharacter[] {
  let missing: Map<number, MissingCharacter> | null = null;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (covered.has(code) || /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(character)) continue;
    missing ??= new Map();
    missing.set(code, { character, codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  return missing === null ? [] : [...missing.values()];
}
