import type { Project } from '../../model/project.ts';
import type { Pack } from '../../rules/pack.ts';
import type { Finding } from '../../rules/report.ts';
import type { Words } from '../i18n.ts';
import { type Mark, markOf } from './finding-mark.ts';
import { allPlaces, allRooms, NO_ROOM, type Place, placeIdOf, roomKeysOf } from './finding-place.ts';
import { groupFindings, isOpen, isOpenGroup } from './grouping.ts';

export const GROUPINGS = ['severity', 'pack', 'place', 'room'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings under one heading. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** The mark before the heading, where all findings of the group bear it. */
  readonly mark: Mark | null;
  readonly startsOpen: boolean;
  readonly findings: readonly Finding[];
}

export interface Surroundings {
  readonly t: Words;
  readonly project: Project;
  readonly packs: readonly Pick<Pack, 'id' | 'title'>[];
}

/** Findings in non-empty groups; within a group the order of the report: the most urgent first. */
export function groupsBy(grouping: Grouping, findings: readonly Finding[], around: Surroundings): readonly Group[] {
  const { t, project, packs } = around;
  switch (grouping) {
    case 'severity':
      return groupFindings({ findings }).map(({ id, findings: own }) => ({
        id,
        label: t(`check.group.${id}`),
        mark: markOf(own[0]!),
        startsOpen: isOpenGroup(id),
        findings: own,
      }));
    case 'pack':
      return sorted(findings, packs.map(({ id, title }) => ({ id, label: title })), (finding) => finding.standard);
    case 'place':
      return sorted(findings, allPlaces(t, project), (finding) => placeIdOf(project, finding));
    case 'room':
      return sorted(findings, allRooms(t, project), (finding) => roomKeysOf(project, finding)[0] ?? NO_ROOM);
  }
}

function sorted(findings: readonly Finding[], headings: readonly Place[], headingOf: (finding: Finding) => string): readonly Group[] {
  const groups = new Map<string, Finding[]>(headings.map(({ id }) => [id, []]));
  for (const finding of findings) {
    const id = headingOf(finding);
    // A heading that is not known (a pack that was taken out meanwhile) must not swallow a finding.
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  const labels = new Map(headings.map(({ id, label }) => [id, label]));
  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => ({ id: `:${id}`, label: labels.get(id) ?? id, mark: null, startsOpen: own.some(isOpen), findings: own }));
}

/** The open findings of a group by mark: ●3 ▲2. */
export function marksWithin(findings: readonly Finding[]): readonly { readonly mark: Mark; readonly count: number }[] {
  return groupFindings({ findings: findings.filter(isOpen) }).map(({ findings: own }) => ({ mark: markOf(own[0]!), count: own.length }));
}
