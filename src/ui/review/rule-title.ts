import type { Pack } from '../../rules/pack.ts';

/** What a reader calls the rule `pack/rule`: its title and clause; the name itself where no standard has it. */
export function ruleTitle(packs: readonly Pack[], name: string): string {
  const at = name.indexOf('/');
  const pack = packs.find(({ id }) => id === name.slice(0, at));
  const rule = pack?.rules.find(({ id }) => id === name.slice(at + 1));
  return rule === undefined || pack === undefined ? name : `${rule.title} · ${rule.source.clause} · ${pack.title}`;
}
