import { apply, create, type Patches as MutativePatches } from 'mutative';
import { inIdOrder } from '../graph/ids.ts';
import type { Project } from '../project.ts';

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
  for (const key of Object.keys(old!)) if (!Object.hasOwn(next!, key)) delete target![key];
  for (const [key, value] of Object.entries(next!)) {
    const was = old![key];
    if (value === was) continue;
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
      const { nodes, walls, openings, rooms } = storey;
      return { ...storey, nodes: inIdOrder(nodes), walls: inIdOrder(walls), openings: inIdOrder(openings), rooms: inIdOrder(rooms) };
    }),
  };
}
