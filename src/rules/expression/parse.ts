import { FUNCTIONS, type Expression, type FunctionName, type Operation } from './expression.ts';
import { tokenise, type Token } from './lexer.ts';

/** Longer or deeper than any formula of a notice; keeps a hostile file from exhausting the stack. */
const MAX_LENGTH = 300;
const MAX_DEPTH = 24;

export interface Refusal {
  /** UTF-16 index. */
  readonly at: number;
  readonly expected: string;
}
export type Parsed = { readonly ok: true; readonly expression: Expression } | ({ readonly ok: false } & Refusal);

interface Cursor {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
  /** The first thing that made no sense; after it the cursor stands at the end, so parsing runs out at once. */
  refusal: Refusal | null;
}

const NOTHING: Expression = { kind: 'number', value: 0 };

const peek = (c: Cursor): Token => c.tokens[c.next]!;

function advance(c: Cursor): Token {
  const token = peek(c);
  if (token.kind !== 'end') c.next += 1;
  return token;
}

function refuse(c: Cursor, at: number, expected: string): Expression {
  c.refusal ??= { at, expected };
  c.next = c.tokens.length - 1;
  return NOTHING;
}

function take(c: Cursor, text: string): void {
  if (peek(c).text === text) advance(c);
  else refuse(c, peek(c).at, text);
}

function chain(c: Cursor, operators: readonly string[], operand: (c: Cursor) => Expression): Expression {
  let left = operand(c);
  while (peek(c).kind === 'symbol' && operators.includes(peek(c).text)) {
    const operator = advance(c).text as Operation;
    left = { kind: 'operation', operator, left, right: operand(c) };
  }
  return left;
}

const sum = (c: Cursor): Expression => chain(c, ['+', '-'], product);
const product = (c: Cursor): Expression => chain(c, ['*', '/'], factor);

function factor(c: Cursor): Expression {
  if (c.depth === MAX_DEPTH) return refuse(c, peek(c).at, 'depth');
  c.depth += 1;
  const result = bare(c);
  c.depth -= 1;
  return result;
}

function bare(c: Cursor): Expression {
  const token = advance(c);
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.kind === 'name') return peek(c).text === '(' ? call(c, token) : { kind: 'field', name: token.text };
  if (token.text === '-') return { kind: 'negate', of: factor(c) };
  if (token.text !== '(') return refuse(c, token.at, 'operand');
  const inner = sum(c);
  take(c, ')');
  return inner;
}

function call(c: Cursor, name: Token): Expression {
  if (!Object.hasOwn(FUNCTIONS, name.text)) return refuse(c, name.at, Object.keys(FUNCTIONS).join(' '));
  const fn = name.text as FunctionName;
  take(c, '(');
  const args = [sum(c)];
  while (args.length < FUNCTIONS[fn]) {
    take(c, ',');
    args.push(sum(c));
  }
  take(c, ')');
  return { kind: 'call', name: fn, args };
}

/** A formula, or where it stops making sense and what was expected there. Whether its fields exist is asked elsewhere. */
export function parseExpression(source: string): Parsed {
  if (source.length > MAX_LENGTH) return { ok: false, at: MAX_LENGTH, expected: 'end' };
  const tokens = tokenise(source);
  if ('strayAt' in tokens) return { ok: false, at: tokens.strayAt, expected: 'token' };
  const cursor: Cursor = { tokens, next: 0, depth: 0, refusal: null };
  const expression = sum(cursor);
  if (peek(cursor).kind !== 'end') refuse(cursor, peek(cursor).at, 'end');
  return cursor.refusal === null ? { ok: true, expression } : { ok: false, ...cursor.refusal };
}
