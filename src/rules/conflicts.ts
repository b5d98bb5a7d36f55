import { refKey } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import { acceptanceOf } from './acceptance.ts';
import { fillMessage } from './message.ts';
import { ruleName } from './pack.ts';
import type { Finding } from './report.ts';
import type { RuleRun } from './run-rule.ts';
import { settledBy } from './settled.ts';
import type { Demand, Verdict } from './verdict.ts';
import { STATE_SENTENCES } from './words.ts';

interface Claim {
  /** The aspect and the subject. */
  readonly key: string;
  readonly run: RuleRun;
  readonly verdict: Verdict;
  readonly demand: Demand;
}

const isVerdict = (outcome: RuleRun['outcomes'][number]): outcome is Verdict => 'demand' in outcome;

const claim = (run: RuleRun, verdict: Verdict, demand: Demand): Claim => ({
  key: `${demand.aspect} ${refKey(verdict.subject)}`,
  run,
  verdict,
  demand,
});

const claims = new WeakMap<RuleRun, readonly Claim[]>();

/** Demands of a rule; a run never changes. */
function claimsOf(run: RuleRun): readonly Claim[] {
  const known = claims.get(run);
  if (known !== undefined) return known;
  const made = run.outcomes
    .filter(isVerdict)
    .flatMap((verdict) => (verdict.demand === undefined ? [] : [claim(run, verdict, verdict.demand)]));
  claims.set(run, made);
  return made;
}

function isWaived({ run, verdict }: Claim, project: Project, today: string): boolean {
  const name = ruleName(run.pack, run.rule);
  return acceptanceOf(name, settledBy(verdict, name, project), project, today)?.kind === 'waived';
}

const disagree = (a: Claim, b: Claim): boolean =>
  a.run.pack.id !== b.run.pack.id &&
  !a.demand.accepts(b.demand.wants) &&
  !b.demand.accepts(a.demand.wants);

const side = ({ run, demand }: Claim) => ({
  standard: run.pack.id,
  rule: run.rule.id,
  clause: run.rule.source.clause,
  quote: run.rule.source.quote,
  wants: demand.word,
});

function conflict(ours: Claim, theirs: Claim): Finding {
  const { rule, pack } = ours.run;
  const message = fillMessage(STATE_SENTENCES.conflict, {
    ours: pack.title,
    theirs: theirs.run.pack.title,
    wants: ours.demand.word,
    otherWants: theirs.demand.word,
  });
  return {
    standard: pack.id,
    rule: rule.id,
    title: rule.title,
    state: 'conflict',
    severity: 'warning',
    subject: ours.verdict.subject,
    places: [ours.verdict.subject],
    clause: rule.source.clause,
    quote: rule.source.quote,
    message,
    data: { aspect: ours.demand.aspect, rules: [side(ours), side(theirs)] },
    fix: null,
  };
}

/**
 * Two packs in force that want of the same subject what cannot both be had. It is a finding of its own, a warning beside
 * what each rule says for itself, and it ends when one of the two is waived: neither pack overrides the other.
 */
export function conflictsOf(project: Project, runs: readonly RuleRun[], today: string): readonly Finding[] {
  const groups = new Map<string, Claim[]>();
  for (const one of runs.flatMap(claimsOf)) {
    if (project.waivers.length > 0 && isWaived(one, project, today)) continue;
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((claims) =>
    claims.flatMap((a, i) => claims.slice(i + 1).filter((b) => disagree(a, b)).map((b) => conflict(a, b))),
  );
}
