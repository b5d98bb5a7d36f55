import { isOperator, nameOf, type PdfString, type PdfValue } from './pdf-value.ts';

/** A place in bytes that moves on as values are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** No more values. */
export const END = Symbol('end of input');

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set('()<>[]{}/%'.split('').map((c) => c.charCodeAt(0)));
/** Deeper nesting than any honest file has; past it the value is dropped, so that no file can exhaust the stack. */
const MAX_DEPTH = 64;

const isRegular = (byte: number | undefined): boolean => byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte);

export function skipWhite(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === 37) while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at += 1;
    else if (byte !== undefined && WHITE.has(byte)) cursor.at += 1;
    else return;
  }
}

function readRegular(cursor: Cursor): string {
  let text = '';
  while (isRegular(cursor.bytes[cursor.at])) {
    text += String.fromCharCode(cursor.bytes[cursor.at]!);
    cursor.at += 1;
  }
  return text;
}

const charOfHex = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

const readName = (cursor: Cursor): PdfValue => {
  cursor.at += 1;
  const raw = readRegular(cursor).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => charOfHex(hex));
  const bytes = Uint8Array.from(raw, (c) => c.charCodeAt(0));
  return { kind: 'name', name: new TextDecoder('utf-8').decode(bytes) };
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

function readEscape(cursor: Cursor): string {
  const char = String.fromCharCode(cursor.bytes[cursor.at]!);
  if (!/[0-7]/.test(char)) {
    cursor.at += 1;
    return ESCAPES[char] ?? char;
  }
  let octal = '';
  while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(cursor.bytes[cursor.at] ?? 0))) {
    octal += String.fromCharCode(cursor.bytes[cursor.at]!);
    cursor.at += 1;
  }
  return String.fromCharCode(Number.parseInt(octal, 8) & 255);
}

function readLiteral(cursor: Cursor): PdfString {
  let text = '';
  let depth = 1;
  cursor.at += 1;
  while (cursor.at < cursor.bytes.length) {
    const char = String.fromCharCode(cursor.bytes[cursor.at]!);
    cursor.at += 1;
    if (char === '\\' && cursor.at < cursor.bytes.length) {
      text += readEscape(cursor);
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')' && (depth -= 1) === 0) break;
    text += char;
  }
  return { kind: 'string', bytes: text };
}

function readHex(cursor: Cursor): PdfString {
  let digits = '';
  cursor.at += 1;
  while (cursor.at < cursor.bytes.length && cursor.bytes[cursor.at] !== 62) {
    const char = String.fromCharCode(cursor.bytes[cursor.at]!);
    if (/[0-9A-Fa-f]/.test(char)) digits += char;
    cursor.at += 1;
  }
  cursor.at += 1;
  const pairs = digits.match(/..?/g) ?? [];
  return { kind: 'string', bytes: pairs.map((p) => charOfHex(p.padEnd(2, '0'))).join('') };
}

const WORDS: Readonly<Record<string, PdfValue>> = { true: true, false: false, null: null };

function readWord(cursor: Cursor): PdfValue {
  const word = readRegular(cursor);
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  return word in WORDS ? WORDS[word]! : { kind: 'operator', name: word };
}

/** `12 0 R` after its 12 has been read. */
function readReference(cursor: Cursor, id: number): PdfValue {
  const back = cursor.at;
  skipWhite(cursor);
  const generation = readRegular(cursor);
  skipWhite(cursor);
  if (/^\d+$/.test(generation) && readRegular(cursor) === 'R') return { kind: 'ref', id };
  cursor.at = back;
  return id;
}

function readUntil(cursor: Cursor, close: string, depth: number): PdfValue[] {
  const items: PdfValue[] = [];
  for (;;) {
    const value = readValue(cursor, depth + 1);
    if (value === END || (isOperator(value) && value.name === close)) return items;
    items.push(typeof value === 'number' && Number.isInteger(value) && value >= 0 ? readReference(cursor, value) : value);
  }
}

function dictionary(items: readonly PdfValue[]): PdfValue {
  const entries = new Map<string, PdfValue>();
  for (let i = 0; i + 1 < items.length; i += 2) {
    const name = nameOf(items[i]);
    if (name !== null) entries.set(name, items[i + 1]!);
  }
  return { kind: 'dict', entries };
}

function readDelimited(cursor: Cursor, depth: number): PdfValue {
  const { bytes, at } = cursor;
  const twice = bytes[at + 1] === bytes[at];
  switch (String.fromCharCode(bytes[at]!)) {
    case '/':
      return readName(cursor);
    case '(':
      return readLiteral(cursor);
    case '[':
      cursor.at += 1;
      return depth > MAX_DEPTH ? null : readUntil(cursor, ']', depth);
    case '<':
      if (!twice) return readHex(cursor);
      cursor.at += 2;
      return depth > MAX_DEPTH ? null : dictionary(readUntil(cursor, '>>', depth));
    default: {
      cursor.at += twice ? 2 : 1;
      const char = String.fromCharCode(bytes[at]!);
      return { kind: 'operator', name: twice ? char + char : char };
    }
  }
}

/** The next value or keyword; END where there is none. Never throws: what cannot be read becomes a bare word. */
export function readValue(cursor: Cursor, depth = 0): PdfValue | typeof END {
  skipWhite(cursor);
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) return END;
  return DELIMITERS.has(byte) ? readDelimited(cursor, depth) : readWord(cursor);
}
