let known: ReadonlyMap<string, number> | null = null;

/** Two-byte characters of GBK that every table of it agrees on: levels 1 to 5, without what users define. */
function isCommon(lead: number, trail: number): boolean {
  if (trail < 0x40 || trail === 0x7f || trail > 0xfe || lead < 0x81 || lead > 0xfe) return false;
  // 图形符号 and 汉字 of GB 2312, then the 汉字 that GBK adds before and after it.
  if (lead >= 0xa1 && lead <= 0xa9) return trail >= 0xa1;
  if (lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1) return true;
  return lead <= 0xa0 || (lead >= 0xaa && trail < 0xa1);
}

/** Each character of GBK with its two bytes as a number; made from the decoder that every platform has. */
function table(): ReadonlyMap<string, number> {
  if (known !== null) return known;
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (isCommon(lead, trail)) codes.push(lead * 256 + trail);
  }
  // A line each, so that what cannot be read does not run into its neighbour; all at once, for calls are dear.
  const lines = new TextDecoder('gbk').decode(Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff, 10]))).split('\n');
  known = new Map(codes.flatMap((code, i) => (lines[i]!.length === 1 && isWritten(lines[i]!) ? [[lines[i]!, code] as const] : [])).toReversed());
  return known;
}

/** Neither the mark for what cannot be read nor a place for private use. */
const isWritten = (character: string): boolean => character !== '\ufffd' && !(character >= '\ue000' && character <= '\uf8ff');

/** The two bytes of a character as one number; undefined where GBK has none. ASCII is not asked for. */
export const gbkCode = (character: string): number | undefined => table().get(character);
