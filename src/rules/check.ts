import type { DrawContext } from '../drawing/context.ts';
import type { Project } from '../model/project.ts';
import { conflictsOf } from './conflicts.ts';
import type { Env } from './env.ts';
import { evaluate } from './evaluate-predicate.ts';
import { findingOf } from './finding.ts';
import type { Pack } from './pack.ts';
import { STATES, type Finding, type Report, type ResultState, type RuleOutcome } from './report.ts';
import { runRule, type RuleRun } from './run-rule.ts';
import { SEVERITIES } from './severity.ts';

/** What a check needs beside the project and the packs. `today` (YYYY-MM-DD) decides whether a waiver has expired. */
export interface CheckContext {
  readonly draw: DrawContext;
  readonly today: string;
}

function runPack(project: Project, pack: Pack, context: CheckContext): readonly RuleRun[] {
  const env: Env = { project, pack, draw: context.draw, today: context.today };
  const answer = evaluate(pack.appliesTo, env);
  return pack.rules.map((rule) => runRule(rule, env, answer));
}

const tally = (findings: readonly Finding[]): Partial<Record<ResultState, number>> => {
  const counts: Partial<Record<ResultState, number>> = {};
  for (const { state } of findings) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

/** What needs a person first: by state, then by severity; within that the order of the packs and their rules. */
const byUrgency = (a: Finding, b: Finding): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/**
 * What the packs say of a project: a new report each time, the same for the same input. A finding for every rule and
 * subject, also for what passed and what did not apply, so that nothing is green in silence.
 */
export function check(project: Project, packs: readonly Pack[], context: CheckContext): Report {
  const runs = packs.flatMap((pack) => runPack(project, pack, context));
  const perRule = runs.map((run) => run.outcomes.map((outcome) => findingOf(outcome, run)));
  const outcomes = runs.map(
    ({ rule, env, subjects }, i): RuleOutcome => ({ standard: env.pack.id, rule: rule.id, subjects, states: tally(perRule[i]!) }),
  );
  const findings = [...perRule.flat(), ...conflictsOf(runs)].sort(byUrgency);
  const none = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<ResultState, number>;
  return { standards: packs.map((pack) => pack.id), findings, outcomes, summary: { ...none, ...tally(findings) } };
}
