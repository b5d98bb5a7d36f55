import { failure, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { PLAN_LISTS, PLAN_SCHEMAS, type PlanPartKind, type PlanPartOf } from '../plan-part.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey, withStorey } from './find.ts';
import { badValue, checkBySchema, checkPoint } from './values.ts';

/** Moves or changes a fixture, a dimension, a label or an underlay. */
export function setPlanPart(project: Project, { storeyId, kind, partId, changes }: EditArgs['setPlanPart']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  if (!Object.hasOwn(PLAN_LISTS, kind)) return failure(badValue('kind', Object.keys(PLAN_LISTS).join(' | '), kind));
  const records: Readonly<Record<string, PlanPartOf[PlanPartKind]>> = storey.value[PLAN_LISTS[kind]];
  const part = findIn(storey.value, kind, records, partId);
  if (!part.ok) return part;
  const next = { ...part.value, ...changes, id: partId };
  const problems = check(kind, next, changes);
  if (problems.length > 0) return failure(...problems);
  return success(withStorey(project, { ...storey.value, [PLAN_LISTS[kind]]: { ...records, [partId]: next } }));
}

/** A position that a pointer changes many times a second is checked without the schema. */
function check(kind: PlanPartKind, next: object, changes: object): readonly Diagnostic[] {
  const isMove = Object.keys(changes).join() === 'position' && 'position' in next;
  return isMove ? checkPoint('position', next.position as never) : checkBySchema(PLAN_SCHEMAS[kind], next, PLAN_LISTS[kind]);
}
