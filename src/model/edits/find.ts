import { failure, problem, success, type Result } from '../diagnostic.ts';
import type { EntityKind, EntityRef } from '../entity.ts';
import type { Project } from '../project.ts';
import type { Storey } from '../storey.ts';

/** The refusal of an edit that names something the project does not have. */
export const unknown = (kind: EntityKind, id: string, storeyId?: string) => {
  const subject: EntityRef = storeyId === undefined ? { kind, id } : { kind, id, storeyId };
  return problem('edit.unknown-entity', { kind, id }, { subject });
};

export function findStorey(project: Project, storeyId: string): Result<Storey> {
  const storey = project.storeys.find((s) => s.id === storeyId);
  return storey === undefined ? failure(unknown('storey', storeyId)) : success(storey);
}

/** One record of a storey by its id. */
export function findIn<T>(
  storey: Storey, kind: EntityKind, records: Readonly<Record<string, T>>, id: string,
): Result<T> {
  return Object.hasOwn(records, id) ? success(records[id]!) : failure(unknown(kind, id, storey.id));
}

/** The project with one storey replaced by a newer version of it. */
export const withStorey = (project: Project, storey: Storey): Project => ({
  ...project,
  storeys: project.storeys.map((s) => (s.id === storey.id ? storey : s)),
});
