import { type EntityKind, type EntityRef, refKey } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Finding } from '../../rules/report.ts';

/** `pack/rule`, as attestations and waivers name it. */
export const ruleId = ({ standard, rule }: Pick<Finding, 'standard' | 'rule'>): string => `${standard}/${rule}`;

export const subjectKey = ({ subject }: Pick<Finding, 'subject'>): string | null => (subject === null ? null : refKey(subject));

/** The thing that a key speaks of: the way back from refKey. */
export function refOfKey(key: string): EntityRef {
  const [kind = '', storeyId = '', ...id] = key.split(':');
  return { kind: kind as EntityKind, id: id.join(':'), ...(storeyId === '' ? {} : { storeyId }) };
}

/** The subject of the waiver that covers the finding: its own, or null where the whole rule was waived. */
export function waiverSubject(project: Project, finding: Finding): string | null {
  const own = subjectKey(finding);
  const isOwn = project.waivers.some((waiver) => waiver.rule === ruleId(finding) && waiver.subject === own);
  return isOwn ? own : null;
}

/** Whether a text is a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
