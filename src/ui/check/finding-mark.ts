import { refKey } from '../../model/entity.ts';
import type { Finding, ResultState, Severity } from '../../rules/report.ts';

/** How a result is told: by shape, word and colour, never by colour alone. */
export interface Mark {
  readonly symbol: string;
  /** Key of messages/ui. */
  readonly word: string;
  readonly colour: 'error' | 'warning' | 'advice' | 'pass' | 'attest' | 'none';
}

const SEVERITY_MARKS: Readonly<Record<Severity, Mark>> = {
  error: { symbol: '●', word: 'check.mark.error', colour: 'error' },
  warning: { symbol: '▲', word: 'check.mark.warning', colour: 'warning' },
  advice: { symbol: '◆', word: 'check.mark.advice', colour: 'advice' },
  info: { symbol: '◇', word: 'check.mark.info', colour: 'none' },
};

const STATE_MARKS: Readonly<Record<Exclude<ResultState, 'fail'>, Mark>> = {
  conflict: { symbol: '≠', word: 'check.mark.conflict', colour: 'warning' },
  needsAttestation: { symbol: '✎', word: 'check.mark.needsAttestation', colour: 'attest' },
  cannotCheck: { symbol: '？', word: 'check.mark.cannotCheck', colour: 'warning' },
  waived: { symbol: '◎', word: 'check.mark.waived', colour: 'none' },
  attested: { symbol: '✎', word: 'check.mark.attested', colour: 'pass' },
  pass: { symbol: '✓', word: 'check.mark.pass', colour: 'pass' },
  informational: { symbol: '◇', word: 'check.mark.informational', colour: 'none' },
  noSubject: { symbol: '–', word: 'check.mark.noSubject', colour: 'none' },
  notApplicable: { symbol: '–', word: 'check.mark.notApplicable', colour: 'none' },
};

export const markOf = ({ state, severity }: Pick<Finding, 'state' | 'severity'>): Mark =>
  state === 'fail' ? SEVERITY_MARKS[severity] : STATE_MARKS[state];

type Named = Pick<Finding, 'standard' | 'rule' | 'subject'> & Partial<Pick<Finding, 'state' | 'data'>>;

/** The same finding after the next check has the same key. A conflict stands beside what its rule says for itself. */
export function findingKey({ standard, rule, subject, state, data }: Named): string {
  const own = `${standard}/${rule}@${subject === null ? '' : refKey(subject)}`;
  return state === 'conflict' ? `${own}≠${JSON.stringify(data?.['rules'] ?? null)}` : own;
}
