/** A parsed formula: numbers, fields, the four operations, min, max, ceil, floor. Nothing else can be said in it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operation; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

export type Operation = '+' | '-' | '*' | '/';

/** Functions and how many arguments each takes. */
export const FUNCTIONS = { min: 2, max: 2, ceil: 1, floor: 1 } as const;
export type FunctionName = keyof typeof FUNCTIONS;

/** Fields named in a formula, in order, each once. */
export function fieldsOf(expression: Expression): readonly string[] {
  return [...new Set(collect(expression))];
}

function collect(e: Expression): readonly string[] {
  switch (e.kind) {
    case 'number':
      return [];
    case 'field':
      return [e.name];
    case 'negate':
      return collect(e.of);
    case 'operation':
      return [...collect(e.left), ...collect(e.right)];
    case 'call':
      return e.args.flatMap((arg) => collect(arg));
  }
}
