const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Letters that are joined at a time: one string grown letter by letter costs more. */
const PIECE = 0x8000;

/** Three bytes, or the last one or two, as four letters. */
function letters(a: number, b: number | undefined, c: number | undefined): string {
  const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
  const third = b === undefined ? '=' : LETTERS[(bits >> 6) & 63]!;
  const fourth = c === undefined ? '=' : LETTERS[bits & 63]!;
  return LETTERS[bits >> 18]! + LETTERS[(bits >> 12) & 63]! + third + fourth;
}

/** Bytes as base64 (RFC 4648), without a browser's or Node's own means. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < bytes.length; at += 3) {
    piece += letters(bytes[at]!, bytes[at + 1], bytes[at + 2]);
    if (piece.length >= PIECE) {
      pieces.push(piece);
      piece = '';
    }
  }
  return [...pieces, piece].join('');
}
