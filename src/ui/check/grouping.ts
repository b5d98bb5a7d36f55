import type { Finding, Report, Severity } from '../../rules/report.ts';

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

/** Findings by what they ask for. */
export interface StateGroup {
  readonly id: GroupId;
  readonly findings: readonly Finding[];
}

export function groupOf({ state, severity }: Pick<Finding, 'state' | 'severity'>): GroupId {
  if (state === 'fail') return severity === 'info' ? 'informational' : severity;
  return state === 'waived' || state === 'attested' ? 'settled' : state;
}

/** Groups that ask for something to be done stand open; the others are there, but closed. */
export const isOpenGroup = (id: GroupId): boolean => GROUP_IDS.indexOf(id) <= GROUP_IDS.indexOf('cannotCheck');

/** A finding that asks for something to be done. */
export const isOpen = (finding: Pick<Finding, 'state' | 'severity'>): boolean => isOpenGroup(groupOf(finding));

/** Non-empty groups, what breaks a clause first. */
export function groupFindings({ findings }: Pick<Report, 'findings'>): readonly StateGroup[] {
  const groups = new Map<GroupId, Finding[]>(GROUP_IDS.map((id) => [id, []]));
  for (const finding of findings) groups.get(groupOf(finding))!.push(finding);
  return [...groups].filter(([, own]) => own.length > 0).map(([id, own]) => ({ id, findings: own }));
}

/** How many clauses are broken with this severity. */
export const openCount = (report: Pick<Report, 'findings'>, severity: Severity): number =>
  report.findings.filter((finding) => finding.state === 'fail' && finding.severity === severity).length;
