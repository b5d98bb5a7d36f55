import type { Project } from '../model/project.ts';
import { assembleReport, resultOf, type RuleResult } from './assemble-report.ts';
import type { CheckContext } from './check.ts';
import type { Env } from './env.ts';
import { evaluate, type Answer } from './evaluate-predicate.ts';
import type { Pack, Rule } from './pack.ts';
import { readsOfRule } from './reads.ts';
import type { Report } from './report.ts';
import { runRule, type RuleRun } from './run-rule.ts';
import { SLICES, sameValues, valuesOf, type Slice } from './slices.ts';

/** Checks one project after another, the later ones made from the earlier by edits: only what they changed is checked. */
export interface Checker {
  /** What `check` would say of the project. Findings of rules that nothing they read has changed are the same objects. */
  check(project: Project): Report;
}

/** How often each slice has changed since the checker was made; `words` counts attestations and waivers. */
type Versions = Readonly<Record<Slice | 'words', number>>;

interface Memory {
  readonly reads: readonly Slice[];
  readonly versions: Versions;
  readonly result: RuleResult;
}

/** Numbers each state of a slice: equal numbers mean the same objects. */
function createClock(): (project: Project) => Versions {
  const last = new Map<Slice | 'words', readonly unknown[]>();
  const versions: Record<Slice | 'words', number> = { centre: 0, site: 0, gate: 0, signs: 0, rooms: 0, fixtures: 0, plan: 0, review: 0, words: 0 };
  const note = (name: Slice | 'words', values: readonly unknown[]): void => {
    const before = last.get(name);
    if (before === undefined || !sameValues(before, values)) versions[name] += 1;
    last.set(name, values);
  };
  return (project) => {
    for (const slice of SLICES) note(slice, valuesOf(slice, project));
    note('words', [project.attestations, project.waivers]);
    return { ...versions };
  };
}

const same = (names: readonly (keyof Versions)[], a: Versions, b: Versions): boolean => names.every((name) => a[name] === b[name]);

/** A fix is made for the project as it stands, whatever the check itself looks at. */
const mayOfferFix = ({ rule, outcomes }: RuleRun): boolean => rule.fix !== undefined && outcomes.some(({ state }) => state === 'fail');

/** Whether what was told of a run is told again: unless a person's word or a fix is another now. */
const isToldAgain = ({ result, versions }: Memory, now: Versions): boolean =>
  same(['words'], versions, now) && (!mayOfferFix(result.run) || same(SLICES, versions, now));

/**
 * A checker for packs in force, with nothing remembered yet. Projects are immutable, so that a slice (slices.ts) which
 * consists of the same objects is the same; a rule all of whose slices are the same keeps its outcomes.
 */
export function createChecker(packs: readonly Pack[], context: CheckContext): Checker {
  const memories = new Map<Rule, Memory>();
  const tick = createClock();

  function resultFor(rule: Rule, pack: Pack, env: Env, answer: Answer, now: Versions): RuleResult {
    const memory = memories.get(rule);
    const stands = memory !== undefined && same(memory.reads, memory.versions, now);
    if (stands && isToldAgain(memory, now)) return memory.result;
    const run = stands ? memory.result.run : runRule(rule, pack, env, answer);
    const result = resultOf(run, env);
    memories.set(rule, { reads: stands ? memory.reads : readsOfRule(rule, pack, run.depth), versions: now, result });
    return result;
  }

  return {
    check(project) {
      const now = tick(project);
      const results = packs.flatMap((pack) => {
        const env: Env = { project, pack, draw: context.draw, today: context.today };
        const answer = evaluate(pack.appliesTo, env);
        return pack.rules.map((rule) => resultFor(rule, pack, env, answer, now));
      });
      return assembleReport(project, packs, results, context.today);
    },
  };
}
