/** GB 18030 bytes of a text, found by asking the decoder: 汉字 of two bytes and ASCII. */
export function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from(Array.from(text).flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : [...known.get(c)!])));
}
