import type { Json } from '../../model/diagnostic.ts';
import type { Finding } from '../../rules/report.ts';

/** A clause that speaks in a finding; `wants` is what it asks for where another clause asks for something else. */
export interface Side {
  readonly standard: string;
  readonly clause: string;
  readonly quote: string;
  readonly wants: string | null;
}

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Both clauses of a conflict, else the finding's own. */
export function sidesOf({ state, data, standard, clause, quote }: Finding): readonly Side[] {
  const { rules } = data;
  if (state !== 'conflict' || !Array.isArray(rules)) return [{ standard, clause, quote, wants: null }];
  return rules.filter(isRecord).map((side) => ({
    standard: text(side['standard']),
    clause: text(side['clause']),
    quote: text(side['quote']),
    wants: text(side['wants']),
  }));
}
