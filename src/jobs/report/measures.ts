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

/** A number of the data keeps its sign, a list of differences is one for each length. */
const worded = (value: Json | undefined): string | null => (value === undefined ? null : valueWord(value));

export const measuresOf = ({ data }: Finding): Measures => ({
  measured: worded(pick(data, NAMES.measured)),
  required: worded(pick(data, NAMES.required)),
  difference: worded(pick(data, NAMES.difference)),
});
