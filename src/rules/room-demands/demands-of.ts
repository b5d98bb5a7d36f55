import type { Project } from '../../model/project.ts';
import type { FactEnv } from '../env.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { ruleName, type Pack } from '../pack.ts';
import { askedBy } from './asked-by.ts';
import type { Demand } from './demand.ts';

/**
 * What the packs ask of the rooms of a centre, clause by clause, in their order. Rules whose conditions are not met, or
 * cannot be judged for want of a fact, ask nothing.
 */
export function demandsOf(project: Project, packs: readonly Pack[], today: string): readonly Demand[] {
  return packs.flatMap((pack) => {
    const env: FactEnv = { project, pack, today };
    return evaluate(pack.appliesTo, env).is === 'true' ? demandsOfPack(pack, env) : [];
  });
}

function demandsOfPack(pack: Pack, env: FactEnv): readonly Demand[] {
  return pack.rules.flatMap((rule) => {
    if (evaluate(rule.applies, env).is !== 'true') return [];
    const { clause, quote } = rule.source;
    const source = { rule: ruleName(pack, rule), pack: pack.id, packTitle: pack.title, clause, quote, modality: rule.modality };
    return askedBy(rule.check, rule.select, env).map((asked) => ({ ...source, asked }));
  });
}
