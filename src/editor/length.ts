import { failure, problem, success, type Result } from '../model/diagnostic.ts';

/** Millimetres in one unit, by every way people write it. */
const UNITS: Readonly<Record<string, number>> = {
  mm: 1,
  毫米: 1,
  cm: 10,
  厘米: 10,
  公分: 10,
  dm: 100,
  分米: 100,
  m: 1000,
  米: 1000,
  公尺: 1000,
};

/** What an input method writes for the signs of the keyboard. */
const SAME_SIGNS: Readonly<Record<string, string>> = { '×': '*', '·': '.', '。': '.', '÷': '/', '−': '-', '—': '-', '–': '-' };

interface Token {
  readonly kind: 'value' | 'sign';
  readonly text: string;
  readonly value: number;
  /** A length, or a bare number that is a length (mm) when it stands alone and a factor beside * and /. */
  readonly isLength: boolean;
}

/** Full-width forms U+FF01…FF5E lie 0xFEE0 above their ASCII ones. */
function toAscii(text: string): string {
  let out = '';
  for (const character of text.toLowerCase()) {
    const code = character.codePointAt(0)!;
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCodePoint(code - 0xfee0).toLowerCase();
    else out += SAME_SIGNS[character] ?? character;
  }
  return out;
}

const UNIT_WORDS = Object.keys(UNITS).sort((a, b) => b.length - a.length);
const NUMBER = /^(\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d*)?|\.\d+)/;

function nextToken(rest: string): { token: Token; length: number } | null {
  const sign = rest[0]!;
  if ('+-*/()'.includes(sign)) return { token: { kind: 'sign', text: sign, value: 0, isLength: false }, length: 1 };
  const number = NUMBER.exec(rest)?.[0];
  if (number === undefined) return null;
  const after = rest.slice(number.length);
  const gap = after.length - after.trimStart().length;
  const unit = UNIT_WORDS.find((word) => after.slice(gap).startsWith(word));
  const value = Number(number.replaceAll(',', '')) * (unit ? UNITS[unit]! : 1);
  const length = number.length + (unit ? gap + unit.length : 0);
  return { token: { kind: 'value', text: number, value, isLength: unit !== undefined }, length };
}

function tokenise(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const next = nextToken(rest);
    if (next === null) return null;
    tokens.push(next.token);
    rest = rest.slice(next.length).trimStart();
  }
  return tokens;
}

interface Amount {
  readonly value: number;
  readonly isLength: boolean;
}

/** Recursive descent over + - * / and brackets. Answers null where the text is no expression. */
class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Amount | null {
    const amount = this.sum();
    return this.at === this.tokens.length ? amount : null;
  }

  private sum(): Amount | null {
    let left = this.product();
    for (let sign = this.sign('+-'); left && sign; sign = this.sign('+-')) {
      const right = this.product();
      if (right === null) return null;
      left = {
        value: sign === '+' ? left.value + right.value : left.value - right.value,
        isLength: left.isLength || right.isLength,
      };
    }
    return left;
  }

  private product(): Amount | null {
    let left = this.factor();
    for (let sign = this.sign('*/'); left && sign; sign = this.sign('*/')) {
      const right = this.factor();
      if (right === null) return null;
      left = multiply(left, right, sign);
    }
    return left;
  }

  private factor(): Amount | null {
    if (this.sign('-')) {
      const inner = this.factor();
      return inner && { value: -inner.value, isLength: inner.isLength };
    }
    if (this.sign('(')) {
      const inner = this.sum();
      return inner && this.sign(')') ? inner : null;
    }
    const token = this.tokens[this.at];
    if (token?.kind !== 'value') return null;
    this.at += 1;
    return { value: token.value, isLength: token.isLength };
  }

  private sign(among: string): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !among.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

/** A length times a length is an area, and something through a length is no length: both are refused. */
function multiply(left: Amount, right: Amount, sign: string): Amount | null {
  if (sign === '/' && (right.isLength || right.value === 0)) return null;
  if (left.isLength && right.isLength) return null;
  return {
    value: sign === '*' ? left.value * right.value : left.value / right.value,
    isLength: left.isLength || right.isLength,
  };
}

/** A hundred kilometres: beyond it a length is a slip of the finger. */
const LONGEST = 100_000_000;

/**
 * A length as people type it, in whole mm (rounded): `1200`, `1.2m`, `120cm`, `1.2米`, `12+30`, `2*600`, `１２００`,
 * `(1m+20cm)/2`. Numbers without a unit are mm. Fails with `length.notUnderstood` or `length.tooLong`.
 */
export function parseLength(text: string): Result<number> {
  const tokens = tokenise(toAscii(text));
  const amount = tokens && tokens.length > 0 ? new Reader(tokens).whole() : null;
  if (amount === null || !Number.isFinite(amount.value)) return failure(problem('length.notUnderstood', { text }));
  if (Math.abs(amount.value) > LONGEST) return failure(problem('length.tooLong', { text }));
  return success(Math.round(amount.value) + 0);
}

/** An angle in degrees: `45`, `45°`, `４５度`. Fails with `angle.notUnderstood`. */
export function parseAngle(text: string): Result<number> {
  const number = /^\s*(-?\d+(\.\d*)?|-?\.\d+)\s*[°度]?\s*$/.exec(toAscii(text))?.[1];
  return number === undefined ? failure(problem('angle.notUnderstood', { text })) : success(Number(number));
}
