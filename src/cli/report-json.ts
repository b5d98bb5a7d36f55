import { coverageOf, type Finding, type Report } from '../jobs/check.ts';

/** A file and what was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly report: Report;
}

const findingJson = ({ standard, rule, state, severity, subject, clause, quote, message, fix }: Finding) => ({
  standard,
  rule,
  state,
  severity,
  subject,
  clause,
  quote,
  message,
  fixable: fix !== null,
});

const fileJson = ({ file, report }: CheckedFile) => ({
  file,
  standards: report.standards,
  summary: report.summary,
  coverage: coverageOf(report),
  findings: report.findings.map(findingJson),
  stale: report.stale.map(({ what, rule, subject, reason }) => ({ what, rule, subject, reason })),
});

/** One object for one file; a list of such objects where several were asked for, also if one alone could be used. */
export const reportJson = (checked: readonly CheckedFile[], asList: boolean): string =>
  `${JSON.stringify(asList ? checked.map(fileJson) : fileJson(checked[0]!), null, 2)}\n`;
