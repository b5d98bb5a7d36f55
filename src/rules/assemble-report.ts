import type { Project } from '../model/project.ts';
import { conflictsOf } from './conflicts.ts';
import type { Env } from './env.ts';
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
  /** The place of each finding in the order of urgency. */
  readonly ranks: readonly number[];
  readonly outcome: RuleOutcome;
}

const tally = (findings: readonly Finding[]): Partial<Record<ResultState, number>> => {
  const counts: Partial<Record<ResultState, number>> = {};
  for (const { state } of findings) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

const RANK_OF_STATE = Object.fromEntries(STATES.map((state, i) => [state, i * SEVERITIES.length])) as Record<ResultState, number>;
const RANK_OF_SEVERITY = Object.fromEntries(SEVERITIES.map((severity, i) => [severity, i])) as Record<Severity, number>;
const rankOf = ({ state, severity }: Finding): number => RANK_OF_STATE[state] + RANK_OF_SEVERITY[severity];

export function resultOf(run: RuleRun, env: Env): RuleResult {
  const findings = run.outcomes.map((outcome) => findingOf(outcome, run, env));
  const outcome = { standard: run.pack.id, rule: run.rule.id, subjects: run.subjects, states: tally(findings) };
  return { run, findings, ranks: findings.map(rankOf), outcome };
}

/** What needs a person first: by state, then by severity; within that the order of the packs and their rules. */
function byUrgency(lists: readonly Pick<RuleResult, 'findings' | 'ranks'>[]): readonly Finding[] {
  // Where each rank begins is counted first: a list of thousands is then filled without a comparison.
  const next = Array.from({ length: STATES.length * SEVERITIES.length + 1 }, () => 0);
  for (const { ranks } of lists) for (const rank of ranks) next[rank + 1]! += 1;
  for (let rank = 1; rank < next.length; rank += 1) next[rank]! += next[rank - 1]!;
  const sorted: Finding[] = [];
  sorted.length = next.at(-1)!;
  for (const { findings, ranks } of lists) {
    for (let i = 0; i < findings.length; i += 1) {
      sorted[next[ranks[i]!]!] = findings[i]!;
      next[ranks[i]!]! += 1;
    }
  }
  return sorted;
}

function summaryOf(outcomes: readonly RuleOutcome[], conflicts: number): Record<ResultState, number> {
  const summary = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<ResultState, number>;
  for (const { states } of outcomes) for (const state of Object.keys(states) as ResultState[]) summary[state] += states[state]!;
  summary.conflict += conflicts;
  return summary;
}

/** The report of all rules that were run, in the order of the packs. */
export function assembleReport(project: Project, packs: readonly Pack[], results: readonly RuleResult[], today: string): Report {
  const runs = results.map((result) => result.run);
  const outcomes = results.map((result) => result.outcome);
  const conflicts = conflictsOf(project, runs, today);
  return {
    standards: packs.map((pack) => pack.id),
    findings: byUrgency([...results, { findings: conflicts, ranks: conflicts.map(rankOf) }]),
    outcomes,
    summary: summaryOf(outcomes, conflicts.length),
    stale: staleOf(project, runs, today),
  };
}
