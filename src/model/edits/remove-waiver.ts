import { failure, problem, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';

export function removeWaiver(project: Project, { rule, subject }: EditArgs['removeWaiver']): Result<Project> {
  const waivers = project.waivers.filter((w) => w.rule !== rule || w.subject !== subject);
  if (waivers.length === project.waivers.length) return failure(problem('waiver.none', { rule, subject }));
  return success({ ...project, waivers });
}
