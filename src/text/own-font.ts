import type * as Harfbuzz from 'harfbuzzjs';
import { parseFont } from './parse-font.ts';
import type { Font, FontFace } from './types.ts';

/** Why a file cannot be a person's own font. */
export type FontFault = 'notAFont' | 'broken' | 'restricted' | 'noHan';

/** A face that a person's own font answers: it is the real one. */
export interface OwnFace extends FontFace {
  readonly font: Font;
}

export type ReadFont = { readonly ok: true; readonly font: Font } | { readonly ok: false; readonly reason: FontFault };

const refused = (reason: FontFault): ReadFont => ({ ok: false, reason });

/** First four bytes of the files that hold outlines: TrueType, Apple's TrueType, CFF, a collection. */
const OUTLINES: readonly number[] = [0x00010000, 0x74727565, 0x4f54544f, 0x74746366];
const WOFF2 = 0x774f4632;

function signatureOf(bytes: Uint8Array): number {
  return bytes.length < 12 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}

/**
 * Reads a font file of a person: otf, ttf, the first face of a ttc, or woff2. A font whose licence forbids embedding (OS/2
 * fsType 2, or bitmaps only) is refused: its outlines may stand in no file that is handed on. `id` names it in findings.
 */
export async function readOwnFont(id: string, bytes: Uint8Array, decompressWoff2: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<ReadFont> {
  const signature = signatureOf(bytes);
  if (signature !== WOFF2 && !OUTLINES.includes(signature)) return refused('notAFont');
  const hb = await import('harfbuzzjs');
  try {
    const sfnt = signature === WOFF2 ? await decompressWoff2(bytes) : bytes;
    const face = new hb.Face(new hb.Blob(sfnt), 0);
    if (isRestricted(face)) return refused('restricted');
    const font = parseFont(hb, id, sfnt);
    return font.missing('村').length > 0 ? refused('noHan') : { ok: true, font };
  } catch {
    return refused('broken');
  }
}

const RESTRICTED = 0x0002;
const USAGE = 0x000f;
const BITMAPS_ONLY = 0x0200;

/** OS/2 fsType (OpenType 1.9, “OS/2”): of the usage bits, 2 alone forbids embedding; a font without the table states nothing. */
function isRestricted(face: Harfbuzz.Face): boolean {
  const os2 = face.referenceTable('OS/2');
  if (!os2 || os2.byteLength < 10) return false;
  const fsType = new DataView(os2.buffer, os2.byteOffset, os2.byteLength).getUint16(8);
  return (fsType & USAGE) === RESTRICTED || (fsType & BITMAPS_ONLY) !== 0;
}
