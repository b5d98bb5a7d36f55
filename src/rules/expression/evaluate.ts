import type { Expression, FunctionName, Operation } from './expression.ts';

/** A number, or the field that is empty, or the fact that there is no finite result (a division by zero). */
export type Outcome = { readonly value: number } | { readonly missing: string } | { readonly infinite: true };

const OPERATIONS: Readonly<Record<Operation, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const CALLS: Readonly<Record<FunctionName, (...args: number[]) => number>> = {
  min: (...args) => Math.min(...args),
  max: (...args) => Math.max(...args),
  ceil: (a = 0) => Math.ceil(a),
  floor: (a = 0) => Math.floor(a),
};

const isNumber = (outcome: Outcome): outcome is { value: number } => 'value' in outcome;

function combine(parts: readonly Outcome[], apply: (...values: number[]) => number): Outcome {
  const broken = parts.find((part) => !isNumber(part));
  if (broken !== undefined) return broken;
  const value = apply(...parts.filter(isNumber).map((part) => part.value));
  return Number.isFinite(value) ? { value } : { infinite: true };
}

/** The value of a formula; `read` gives a field's number or null where the project does not state it. */
export function evaluateExpression(e: Expression, read: (field: string) => number | null): Outcome {
  const inner = (part: Expression): Outcome => evaluateExpression(part, read);
  switch (e.kind) {
    case 'number':
      return { value: e.value };
    case 'field': {
      const value = read(e.name);
      return value === null ? { missing: e.name } : { value };
    }
    case 'negate':
      return combine([inner(e.of)], (a = 0) => -a);
    case 'operation':
      return combine([inner(e.left), inner(e.right)], (a = 0, b = 0) => OPERATIONS[e.operator](a, b));
    case 'call':
      return combine(e.args.map(inner), CALLS[e.name]);
  }
}
