import type { Json } from '../../model/diagnostic.ts';
import type { Rule } from '../../rules/pack.ts';
import type { Finding } from '../../rules/report.ts';
import { valueWord } from '../../rules/words.ts';

/** What was measured, what is required, and what lies between: each as it is written, with its unit. */
export interface Measure {
  readonly part: 'actual' | 'required' | 'difference' | 'missing';
  readonly text: string;
}

/** Under which names the checks give the difference. */
const DIFFERENCES = ['gap', 'difference', 'missing'] as const;
/** What a set lacks is no difference of numbers. */
const partOf = (name: (typeof DIFFERENCES)[number]): Measure['part'] => (name === 'missing' ? 'missing' : 'difference');

const UNIT = /^\s*(㎡|m²|平方米|毫米|厘米|米|mm|cm|m|%|％|人|个|间|块|项|处|套|张|台|组|名|户|小时|年)/;

/** The unit that a rule's own message writes behind a placeholder; '' where it writes none. */
export function unitIn(message: string, name: string): string {
  const at = message.indexOf(`{${name}}`);
  return at < 0 ? '' : (UNIT.exec(message.slice(at + name.length + 2))?.[1] ?? '');
}

const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const withUnit = (value: Json, unit: string): string => {
  const text = valueWord(value);
  return unit === '' || typeof value !== 'number' ? text : `${text} ${unit}`;
};

/** What of a finding can be set side by side; empty where the check does not measure. */
export function measuresOf({ data }: Pick<Finding, 'data'>, rule: Pick<Rule, 'message'> | undefined): readonly Measure[] {
  const { actual, required } = data;
  if (isNothing(actual) || isNothing(required)) return [];
  const unit = ['actual', 'required', 'gap'].map((name) => unitIn(rule?.message ?? '', name)).find((found) => found !== '') ?? '';
  const name = DIFFERENCES.find((one) => !isNothing(data[one]));
  return [
    { part: 'actual', text: withUnit(actual!, unit) },
    { part: 'required', text: withUnit(required!, unit) },
    ...(name === undefined ? [] : [{ part: partOf(name), text: withUnit(data[name]!, unit) }]),
  ];
}
