import type { Env } from '../env.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { kindOf, type Check } from '../kinds/index.ts';
import { ruleName, type Pack, type Rule } from '../pack.ts';
import { selectSubjects, type Select } from '../select.ts';
import type { Subject } from '../subject.ts';
import type { SetReason } from './types.ts';

/** What a check may look at, with the whole of the pack. */
export type PackEnv = Omit<Env, 'pack'> & { readonly pack: Pack };

/** A part of a rule's check that asks for something, of the subjects that the rule selects. */
export interface Demand {
  readonly check: Check;
  readonly select: Select;
  readonly subjects: readonly Subject[];
  readonly env: Env;
  readonly rule: Rule;
  readonly reason: SetReason;
  /** One way of several to meet the rule. */
  readonly isAlternative: boolean;
  /** Allowed, or waived: not asked, yet in its place where it is. */
  readonly isOffered: boolean;
}

type Leaf = Pick<Demand, 'check' | 'isAlternative'>;

const isMet = (check: Check, subjects: readonly Subject[], env: Env): boolean => {
  const verdicts = kindOf(check).check(check, subjects, env);
  return verdicts.length > 0 && verdicts.every(({ state }) => state === 'pass' || state === 'informational');
};

/** What a sign alone can meet. */
const asksForSigns = (check: Check): boolean => check.kind === 'presenceSet' && (check.of === 'sign' || check.of === 'board');

/**
 * The parts that ask for something. Of a choice, those that only signs can meet, and none of them where what is no sign
 * meets it already: so that the answer does not depend on the signs that are there.
 */
function leaves(check: Check, subjects: readonly Subject[], env: Env): readonly Leaf[] {
  switch (check.kind) {
    case 'allOf':
      return check.checks.flatMap((one) => leaves(one, subjects, env));
    case 'anyOf':
    case 'oneOf': {
      const others = check.checks.filter((one) => !asksForSigns(one));
      if (others.some((one) => isMet(one, subjects, env))) return [];
      return check.checks.filter(asksForSigns).slice(0, 1).map((one) => ({ check: one, isAlternative: others.length > 0 }));
    }
    case 'when':
    case 'unless': {
      const holds = (evaluate(check.if, env).is === 'true') === (check.kind === 'when');
      return holds ? leaves(check.check, subjects, env) : [];
    }
    case 'not':
    case 'forEach':
      return [];
    default:
      return [{ check, isAlternative: false }];
  }
}

const isWaived = (name: string, { project, today }: Env): boolean =>
  project.waivers.some(({ rule, subject, expires }) => rule === name && subject === null && (expires === null || expires >= today));

function demandsOf(rule: Rule, pack: Pack, env: Env): readonly Demand[] {
  if (evaluate(rule.applies, env).is !== 'true' || rule.modality.startsWith('prohibited')) return [];
  const subjects = selectSubjects(rule.select, env);
  // A notice speaks of the boards of a room that is there; that the room is not there is another finding.
  if (subjects.length === 0 && rule.select.type !== 'sign') return [];
  const { clause, quote } = rule.source;
  const reason: SetReason = { standard: pack.id, notice: pack.title, rule: rule.id, clause, quote, modality: rule.modality };
  const isOffered = rule.modality === 'allowed' || isWaived(ruleName(pack, rule), env);
  return leaves(rule.check, subjects, env).map((leaf) => ({ ...leaf, select: rule.select, subjects, env, rule, reason, isOffered }));
}

/** All that the pack asks of the project; nothing where it does not apply. */
export function demandsOfPack(pack: Pack, env: Env): readonly Demand[] {
  if (evaluate(pack.appliesTo, env).is !== 'true') return [];
  return pack.rules.flatMap((rule) => demandsOf(rule, pack, env));
}
