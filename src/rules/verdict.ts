import type { Json } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Severity } from './report.ts';

export type Data = Readonly<Record<string, Json>>;

/**
 * What a rule requires of one aspect of a subject, in a form that another pack's requirement can be held against: `wants`
 * is what it would set (in codes that all packs share), `word` the same for a reader, `accepts` whether it would take the
 * other's wish.
 */
export interface Demand {
  readonly aspect: 'text' | 'size' | 'font' | 'sequence' | 'side';
  readonly wants: string;
  readonly word: string;
  accepts(other: string): boolean;
}

/** What a check says of one subject, before attestations, waivers and conflicts are looked at. */
export interface Verdict {
  readonly state: 'pass' | 'fail' | 'cannotCheck' | 'needsAttestation' | 'informational';
  readonly subject: EntityRef;
  /** Further places to light. */
  readonly places?: readonly EntityRef[];
  /** What the message is filled with, and more: measured, required, difference, tolerance. */
  readonly data: Data;
  /** Where the rule's own severity is too much: a variant that the notice does not name. */
  readonly severity?: Severity;
  /** Message that replaces the rule's. */
  readonly message?: string;
  readonly demand?: Demand;
}

/** The field a check needs and the project does not state. */
export const cannotCheck = (subject: EntityRef, field: string): Verdict => ({
  state: 'cannotCheck',
  subject,
  data: { field },
});

/** pass or fail by a condition. */
export const passOrFail = (ok: boolean, rest: Omit<Verdict, 'state'>): Verdict => ({
  state: ok ? 'pass' : 'fail',
  ...rest,
});
