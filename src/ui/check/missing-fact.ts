import type { EntityRef } from '../../model/entity.ts';
import type { Finding } from '../../rules/report.ts';

/** Where what a rule lacks can be filled in: a field of the centre's form, or the form of a thing. */
export type FormOfFact = { readonly field: string } | { readonly ref: EntityRef };

const WITH_FORM: readonly EntityRef['kind'][] = ['room', 'sign', 'site', 'gate', 'storey', 'opening', 'wall'];

/** Null for a finding that lacks nothing a person can state. */
export function missingFact({ state, data, subject }: Pick<Finding, 'state' | 'data' | 'subject'>): FormOfFact | null {
  const { field } = data;
  if (state !== 'cannotCheck' || typeof field !== 'string') return null;
  if (field.startsWith('centre.')) return { field: field.slice('centre.'.length) };
  if (field.startsWith('review.')) return { field: 'review' };
  return subject !== null && WITH_FORM.includes(subject.kind) ? { ref: subject } : null;
}
