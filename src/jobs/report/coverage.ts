import type { Pack } from '../../rules/pack.ts';
import { worstState } from '../../rules/coverage.ts';
import type { Report, ResultState } from '../../rules/report.ts';

/** How the rules of a standard ended: each rule counts once, by the state that most needs a person. */
export interface CoverageRow {
  readonly pack: Pack;
  readonly rules: number;
  /** Rules that met at least one subject. */
  readonly met: number;
  readonly states: Readonly<Record<RuleState, number>>;
}

/** States that a rule can end in, in the columns' order; a conflict is between two rules and no state of one. */
export const RULE_STATES = [
  'fail', 'cannotCheck', 'needsAttestation', 'waived', 'attested', 'pass', 'informational', 'noSubject', 'notApplicable',
] as const satisfies readonly ResultState[];
export type RuleState = (typeof RULE_STATES)[number];

export const STATE_TITLES: Readonly<Record<RuleState, string>> = {
  fail: '不合格',
  cannotCheck: '缺资料',
  needsAttestation: '待承诺',
  waived: '例外',
  attested: '已承诺',
  pass: '合格',
  informational: '说明',
  noSubject: '无对象',
  notApplicable: '不适用',
};

export const coverageRows = (report: Report, packs: readonly Pack[]): readonly CoverageRow[] =>
  packs.map((pack) => {
    const outcomes = report.outcomes.filter(({ standard }) => standard === pack.id);
    const ends = outcomes.map(worstState);
    const count = (state: RuleState): number => ends.filter((end) => end === state).length;
    return {
      pack,
      rules: outcomes.length,
      met: outcomes.filter(({ subjects }) => subjects > 0).length,
      states: Object.fromEntries(RULE_STATES.map((state) => [state, count(state)])) as Record<RuleState, number>,
    };
  });
