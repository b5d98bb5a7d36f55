import { refKey, type EntityRef } from '../model/entity.ts';
import { facePartIn } from '../model/face-part.ts';
import type { Project } from '../model/project.ts';
import type { SelectMode } from './api.ts';

/** The records of a storey by the kind that points at them. */
const STOREY_RECORDS = {
  node: 'nodes',
  wall: 'walls',
  opening: 'openings',
  room: 'rooms',
  fixture: 'fixtures',
  dimension: 'dimensions',
  label: 'labels',
  underlay: 'underlays',
} as const;

/** True where the project holds the thing. */
export function exists(project: Project, ref: EntityRef): boolean {
  switch (ref.kind) {
    case 'project':
    case 'centre':
    case 'site':
    case 'gate':
      return true;
    case 'sign':
      return project.signs[ref.id] !== undefined;
    case 'facePart':
      return facePartIn(project, ref) !== null;
    case 'sheet':
      return project.sheets.some((sheet) => sheet.id === ref.id);
    case 'siteFeature':
      return project.site.features[ref.id] !== undefined;
    case 'storey':
      return project.storeys.some((storey) => storey.id === ref.id);
    default: {
      const storey = project.storeys.find((candidate) => candidate.id === ref.storeyId);
      return storey?.[STOREY_RECORDS[ref.kind]][ref.id] !== undefined;
    }
  }
}

/** Without what the project no longer holds; the same array where nothing is gone. */
export function prune(project: Project, refs: readonly EntityRef[]): readonly EntityRef[] {
  const kept = refs.filter((ref) => exists(project, ref));
  return kept.length === refs.length ? refs : kept;
}

/** The selection after picking `refs`; each thing once. */
export function picked(
  selection: readonly EntityRef[],
  refs: readonly EntityRef[],
  mode: SelectMode,
): readonly EntityRef[] {
  const before = mode === 'replace' ? [] : selection;
  const chosen = new Map(before.map((ref) => [refKey(ref), ref]));
  for (const ref of refs) {
    if (mode === 'toggle' && chosen.has(refKey(ref))) chosen.delete(refKey(ref));
    else chosen.set(refKey(ref), ref);
  }
  return [...chosen.values()];
}

export const isSelected = (selection: readonly EntityRef[], ref: EntityRef): boolean =>
  selection.some((candidate) => refKey(candidate) === refKey(ref));
