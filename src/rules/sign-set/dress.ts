import { applyEdits } from '../../model/edits/apply.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { fixFor, type FixSpec } from '../fixes/index.ts';
import type { Rule } from '../pack.ts';
import { runRule } from '../run-rule.ts';
import type { PackEnv } from './demands.ts';

/** What is on a sign and how it is made: nothing that would move it or change its size. */
const DRESSING: readonly FixSpec['kind'][] = ['addMark', 'setAttribute', 'setColour', 'setFont', 'setSections', 'setText', 'setWriting'];

/** A mended sign may fail another rule: so often all are asked. */
const ROUNDS = 2;

const asksOfDress = ({ fix }: Rule): boolean => fix !== undefined && DRESSING.includes(fix.kind);

/** What the rule's fix makes of the new signs that fail it; the project as it is where it has nothing for them. */
function mended(project: Project, rule: Rule, env: PackEnv, fresh: ReadonlySet<string>): Project {
  const now: PackEnv = { ...env, project };
  const run = runRule(rule, env.pack, now, { is: 'true' });
  let next = project;
  for (const outcome of run.outcomes) {
    if (outcome.state !== 'fail' || outcome.subject?.kind !== 'sign' || !fresh.has(outcome.subject.id)) continue;
    const edits = fixFor(rule.fix, rule.check, outcome, { ...now, project: next })?.edits ?? [];
    const own = edits.every(({ verb, args }) => (verb === 'setSign' || verb === 'setSignBlock') && fresh.has(args.signId));
    const applied = own ? applyEdits(next, edits) : null;
    if (applied?.ok === true) next = applied.value;
  }
  return next;
}

/** New signs are born as the notices in force want them: the words, inks, fonts and marks that a fix would give them later. */
export function dressed(project: Project, fresh: readonly Sign[], envs: readonly PackEnv[]): ReadonlyMap<string, Sign> {
  const ids = new Set(fresh.map(({ id }) => id));
  let next: Project = { ...project, signs: { ...project.signs, ...Object.fromEntries(fresh.map((sign) => [sign.id, sign])) } };
  const applying = envs.filter((env) => evaluate(env.pack.appliesTo, env).is === 'true');
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = next;
    for (const env of applying) for (const rule of env.pack.rules.filter(asksOfDress)) next = mended(next, rule, env, ids);
    if (next === before) break;
  }
  return new Map(fresh.map(({ id }) => [id, next.signs[id]!]));
}
