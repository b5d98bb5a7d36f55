import type * as Harfbuzz from 'harfbuzzjs';

/**
 * Height above the baseline (font units) at which a glyph hangs in vertical text: the VORG table, else the top of the
 * ideographic em box (OS/2 typographic ascender). The harfbuzz build for JavaScript reads neither and hangs every glyph at
 * the line ascender, which puts Chinese a quarter of an em too low.
 */
export function verticalOrigins(face: Harfbuzz.Face): (glyph: number) => number {
  const vorg = face.referenceTable('VORG');
  if (!vorg) {
    const [top] = emBox(face);
    return () => top;
  }
  const view = dataView(vorg);
  const own = new Map<number, number>();
  for (let i = 0; i < view.getUint16(6); i++) own.set(view.getUint16(8 + 4 * i), view.getInt16(10 + 4 * i));
  const usual = view.getInt16(4);
  return (glyph) => own.get(glyph) ?? usual;
}

/** Top and bottom of the ideographic em box above the baseline: OS/2 typographic ascender and descender (880, −120 of 1,000). */
export function emBox(face: Harfbuzz.Face): readonly [top: number, bottom: number] {
  const os2 = face.referenceTable('OS/2');
  if (!os2) return [0.88 * face.upem, -0.12 * face.upem];
  return [dataView(os2).getInt16(68), dataView(os2).getInt16(70)];
}

const dataView = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
