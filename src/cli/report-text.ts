import type { Finding } from '../jobs/check.ts';
import type { CheckedFile } from './report-json.ts';
import type { Session } from './session.ts';

/** States that need a person, in the order in which they are shown. */
const OPEN = ['fail', 'conflict', 'cannotCheck', 'needsAttestation'] as const;
const MARKS: Readonly<Record<Finding['severity'], string>> = { error: '●', warning: '▲', advice: '◆', info: '·' };

const isOpen = ({ state }: Finding): boolean => (OPEN as readonly string[]).includes(state);

/** What kind of finding it is: a broken clause by its severity, anything else by its state. */
const kindOf = ({ state, severity }: Finding, session: Session): string =>
  state === 'fail' ? session.word(`check.mark.${severity}`) : session.word(`check.mark.${state}`);

function findingText(finding: Finding, session: Session): string {
  const mark = finding.state === 'fail' ? MARKS[finding.severity] : '○';
  const fixable = finding.fix === null ? '' : `    ${session.word('cli.fixable')}\n`;
  return (
    `  ${mark} ${kindOf(finding, session)}  ${finding.message}\n` +
    `    ${finding.clause}　「${finding.quote}」（${finding.standard}/${finding.rule}）\n${fixable}`
  );
}

function summaryText({ report }: CheckedFile, session: Session): string {
  const counts = Object.entries(report.summary).filter(([, count]) => count > 0);
  return counts.map(([state, count]) => `${session.word(`cli.state.${state}`)} ${count}`).join(' · ');
}

/** What a person reads: the file, how many of each state, then each finding that is open with its clause. */
export function reportText(checked: CheckedFile, session: Session): string {
  const open = checked.report.findings.filter(isOpen);
  return [
    `${checked.file}\n`,
    `  ${session.word('cli.checkedAgainst', { standards: checked.report.standards.join(', ') })}\n`,
    `  ${summaryText(checked, session)}\n`,
    ...open.map((finding) => findingText(finding, session)),
  ].join('');
}
