import type { DrawContext } from '../drawing/context.ts';
import type { Project } from '../model/project.ts';
import { assembleReport, resultOf, type RuleResult } from './assemble-report.ts';
import type { Env } from './env.ts';
import { evaluate } from './evaluate-predicate.ts';
import type { Pack } from './pack.ts';
import type { Report } from './report.ts';
import { runRule } from './run-rule.ts';

/** What a check needs beside the project and the packs. `today` (YYYY-MM-DD) decides whether a waiver has expired. */
export interface CheckContext {
  readonly draw: DrawContext;
  readonly today: string;
}

function resultsOf(project: Project, pack: Pack, context: CheckContext): readonly RuleResult[] {
  const env: Env = { project, pack, draw: context.draw, today: context.today };
  const answer = evaluate(pack.appliesTo, env);
  return pack.rules.map((rule) => resultOf(runRule(rule, pack, env, answer), env));
}

/**
 * What the packs say of a project: a new report each time, the same for the same input. A finding for every rule and
 * subject, also for what passed and what did not apply, so that nothing is green in silence. It remembers nothing;
 * checker.ts gives the same report of a project that was checked before it changed.
 */
export function check(project: Project, packs: readonly Pack[], context: CheckContext): Report {
  return assembleReport(project, packs, packs.flatMap((pack) => resultsOf(project, pack, context)), context.today);
}
