import type { Json } from '../../model/diagnostic.ts';
import type { Finding } from '../../rules/report.ts';
import { valueWord } from '../../rules/words.ts';

/** What was found and what is asked, in words; null where a finding measures nothing. */
export interface Measures {
  readonly measured: string | null;
  readonly required: string | null;
  readonly difference: string | null;
}

/** The names by which the kinds of check call the three, in this order. */
const NAMES = {
  measured: ['measured', 'actual'],
  required: ['required', 'expected'],
  difference: ['gap', 'difference'],
} as const;

const isWritten = (value: Json | undefined): value is Json =>
  value !== undefined && value !== null && value !== '' && (typeof value !== 'object' || Array.isArray(value));

const pick = (data: Finding['data'], names: readonly string[]): Json | undefined =>
  names.map((name) => data[name]).find(isWritten);

const worded = (value: Json | undefined): string | null => (value === undefined ? null : valueWord(value));

/** What lacks or is too much, where two numbers stand for themselves. */
const apart = (measured: Json | undefined, required: Json | undefined): Json | undefined =>
  typeof measured === 'number' && typeof required === 'number' && measured !== required ? Math.abs(required - measured) : undefined;

export function measuresOf({ data }: Finding): Measures {
  const [measured, required] = [pick(data, NAMES.measured), pick(data, NAMES.required)];
  const difference = pick(data, NAMES.difference) ?? apart(measured, required);
  return { measured: worded(measured), required: worded(required), difference: worded(difference) };
}
