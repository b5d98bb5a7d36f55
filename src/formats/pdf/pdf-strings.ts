/** Bytes as a string of one character a byte, the way jsPDF takes binary data. */
export function binaryString(bytes: Uint8Array): string {
  const STEP = 8192;
  let out = '';
  for (let i = 0; i < bytes.length; i += STEP) {
    out += String.fromCharCode.apply(null, bytes.subarray(i, i + STEP) as unknown as number[]);
  }
  return out;
}

/** Puts a binary string into `target` at `offset`. */
export function writeBinary(text: string, target: Uint8Array, offset: number): void {
  for (let i = 0; i < text.length; i += 1) target[offset + i] = text.charCodeAt(i);
}

/** The reverse of binaryString. Text of ASCII alone, as page contents are, takes the encoder, which is faster. */
export function binaryBytes(text: string): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  writeBinary(text, bytes, 0);
  return bytes;
}

/** UTF-8 as a binary string. */
export const utf8Binary = (text: string): string => binaryString(new TextEncoder().encode(text));

/** A PDF text string: UTF-16BE with its mark, in hex; whole for every character, those beyond U+FFFF too. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** A PDF name: UTF-8, everything but letters, digits, `-` and `_` escaped. */
export function pdfName(text: string): string {
  let out = '/';
  for (const byte of new TextEncoder().encode(text)) {
    const plain = /[A-Za-z0-9_-]/.test(String.fromCharCode(byte)) && byte < 128;
    out += plain ? String.fromCharCode(byte) : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

/** YYYY-MM-DD as a PDF date at midnight UTC. */
export const pdfDate = (day: string): string => `(D:${day.replaceAll('-', '')}000000Z)`;

/** The same ASCII text in one piece: one put together from thousands of pieces keeps them all alive, at ten times its size. */
export const inOnePiece = (text: string): string => new TextDecoder('latin1').decode(new TextEncoder().encode(text));
