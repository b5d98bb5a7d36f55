import type { Diagnostic, Json } from '../model/diagnostic.ts';
import type { Edit } from '../model/edits/edit.ts';
import type { EntityRef } from '../model/entity.ts';

/** What a rule can say of a subject: a closed set (design: result states). */
export const STATES = [
  'fail',
  'cannotCheck',
  'needsAttestation',
  'conflict',
  'waived',
  'attested',
  'pass',
  'informational',
  'noSubject',
  'notApplicable',
] as const;
export type ResultState = (typeof STATES)[number];

export type Severity = 'error' | 'warning' | 'advice' | 'info';

/** Edits that mend a finding, shown before they are applied. `code` names it in messages (fix.<code>). */
export interface Fix {
  readonly code: string;
  readonly edits: readonly Edit[];
}

/** What one rule says of one subject. */
export interface Finding {
  readonly standard: string;
  readonly rule: string;
  readonly title: string;
  readonly state: ResultState;
  /** From the rule's modality; counts only where state is fail, cannotCheck, needsAttestation or conflict. */
  readonly severity: Severity;
  readonly subject: EntityRef | null;
  /** All places to light on the canvas, the subject first. */
  readonly places: readonly EntityRef[];
  readonly clause: string;
  /** Verbatim from the notice. */
  readonly quote: string;
  /** One sentence in Chinese with measured and required value. */
  readonly message: string;
  /** measured, required, difference, missing field, false condition, tolerance and so on. */
  readonly data: Readonly<Record<string, Json>>;
  /** Made when it is first asked for, from the project as it was checked; the same from then on. */
  readonly fix: Fix | null;
}

/** How often a rule met something: a rule that matched nothing is never green. */
export interface RuleOutcome {
  readonly standard: string;
  readonly rule: string;
  readonly subjects: number;
  readonly states: Readonly<Partial<Record<ResultState, number>>>;
}

/**
 * Why a person's word has no effect: no rule of the packs in force bears that name, its last day is over, a later word on
 * the same matter replaces it, or nothing was found that needs it.
 */
export const STALE_REASONS = ['unknownRule', 'expired', 'superseded', 'unused'] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

/** A waiver or an attestation that does nothing, at `index` of the project's list. Words: `stale.waiver.expired` and so on. */
export interface Stale extends Omit<Diagnostic, 'subject'> {
  readonly what: 'waiver' | 'attestation';
  readonly index: number;
  /** pack/rule */
  readonly rule: string;
  /** refKey; null = every subject of the rule. */
  readonly subject: string | null;
  readonly reason: StaleReason;
}

export interface Report {
  readonly standards: readonly string[];
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly summary: Readonly<Record<ResultState, number>>;
  /** Waivers and attestations of the project that have no effect. */
  readonly stale: readonly Stale[];
}
