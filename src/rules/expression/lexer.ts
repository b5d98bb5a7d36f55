/** A piece of a formula with where it begins (UTF-16 index). */
export interface Token {
  readonly kind: 'number' | 'name' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
}

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['name', /[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*/y],
  ['symbol', /[-+*/(),]/y],
];

function tokenAt(source: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return { kind, text: match[0], at };
  }
  return null;
}

/** Tokens of a formula with an `end` behind them, or the place of the first character that belongs to none. */
export function tokenise(source: string): readonly Token[] | { readonly strayAt: number } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(source, at);
    if (token === null) return { strayAt: at };
    tokens.push(token);
    at += token.text.length;
  }
  return [...tokens, { kind: 'end', text: '', at }];
}
