import { refKey } from '../../model/entity.ts';
import type { Finding, Report, ResultState, Severity } from '../../rules/report.ts';

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

/** The same finding after the next check has the same key. */
export const findingKey = (finding: Pick<Finding, 'standard' | 'rule' | 'subject'>): string =>
  `${finding.standard}/${finding.rule}@${finding.subject === null ? '' : refKey(finding.subject)}`;

export const GROUP_IDS = [
  'error',
  'warning',
  'advice',
  'conflict',
  'needsAttestation',
  'cannotCheck',
  'settled',
  'pass',
  'informational',
  'noSubject',
  'notApplicable',
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export interface Group {
  readonly id: GroupId;
  readonly findings: readonly Finding[];
}

function groupOf({ state, severity }: Finding): GroupId {
  if (state === 'fail') return severity === 'info' ? 'informational' : severity;
  return state === 'waived' || state === 'attested' ? 'settled' : state;
}

/** Groups that ask for something to be done stand open; the others are there, but closed. */
export const isOpenGroup = (id: GroupId): boolean => GROUP_IDS.indexOf(id) <= GROUP_IDS.indexOf('cannotCheck');

/** Non-empty groups, what breaks a clause first. */
export function groupFindings(report: Report): readonly Group[] {
  const groups = new Map<GroupId, Finding[]>(GROUP_IDS.map((id) => [id, []]));
  for (const finding of report.findings) groups.get(groupOf(finding))!.push(finding);
  return [...groups].filter(([, findings]) => findings.length > 0).map(([id, findings]) => ({ id, findings }));
}

/** How many clauses are broken with this severity. */
export const openCount = (report: Report, severity: Severity): number =>
  report.findings.filter((finding) => finding.state === 'fail' && finding.severity === severity).length;

export interface Coverage {
  readonly standards: number;
  readonly rules: number;
  /** Rules that met at least one subject they apply to. */
  readonly applied: number;
}

const IDLE: readonly ResultState[] = ['noSubject', 'notApplicable'];

/** How much of the standards the report speaks of: a rule that met nothing is not counted as applied. */
export function coverage(report: Report): Coverage {
  const applied = report.outcomes.filter(({ states }) =>
    Object.entries(states).some(([state, count]) => count > 0 && !IDLE.includes(state as ResultState)),
  );
  return { standards: report.standards.length, rules: report.outcomes.length, applied: applied.length };
}
