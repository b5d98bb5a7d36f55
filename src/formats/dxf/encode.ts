import type { DxfProfile } from './document.ts';
import { gbkCode } from './gbk.ts';

/** A character that the code page lacks, as \U+XXXX for each of its 16 bit units. */
const escaped = (unit: string): string => `\\U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** ASCII alone, which has no code page. */
const asAscii = (text: string): Uint8Array => new TextEncoder().encode(text.replace(/[^\r\n\x20-\x7e]/g, escaped));

/** GBK, which the header calls ANSI_936; what it lacks is escaped. */
function asGbk(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 7);
  let end = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const code = unit < 0x80 ? unit : gbkCode(text[i]!);
    if (code === undefined) for (const character of escaped(text[i]!)) bytes[end++] = character.charCodeAt(0);
    else if (code < 0x100) bytes[end++] = code;
    else {
      bytes[end++] = code >> 8;
      bytes[end++] = code & 0xff;
    }
  }
  return bytes.slice(0, end);
}

const ENCODERS: Readonly<Record<DxfProfile, (text: string) => Uint8Array>> = {
  r12: asAscii,
  r2000: asGbk,
  // From R2007 on a file is UTF-8 whatever code page its header names.
  r2007: (text) => new TextEncoder().encode(text),
};

/** The text of a file as the bytes of its version. */
export const encodeDxf = (text: string, profile: DxfProfile): Uint8Array => ENCODERS[profile](text);
