import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker, inIdOrder } from '../graph/ids.ts';
import { PLAN_LISTS, PLAN_SCHEMAS } from '../plan-part.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, withStorey } from './find.ts';
import { badValue, checkBySchema } from './values.ts';

/** The letters that ids of each kind begin with. */
const PREFIX = { fixture: 'f', dimension: 'd', label: 'l', underlay: 'u' } as const;

/** Adds a fixture, a dimension, a label or an underlay; what its schema gives by default is written into it. */
export function addPlanPart(project: Project, { storeyId, part: { kind, value } }: EditArgs['addPlanPart']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  if (!Object.hasOwn(PLAN_LISTS, kind)) return failure(badValue('part.kind', Object.keys(PLAN_LISTS).join(' | '), kind));
  const records: Readonly<Record<string, unknown>> = storey.value[PLAN_LISTS[kind]];
  const id = idMaker(PREFIX[kind], (taken) => Object.hasOwn(records, taken))();
  const made = { ...value, id };
  const problems = checkBySchema(PLAN_SCHEMAS[kind], made, PLAN_LISTS[kind]);
  if (problems.length > 0) return failure(...problems);
  const next = inIdOrder({ ...records, [id]: PLAN_SCHEMAS[kind].parse(made) });
  return success(withStorey(project, { ...storey.value, [PLAN_LISTS[kind]]: next }));
}
