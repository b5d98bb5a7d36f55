import { failure, success, type Result } from '../diagnostic.ts';
import { netAreaM2 } from '../areas.ts';
import type { Project } from '../project.ts';
import { approvedPlanSchema, type ApprovedPlan } from '../review.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Keeps the layout of today as the approved one, or forgets it. */
export function setApprovedPlan(project: Project, { approval }: EditArgs['setApprovedPlan']): Result<Project> {
  const approvedPlan = approval === null ? null : { ...approval, rooms: roomsOf(project) };
  if (approvedPlan !== null) {
    const problems = checkBySchema(approvedPlanSchema, approvedPlan, 'review.approvedPlan');
    if (problems.length > 0) return failure(...problems);
  }
  return success({ ...project, review: { ...project.review, approvedPlan } });
}

/** Areas in m² to the second decimal, as they are written on paper. */
const roomsOf = (project: Project): ApprovedPlan['rooms'] =>
  project.storeys.flatMap((storey) =>
    Object.values(storey.rooms).map(({ id, name, functions }) => {
      const net = netAreaM2(storey, id);
      const netM2 = net === null ? null : Math.round(net * 100) / 100;
      return { storeyId: storey.id, roomId: id, name, functions: functions.map(({ code }) => code), netM2 };
    }),
  );
