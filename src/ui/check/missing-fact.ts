import type { Finding } from '../../rules/report.ts';

/** The field of the centre's form that a rule asks for and that is empty: `households`; null where it is something else. */
export function missingFact({ state, data }: Pick<Finding, 'state' | 'data'>): string | null {
  const { field } = data;
  if (state !== 'cannotCheck' || typeof field !== 'string' || !field.startsWith('centre.')) return null;
  return field.slice('centre.'.length);
}
