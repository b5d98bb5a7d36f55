import { STATES, type Report, type ResultState, type RuleOutcome } from './report.ts';

/** How far one pack's rules are met: each rule counts once, by the worst that it says of any subject. */
export interface Coverage {
  readonly standard: string;
  readonly rules: number;
  readonly states: Readonly<Partial<Record<ResultState, number>>>;
}

/** The order in which the counts are told; words: `coverage.<state>`. */
export const COVERAGE_ORDER = [
  'pass', 'fail', 'needsAttestation', 'cannotCheck', 'attested', 'waived', 'notApplicable', 'noSubject', 'informational', 'conflict',
] as const satisfies readonly ResultState[];

/** How a rule ended: of all that it says of its subjects the state that most needs a person. */
export const worstState = ({ states }: Pick<RuleOutcome, 'states'>): ResultState => STATES.find((state) => (states[state] ?? 0) > 0)!;

function coverageOfPack(standard: string, outcomes: Report['outcomes']): Coverage {
  const own = outcomes.filter((outcome) => outcome.standard === standard);
  const states: Partial<Record<ResultState, number>> = {};
  for (const outcome of own) {
    const state = worstState(outcome);
    states[state] = (states[state] ?? 0) + 1;
  }
  return { standard, rules: own.length, states };
}

/** One line for each pack of the report, in its order: 37 规则：22 合格 · 3 不合格 · 5 待承诺 · 7 不适用. */
export const coverageOf = ({ standards, outcomes }: Pick<Report, 'standards' | 'outcomes'>): readonly Coverage[] =>
  standards.map((standard) => coverageOfPack(standard, outcomes));

/** The counts above zero, in the order in which they are told. */
export const countsOf = ({ states }: Coverage): readonly { readonly state: ResultState; readonly count: number }[] =>
  COVERAGE_ORDER.flatMap((state) => (states[state] === undefined ? [] : [{ state, count: states[state] }]));
