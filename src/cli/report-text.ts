import { countsOf, coverageOf, type Coverage, type Finding } from '../jobs/check.ts';
import type { CheckedFile } from './report-json.ts';
import type { Session } from './session.ts';

/** States that need a person, in the order in which they are shown. */
const OPEN = ['fail', 'conflict', 'cannotCheck', 'needsAttestation'] as const;
const MARKS: Readonly<Record<Finding['severity'], string>> = { error: '●', warning: '▲', advice: '◆', info: '·' };

const isOpen = ({ state }: Finding): boolean => (OPEN as readonly string[]).includes(state);

/** What kind of finding it is: a broken clause by its severity, anything else by its state. */
const kindOf = ({ state, severity }: Finding, session: Session): string =>
  state === 'fail' ? session.word(`check.mark.${severity}`) : session.word(`check.mark.${state}`);

interface Source {
  readonly standard: string;
  readonly rule: string;
  readonly clause: string;
  readonly quote: string;
}

const isSource = (value: unknown): value is Source =>
  value !== null && typeof value === 'object' && ['standard', 'rule', 'clause', 'quote'].every((key) => key in value);

/** The clauses a finding rests on: two, of two standards, where they contradict each other. */
function sourcesOf({ data, standard, rule, clause, quote }: Finding): readonly Source[] {
  const both = Array.isArray(data['rules']) ? data['rules'].filter(isSource) : [];
  return both.length > 0 ? both : [{ standard, rule, clause, quote }];
}

function findingText(finding: Finding, session: Session): string {
  const mark = finding.state === 'fail' ? MARKS[finding.severity] : '○';
  const sources = sourcesOf(finding).map(
    ({ standard, rule, clause, quote }) => `    ${session.word('cli.source', { clause, quote, rule: `${standard}/${rule}` })}\n`,
  );
  const fixable = finding.fix === null ? '' : `    ${session.word('cli.fixable')}\n`;
  return `  ${mark} ${kindOf(finding, session)}  ${finding.message}\n${sources.join('')}${fixable}`;
}

/** How many clauses are broken, by their weight, since the exit code hangs on the errors; then how many of each other state. */
function summaryText({ report }: CheckedFile, session: Session): string {
  const failed = report.findings.filter(({ state }) => state === 'fail');
  const broken = Object.keys(MARKS).map((severity): [string, number] => [
    session.word(`check.mark.${severity}`),
    failed.filter((finding) => finding.severity === severity).length,
  ]);
  const states = Object.entries(report.summary).filter(([state]) => state !== 'fail');
  const others = states.map(([state, count]): [string, number] => [session.word(`cli.state.${state}`), count]);
  const counts = [...broken, ...others].filter(([, count]) => count > 0);
  return counts.map(([word, count]) => `${word} ${count}`).join(' · ');
}

/** luanchuan-2022, 37 规则：22 合格 · 3 不合格 · 5 待承诺 · 7 不适用 */
function coverageText(coverage: Coverage, session: Session): string {
  const counts = countsOf(coverage).map(({ state, count }) => session.word('coverage.count', { count, word: session.word(`coverage.${state}`) }));
  const line = session.word('coverage.line', { rules: coverage.rules, counts: counts.join(' · ') });
  return `  ${session.word('cli.coverage', { standard: coverage.standard, line })}\n`;
}

/**
 * What a person reads: the file, each standard with how far it is met, how many of each state, then each finding that is
 * open with its clause, and the waivers and attestations that have no effect.
 */
export function reportText(checked: CheckedFile, session: Session): string {
  const open = checked.report.findings.filter(isOpen);
  return [
    `${checked.file}\n`,
    ...coverageOf(checked.report).map((coverage) => coverageText(coverage, session)),
    `  ${summaryText(checked, session)}\n`,
    ...open.map((finding) => findingText(finding, session)),
    ...checked.report.stale.map(({ code, data }) => `  ○ ${session.word(code, data)}\n`),
  ].join('');
}
