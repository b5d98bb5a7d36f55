import type { Project } from '../../model/project.ts';
import type { Pack, Rule } from '../../rules/pack.ts';
import type { Finding } from '../../rules/report.ts';

/** Every text anywhere in a part of a rule. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** The functions of the room a finding is about. */
function functionsAt({ subject }: Finding, project: Project): readonly string[] {
  if (subject?.kind !== 'room') return [];
  const room = project.storeys.find(({ id }) => id === subject.storeyId)?.rooms[subject.id];
  return room?.functions.map(({ code }) => code) ?? [];
}

/**
 * The 牵头单位 that the pack names for what a finding is about: those of the functions that are missing, else those that the
 * rule speaks of, else those of the room. Empty where the notice names none.
 */
export function leadsOf(finding: Finding, rule: Rule | undefined, pack: Pack, project: Project): readonly string[] {
  const spoken = rule === undefined ? [] : textsIn([rule.select, rule.check]);
  for (const codes of [textsIn(finding.data['missingIds']), spoken, functionsAt(finding, project)]) {
    const leads = pack.functions.filter(({ code }) => codes.includes(code)).flatMap(({ lead }) => lead ?? []);
    if (leads.length > 0) return [...new Set(leads)];
  }
  return [];
}
