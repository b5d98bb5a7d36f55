import { storeysAbove, withStoreys, type WantedStorey } from '../../jobs/import/index.ts';
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

/** A new storey right above the topmost, as high as its file says or else as that one. */
function storeyAbove({ storeys }: Project, wanted: WantedStorey | undefined): Edit {
  const top = storeys.reduce((a, b) => (b.level > a.level ? b : a));
  return { verb: 'addStorey', args: { name: wanted?.name ?? '', level: top.level + top.height, height: wanted?.stated?.height ?? top.height } };
}

const RECORDS = { wall: 'walls', opening: 'openings', room: 'rooms', fixture: 'fixtures', dimension: 'dimensions', label: 'labels' } as const;

/** Everything of a storey but what it is traced from. */
function emptied(storey: Storey): readonly Edit[] {
  const refs = (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).flatMap((kind) =>
    Object.keys(storey[RECORDS[kind]]).map((id): EntityRef => ({ kind, id, storeyId: storey.id })));
  return refs.length === 0 ? [] : [{ verb: 'removeEntities', args: { refs } }];
}

/** A project made ready for an import, with a storey for each that is wanted. */
export interface Site {
  readonly edits: readonly Edit[];
  readonly project: Project;
  readonly storeyIds: readonly string[];
}

/** The edits that make room for an import, and the project after them. What is wanted first goes to the target, the others above it. */
export function siteFor(project: Project, target: Target, wanted: readonly WantedStorey[]): Result<Site> {
  const storey = target.kind === 'new' ? undefined : project.storeys.find(({ id }) => id === target.storeyId);
  if (target.kind !== 'new' && storey === undefined) return failure(problem('underlay.noStorey'));
  const edits = storey === undefined ? [storeyAbove(project, wanted[0])] : target.kind === 'instead' ? emptied(storey) : [];
  const made = applyEdits(project, edits);
  if (!made.ok) return made;
  const known = new Set(project.storeys.map(({ id }) => id));
  const first = storey?.id ?? made.value.storeys.find(({ id }) => !known.has(id))!.id;
  const above = storeysAbove(made.value, first, wanted);
  const all = withStoreys(made.value, first, above);
  return all.ok ? success({ edits: [...edits, ...above], ...all.value }) : all;
}
