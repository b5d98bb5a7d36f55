import type { EntityRef } from '../../model/entity.ts';
import { idMaker } from '../../model/graph/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import { storeyOf } from '../storey-view.ts';

/** Kinds of which several can be made a group. */
export type GroupedKind = 'fixture' | 'label';
export const isGrouped = (ref: EntityRef): ref is EntityRef & { kind: GroupedKind } => ref.kind === 'fixture' || ref.kind === 'label';

const partOf = (storey: Storey, ref: EntityRef): { readonly group: string } | undefined =>
  ref.kind === 'fixture' ? storey.fixtures[ref.id] : ref.kind === 'label' ? storey.labels[ref.id] : undefined;

/** The thing with all others of its group. */
export function wholeGroup(project: Project, ref: EntityRef): readonly EntityRef[] {
  const storey = storeyOf(project, ref.storeyId ?? '');
  const group = (storey && partOf(storey, ref)?.group) ?? '';
  if (storey === null || group === '') return [ref];
  const members = (kind: GroupedKind, records: Readonly<Record<string, { readonly group: string }>>): EntityRef[] =>
    Object.entries(records).filter(([, part]) => part.group === group).map(([id]) => ({ kind, id, storeyId: storey.id }));
  return [...members('fixture', storey.fixtures), ...members('label', storey.labels)];
}

export const groupOf = (storey: Storey, ref: EntityRef): string => partOf(storey, ref)?.group ?? '';

/** A name that no group of the storey has. */
export function newGroup(storey: Storey): string {
  const taken = new Set([...Object.values(storey.fixtures), ...Object.values(storey.labels)].map(({ group }) => group));
  return idMaker('g', (id) => taken.has(id))();
}
