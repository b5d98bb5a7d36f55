import { applyEdits } from '../../model/edits/apply.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';

/** Where what is imported goes: into a storey beside what is there, in its place, or into a new storey. */
export type Target = { readonly kind: 'into' | 'instead'; readonly storeyId: string } | { readonly kind: 'new' };

export const targetKey = (target: Target): string => (target.kind === 'new' ? 'new' : `${target.kind}:${target.storeyId}`);

/** Into an empty storey at once; a plan that is there already is kept, and the import gets a storey of its own. */
export function firstTarget(project: Project, storeyId: string): Target {
  const storey = project.storeys.find(({ id }) => id === storeyId);
  return storey !== undefined && Object.keys(storey.walls).length === 0 ? { kind: 'into', storeyId } : { kind: 'new' };
}

/** All choices of a project: a storey with a plan can be added to or replaced. */
export const targetsOf = ({ storeys }: Project): readonly Target[] => [
  ...storeys.flatMap(({ id, walls }): Target[] => {
    const into: Target = { kind: 'into', storeyId: id };
    return Object.keys(walls).length === 0 ? [into] : [into, { kind: 'instead', storeyId: id }];
  }),
  { kind: 'new' },
];

/** A new storey, as high as the one below it and right above. */
function storeyAbove({ storeys }: Project, name: string): Edit {
  const top = storeys.reduce((a, b) => (b.level > a.level ? b : a));
  return { verb: 'addStorey', args: { name, level: top.level + top.height, height: top.height } };
}

const RECORDS = { wall: 'walls', opening: 'openings', room: 'rooms', fixture: 'fixtures', dimension: 'dimensions', label: 'labels' } as const;

/** Everything of a storey but what it is traced from. */
function emptied(storey: Storey): readonly Edit[] {
  const refs = (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).flatMap((kind) =>
    Object.keys(storey[RECORDS[kind]]).map((id): EntityRef => ({ kind, id, storeyId: storey.id })));
  return refs.length === 0 ? [] : [{ verb: 'removeEntities', args: { refs } }];
}

/** A project made ready for an import. */
export interface Site {
  readonly edits: readonly Edit[];
  readonly project: Project;
  readonly storeyId: string;
}

/** The edits that make room for an import, and the project after them. */
export function siteFor(project: Project, target: Target, newName: string): Result<Site> {
  const storey = target.kind === 'new' ? undefined : project.storeys.find(({ id }) => id === target.storeyId);
  if (target.kind !== 'new' && storey === undefined) return failure(problem('underlay.noStorey'));
  const edits = storey === undefined ? [storeyAbove(project, newName)] : target.kind === 'instead' ? emptied(storey) : [];
  const made = applyEdits(project, edits);
  if (!made.ok) return made;
  const known = new Set(project.storeys.map(({ id }) => id));
  const storeyId = storey?.id ?? made.value.storeys.find(({ id }) => !known.has(id))!.id;
  return success({ edits, project: made.value, storeyId });
}
