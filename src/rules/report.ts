import type { Json } from '../model/diagnostic.ts';
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
  readonly fix: Fix | null;
}

/** How often a rule met something: a rule that matched nothing is never green. */
export interface RuleOutcome {
  readonly standard: string;
  readonly rule: string;
  readonly subjects: number;
  readonly states: Readonly<Partial<Record<ResultState, number>>>;
}

export interface Report {
  readonly standards: readonly string[];
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly summary: Readonly<Record<ResultState, number>>;
}
