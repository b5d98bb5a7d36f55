import type { Finding, Report } from '../jobs/check.ts';

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
  findings: report.findings.map(findingJson),
});

/** One object for one file; a list of such objects where several were asked for, also if one alone could be used. */
export const reportJson = (checked: readonly CheckedFile[], asList: boolean): string =>
  `${JSON.stringify(asList ? checked.map(fileJson) : fileJson(checked[0]!), null, 2)}\n`;
