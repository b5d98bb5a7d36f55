import type { Json } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Env } from './env.ts';
import { evaluate, type Answer, type FailedCondition } from './evaluate-predicate.ts';
import { placeOfFact } from './facts.ts';
import { kindOf } from './kinds/index.ts';
import type { Pack, Rule } from './pack.ts';
import { labelOf } from './predicate-words.ts';
import { selectSubjects } from './select.ts';
import type { Data, Verdict } from './verdict.ts';
import { conditionWord, valueWord } from './words.ts';

/** A verdict, or why none was reached on any subject. */
export type Outcome =
  | Verdict
  | { readonly state: 'notApplicable' | 'noSubject'; readonly subject: EntityRef | null; readonly data: Data };

/** How far a rule was followed: its conditions are not met, its selection is empty, or its check was asked. */
export type Depth = 'conditions' | 'selection' | 'check';

export interface RuleRun {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly depth: Depth;
  /** How many subjects the rule met; 0 where it did not apply. */
  readonly subjects: number;
  readonly outcomes: readonly Outcome[];
}

const word = (c: FailedCondition, env: Env): string =>
  (c.negated ? '并非' : '') + conditionWord(labelOf(c.field, env.pack), c.operator, c.value);

/** The conditions that are false, in words and as data. */
function conditionData(failed: readonly FailedCondition[], env: Env): Data {
  return {
    condition: failed.map((c) => word(c, env)).join('，或'),
    actual: failed.map((c) => `为${valueWord(c.actual)}`).join('、'),
    conditions: failed.map((c): Json => ({ field: c.field, operator: c.operator, value: c.value, actual: c.actual, negated: c.negated })),
  };
}

function unanswered(answer: Exclude<Answer, { is: 'true' }>, env: Env): Outcome {
  if (answer.is === 'false') return { state: 'notApplicable', subject: null, data: conditionData(answer.failed, env) };
  return { state: 'cannotCheck', subject: placeOfFact(answer.field), data: { field: answer.field } };
}

/** Nothing was selected: what the rule says of that, never a silent pass. */
function withoutSubject(rule: Rule, env: Env): Outcome {
  const atGate = rule.select.type === 'sign' || rule.select.type === 'gate';
  const [place] = selectSubjects({ type: atGate ? 'gate' : 'site' }, env);
  switch (rule.missing) {
    case 'fail':
    case 'pass':
      return { state: rule.missing, subject: place!.ref, data: { nothingSelected: true } };
    case 'notApplicable':
      return { state: 'notApplicable', subject: null, data: { nothingSelected: true } };
    case undefined:
      return { state: 'noSubject', subject: null, data: {} };
  }
}

/** One rule on one project. `packAnswer` says whether the pack applies at all; a pack that does not silences its rules. */
export function runRule(rule: Rule, pack: Pack, env: Env, packAnswer: Answer): RuleRun {
  const answer = packAnswer.is === 'true' ? evaluate(rule.applies, env) : packAnswer;
  if (answer.is !== 'true') return { rule, pack, depth: 'conditions', subjects: 0, outcomes: [unanswered(answer, env)] };
  const subjects = selectSubjects(rule.select, env);
  const kind = kindOf(rule.check);
  if (subjects.length === 0 && !kind.meetsEmpty(rule.check)) {
    return { rule, pack, depth: 'selection', subjects: 0, outcomes: [withoutSubject(rule, env)] };
  }
  return { rule, pack, depth: 'check', subjects: subjects.length, outcomes: kind.check(rule.check, subjects, env) };
}
