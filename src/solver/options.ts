import { failure, problem as fault, success, type Result } from '../model/diagnostic.ts';
import { bestElastic, bestStrict } from './best-plan.ts';
import { checkProblem } from './check-problem.ts';
import { evaluatePlan } from './evaluate.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationPlan, AllocationProblem } from './problem.ts';
import { PROFILES, underProfile, type ProfileId } from './profiles.ts';
import { requirement, requirementKey, requirementOf, type Requirement } from './requirement.ts';
import { elasticPlan, isPlan, lockRequirements, strictPlan, type Attempt, type SolveOptions } from './solve.ts';
import { step, type Work } from './work.ts';

/** One plan to choose from; its cost by the weights of the problem, whatever profile found it. */
export interface AllocationOption {
  readonly profile: ProfileId;
  readonly plan: AllocationPlan;
  /** A requirement that this plan meets and the first one does not: another way to fall short. */
  readonly meets?: Requirement;
}

export interface OptionsWanted extends Work, Pick<SolveOptions, 'maxNodes'> {
  /** Three unless it is said. */
  readonly count?: number;
}

const COUNT = 3;

/** The plan as its problem weighs it. */
function weighed(problem: AllocationProblem, plan: AllocationPlan): AllocationPlan {
  const judged = evaluatePlan(problem, plan.assignment, plan.proven);
  if (!judged.ok) throw new Error('A plan of one profile is impossible under another');
  return judged.value;
}

/** Plans that differ enough from each other, and whether it is known that there are no more. */
interface Different {
  readonly options: readonly AllocationOption[];
  readonly isAll: boolean;
}

type Search = (problem: AllocationProblem, engine: MilpEngine, options: SolveOptions) => Attempt;

/** What every further plan is looked for with: it must be unlike those that there are. */
const unlike = (found: readonly AllocationOption[], { maxNodes }: OptionsWanted): SolveOptions => ({
  unlike: found.map(({ plan }) => plan.assignment),
  ...(maxNodes === undefined ? {} : { maxNodes }),
});

/** Further plans until there are as many as are wanted, each the best under its profile. */
function filledUp(problem: AllocationProblem, engine: MilpEngine, first: readonly AllocationOption[], search: Search, wanted: OptionsWanted): Different {
  const { count = COUNT } = wanted;
  const found = [...first];
  const others = PROFILES.slice(1);
  for (let attempt = 0; found.length < count && attempt < count; attempt += 1) {
    step(wanted, found.length, count);
    const { id, times } = others[attempt % others.length]!;
    const other = search(underProfile(problem, times), engine, unlike(found, wanted));
    if (isPlan(other)) found.push({ profile: id, plan: weighed(problem, other) });
    // The cuts leave nothing under any weights.
    if (other === 'none') return { options: found, isAll: true };
  }
  return { options: found, isAll: false };
}

/** Everything that has a room in a plan must have one. */
const housedIn = ({ functions }: AllocationProblem, { assignment }: AllocationPlan): readonly Requirement[] =>
  functions.flatMap(({ id }) => (assignment[id] === null ? [] : [requirement('unplaced', id)]));

/** What a person locked and the first plan holds, every other plan holds. */
function locksHeldBy(problem: AllocationProblem, { shortfalls }: AllocationPlan): readonly Requirement[] {
  const unmet = new Set(shortfalls.map((one) => requirementKey(requirementOf(one))));
  return lockRequirements(problem).filter((one) => !unmet.has(requirementKey(one)));
}

/** Other ways to fall short: requirements that the first plan leaves unmet are made firm, the gravest first, without turning anyone out. */
function otherShortfalls(problem: AllocationProblem, engine: MilpEngine, first: AllocationPlan, wanted: OptionsWanted): AllocationOption[] {
  const { count = COUNT } = wanted;
  const found: AllocationOption[] = [{ profile: 'balanced', plan: first }];
  const gravest = first.shortfalls.toSorted((a, b) => b.penalty - a.penalty);
  const unmet = [...new Map(gravest.map((one) => [requirementKey(requirementOf(one)), requirementOf(one)])).values()].slice(0, count);
  const kept = [...housedIn(problem, first), ...locksHeldBy(problem, first)];
  for (const requirement of unmet) {
    if (found.length >= count) break;
    step(wanted, found.length, count);
    const other = elasticPlan(problem, engine, { ...unlike(found, wanted), firm: [requirement, ...kept] });
    if (isPlan(other)) found.push({ profile: 'balanced', plan: other, meets: requirement });
  }
  return found;
}

/** Told where there are fewer plans than were asked for: that there are no more, or that the limits showed none. */
function told({ options, isAll }: Different, { count = COUNT }: OptionsWanted): Result<readonly AllocationOption[]> {
  const fewer = { code: isAll ? 'solver.noMoreOptions' : 'solver.fewerOptions', severity: 'info', data: { count: options.length } } as const;
  return success(options, options.length < count ? [fewer] : []);
}

/**
 * Up to three plans to choose from, the best one first; each two differ in a fifth of the main functions or more. Where not everything
 * can be met they fall short in different ways, as far as those are no worse for the functions that have a room. Throws Cancelled.
 */
export function allocationOptions(problem: AllocationProblem, engine: MilpEngine, wanted: OptionsWanted = {}): Result<readonly AllocationOption[]> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const limits = wanted.maxNodes === undefined ? {} : { maxNodes: wanted.maxNodes };
  step(wanted, 0, wanted.count ?? COUNT);
  const strict = bestStrict(problem, engine, limits);
  if (isPlan(strict)) return told(filledUp(problem, engine, [{ profile: 'balanced', plan: strict }], strictPlan, wanted), wanted);
  const elastic = bestElastic(problem, engine, limits);
  if (!isPlan(elastic)) return failure(fault('solver.noPlan', { proven: elastic === 'none' }));
  const firm = locksHeldBy(problem, elastic);
  const search: Search = (one, by, options) => elasticPlan(one, by, { ...options, firm });
  return told(filledUp(problem, engine, otherShortfalls(problem, engine, elastic, wanted), search, wanted), wanted);
}
