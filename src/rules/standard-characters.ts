import { BLOCK_BITS, BLOCK_START, OTHERS } from './standard-characters-table.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 6;

/** Not in the table, yet right: 〇 is the zero among the Chinese numerals (GB/T 15835-2011). */
const NUMERAL_ZERO = '〇';

let others: ReadonlySet<string> | null = null;

function inBlock(codePoint: number): boolean {
  const place = codePoint - BLOCK_START;
  if (place < 0 || place >= BLOCK_BITS.length * BITS) return false;
  const group = DIGITS.indexOf(BLOCK_BITS[Math.floor(place / BITS)]!);
  return ((group >> (BITS - 1 - (place % BITS))) & 1) === 1;
}

/** Whether a character stands in 《通用规范汉字表》 (8,105 characters, 国发〔2013〕23号), or is the numeral 〇. */
export function isStandardCharacter(character: string): boolean {
  others ??= new Set(OTHERS);
  return character === NUMERAL_ZERO || inBlock(character.codePointAt(0) ?? 0) || others.has(character);
}
