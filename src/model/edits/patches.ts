import { apply, create, type Patches as MutativePatches } from 'mutative';
import { inIdOrder } from '../graph/ids.ts';
import { madeFrom, maybeChanged } from '../graph/record-changes.ts';
import type { Project } from '../project.ts';
import type { Storey } from '../storey.ts';

/** What changed, as paths and values; only changed leaves and records, so a step is small. */
export type Patches = MutativePatches<true>;

type Tree = Record<string, unknown> | unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Patches that lead from one version of a project to another, and back. Parts that are the same object are not looked at. */
export function patchesBetween(before: Project, after: Project): { patches: Patches; inverse: Patches } {
  const [, patches, inverse] = create(before, (draft) => writeDifferences(draft as Tree, before as Tree, after as Tree), {
    enablePatches: true,
  });
  return { patches, inverse };
}

function writeDifferences(draft: Tree, before: Tree, after: Tree): void {
  const [target, old, next] = [draft, before, after] as Record<string, unknown>[];
  const suspects = maybeChanged(before, after);
  for (const key of suspects ?? Object.keys(old!)) if (Object.hasOwn(old!, key) && !Object.hasOwn(next!, key)) delete target![key];
  for (const key of suspects ?? Object.keys(next!)) {
    const [was, value] = [old![key], next![key]];
    if (value === was || !Object.hasOwn(next!, key)) continue;
    if (isTree(value) && isTree(was) && alike(value, was)) writeDifferences(target![key] as Tree, was, value);
    else target![key] = value;
  }
}

/** Whether one can be turned into the other key by key; arrays of another length are replaced whole. */
const alike = (a: Tree, b: Tree): boolean =>
  Array.isArray(a) ? Array.isArray(b) && a.length === b.length : !Array.isArray(b);

/** The project with patches applied. Records of a storey keep their keys in order, so undo gives the very same document. */
export function applyPatches(project: Project, patches: Patches): Project {
  const next: Project = apply(project, patches);
  return {
    ...next,
    signs: next.signs === project.signs ? next.signs : inIdOrder(next.signs),
    storeys: next.storeys.map((storey, i) => {
      const old = project.storeys[i];
      if (storey === old) return storey;
      const of = <K extends (typeof RECORDS)[number]>(name: K): Storey[K] => patched(storey[name], old?.[name], idsIn(patches, ['storeys', i, name]));
      return { ...storey, nodes: of('nodes'), walls: of('walls'), openings: of('openings'), rooms: of('rooms') };
    }),
  };
}

const RECORDS = ['nodes', 'walls', 'openings', 'rooms'] as const;

/** A record with its keys in order; it says what it was made from where the patches name what they change in it. */
function patched<R extends Readonly<Record<string, unknown>>>(next: R, old: R | undefined, ids: readonly string[] | null): R {
  if (next === old) return next;
  if (old === undefined || ids === null) return inIdOrder(next) as R;
  const isInOrder = ids.every((id) => Object.hasOwn(old, id));
  return madeFrom(isInOrder ? next : (inIdOrder(next) as R), old, ids);
}

/** The ids under which patches change a record that lies at a path; null where they replace the record or what it lies in. */
function idsIn(patches: Patches, record: readonly (string | number)[]): readonly string[] | null {
  const ids = new Set<string>();
  for (const { path } of patches) {
    if (record.some((step, k) => k < path.length && path[k] !== step)) continue;
    if (path.length <= record.length) return null;
    ids.add(String(path[record.length]));
  }
  return [...ids];
}
