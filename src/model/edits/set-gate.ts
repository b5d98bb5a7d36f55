import { failure, problem, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { gateSchema, type Gate } from '../site.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Changes the gate; its opening runs from left to right. */
export function setGate(project: Project, { changes }: EditArgs['setGate']): Result<Project> {
  const gate: Gate = { ...project.site.gate, ...changes };
  const problems = checkBySchema(gateSchema, gate, 'site.gate');
  if (problems.length > 0) return failure(...problems);
  const [x0, x1] = gate.opening;
  if (x0 >= x1) return failure(problem('gate.opening', { x0, x1 }, { subject: { kind: 'gate', id: 'gate' } }));
  return success({ ...project, site: { ...project.site, gate } });
}
