import { success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { NotChecked } from '../rules/header.ts';
import type { Pack, Rule } from '../rules/pack.ts';
import { entryOf, loadStandards, type StandardEntry } from './standards.ts';

/** One rule as it is listed under its clause. */
export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  readonly modality: Rule['modality'];
  readonly kind: string;
  readonly requirements: readonly string[];
}

/** A standard with all that it says: its rules by clause in the order of the notice, and what it does not check and why. */
export interface StandardDetail extends StandardEntry {
  readonly note: string | null;
  readonly clauses: readonly { readonly clause: string; readonly rules: readonly RuleEntry[] }[];
  readonly applicability: Pack['applicability'];
  readonly notChecked: readonly NotChecked[];
}

const ruleEntry = ({ id, title, source, modality, check, requirements }: Rule): RuleEntry => ({
  id, title, quote: source.quote, modality, kind: check.kind, requirements,
});

function byClause(rules: readonly Rule[]): StandardDetail['clauses'] {
  const clauses = new Map<string, RuleEntry[]>();
  for (const rule of rules) clauses.set(rule.source.clause, [...(clauses.get(rule.source.clause) ?? []), ruleEntry(rule)]);
  return [...clauses].map(([clause, entries]) => ({ clause, rules: entries }));
}

/** The standard of that id; fails as loadStandards does. */
export async function showStandard(platform: Platform, id: string): Promise<Result<StandardDetail>> {
  const packs = await loadStandards(platform, [id]);
  if (!packs.ok) return packs;
  const pack = packs.value[0]!;
  const { note, applicability, notChecked } = pack;
  return success({ ...entryOf(pack), note, applicability, notChecked, clauses: byClause(pack.rules) });
}
