import type { Project } from '../model/project.ts';
import { conflictsOf } from './conflicts.ts';
import { findingOf } from './finding.ts';
import type { Pack } from './pack.ts';
import { STATES, type Finding, type Report, type ResultState, type RuleOutcome, type Severity } from './report.ts';
import type { RuleRun } from './run-rule.ts';
import { SEVERITIES } from './severity.ts';
import { staleOf } from './stale.ts';

/** A rule's run with what a reader is told of it. */
export interface RuleResult {
  readonly run: RuleRun;
  readonly findings: readonly Finding[];
  readonly outcome: RuleOutcome;
}

const tally = (findings: readonly Finding[]): Partial<Record<ResultState, number>> => {
  const counts: Partial<Record<ResultState, number>> = {};
  for (const { state } of findings) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

export function resultOf(run: RuleRun): RuleResult {
  const findings = run.outcomes.map((outcome) => findingOf(outcome, run));
  const outcome = { standard: run.env.pack.id, rule: run.rule.id, subjects: run.subjects, states: tally(findings) };
  return { run, findings, outcome };
}

const RANK_OF_STATE = Object.fromEntries(STATES.map((state, i) => [state, i * SEVERITIES.length])) as Record<ResultState, number>;
const RANK_OF_SEVERITY = Object.fromEntries(SEVERITIES.map((severity, i) => [severity, i])) as Record<Severity, number>;

/** What needs a person first: by state, then by severity; within that the order of the packs and their rules. */
function byUrgency(findings: readonly Finding[]): readonly Finding[] {
  const ranks: Finding[][] = Array.from({ length: STATES.length * SEVERITIES.length }, () => []);
  for (const finding of findings) ranks[RANK_OF_STATE[finding.state] + RANK_OF_SEVERITY[finding.severity]]!.push(finding);
  return ranks.flat();
}

/** The report of all rules that were run, in the order of the packs. */
export function assembleReport(project: Project, packs: readonly Pack[], results: readonly RuleResult[], today: string): Report {
  const runs = results.map((result) => result.run);
  const findings = byUrgency([...results.flatMap((result) => result.findings), ...conflictsOf(runs)]);
  const none = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<ResultState, number>;
  return {
    standards: packs.map((pack) => pack.id),
    findings,
    outcomes: results.map((result) => result.outcome),
    summary: { ...none, ...tally(findings) },
    stale: staleOf(project, runs, today),
  };
}
