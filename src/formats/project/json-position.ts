const WHITE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** A line and a column, both counted from 1, of an offset in a text. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const skipWhite = (text: string, at: number): number => match(WHITE, text, at);

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The end of a string; by hand, as a pattern of this kind runs out of stack on texts of some megabytes. */
function stringEnd(text: string, start: number): number {
  if (text[start] !== '"') return -1;
  for (let at = start + 1; at < text.length; ) {
    const c = text[at]!;
    if (c === '"') return at + 1;
    const next = c === '\\' ? match(ESCAPE, text, at) : at + 1;
    if (next < 0 || c < ' ') return -1;
    at = next;
  }
  return -1;
}

function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  for (const pattern of [NUMBER, WORD]) {
    const end = match(pattern, text, at);
    if (end >= 0) return end;
  }
  return -1;
}

type Expect = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'next';

interface Scan {
  at: number;
  expect: Expect;
  readonly open: string[];
}

function close(scan: Scan): void {
  scan.open.pop();
  scan.at += 1;
  scan.expect = 'next';
}

/** Takes one token; false where the text breaks the grammar at `scan.at`. */
function step(text: string, scan: Scan): boolean {
  const c = text[scan.at];
  const inner = scan.open[scan.open.length - 1];
  if (scan.expect === 'next') {
    if (c === inner) return close(scan), true;
    if (c !== ',') return false;
    scan.at += 1;
    scan.expect = inner === '}' ? 'key' : 'value';
    return true;
  }
  if ((scan.expect === 'valueOrEnd' || scan.expect === 'keyOrEnd') && c === inner) return close(scan), true;
  if (scan.expect === 'key' || scan.expect === 'keyOrEnd') return takeKey(text, scan);
  return takeValue(text, scan);
}

function takeKey(text: string, scan: Scan): boolean {
  const end = stringEnd(text, scan.at);
  if (end < 0) return false;
  scan.at = skipWhite(text, end);
  if (text[scan.at] !== ':') return false;
  scan.at += 1;
  scan.expect = 'value';
  return true;
}

function takeValue(text: string, scan: Scan): boolean {
  const c = text[scan.at];
  if (c === '{' || c === '[') {
    scan.open.push(c === '{' ? '}' : ']');
    scan.at += 1;
    scan.expect = c === '{' ? 'keyOrEnd' : 'valueOrEnd';
    return true;
  }
  const end = scalarEnd(text, scan.at);
  if (end < 0) return false;
  scan.at = end;
  scan.expect = 'next';
  return true;
}

/**
 * Where a text stops being JSON. Engines word this differently or not at all, so a person on another browser would be
 * shown another place; this gives the same one everywhere. An offset of `text.length` = it ends too early.
 */
export function jsonErrorOffset(text: string): number {
  const scan: Scan = { at: 0, expect: 'value', open: [] };
  for (;;) {
    scan.at = skipWhite(text, scan.at);
    if (scan.expect === 'next' && scan.open.length === 0) return scan.at;
    if (scan.at >= text.length || !step(text, scan)) return scan.at;
  }
}
