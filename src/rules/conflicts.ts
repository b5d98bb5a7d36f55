import { refKey } from '../model/entity.ts';
import { acceptanceOf } from './acceptance.ts';
import { fillMessage } from './message.ts';
import { ruleName } from './pack.ts';
import type { Finding } from './report.ts';
import type { RuleRun } from './run-rule.ts';
import { settledBy } from './settled.ts';
import type { Demand, Verdict } from './verdict.ts';
import { STATE_SENTENCES } from './words.ts';

interface Claim {
  readonly run: RuleRun;
  readonly verdict: Verdict;
  readonly demand: Demand;
}

const isVerdict = (outcome: RuleRun['outcomes'][number]): outcome is Verdict => 'demand' in outcome;

/** Demands that nobody has waived. */
const claimsOf = (run: RuleRun): readonly Claim[] =>
  run.outcomes.filter(isVerdict).flatMap((verdict) => {
    const { rule, env } = run;
    const name = ruleName(env.pack, rule);
    const accepted = acceptanceOf(name, settledBy(verdict, name, env.project), env.project, env.today);
    return verdict.demand === undefined || accepted?.kind === 'waived' ? [] : [{ run, verdict, demand: verdict.demand }];
  });

const disagree = (a: Claim, b: Claim): boolean =>
  a.run.env.pack.id !== b.run.env.pack.id &&
  !a.demand.accepts(b.demand.wants) &&
  !b.demand.accepts(a.demand.wants);

const side = ({ run, demand }: Claim) => ({
  standard: run.env.pack.id,
  rule: run.rule.id,
  clause: run.rule.source.clause,
  quote: run.rule.source.quote,
  wants: demand.word,
});

function conflict(ours: Claim, theirs: Claim): Finding {
  const { rule, env } = ours.run;
  const message = fillMessage(STATE_SENTENCES.conflict, {
    ours: env.pack.title,
    theirs: theirs.run.env.pack.title,
    wants: ours.demand.word,
    otherWants: theirs.demand.word,
  });
  return {
    standard: env.pack.id,
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
export function conflictsOf(runs: readonly RuleRun[]): readonly Finding[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of runs.flatMap(claimsOf)) {
    const key = `${claim.demand.aspect} ${refKey(claim.verdict.subject)}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((claims) =>
    claims.flatMap((a, i) => claims.slice(i + 1).filter((b) => disagree(a, b)).map((b) => conflict(a, b))),
  );
}
