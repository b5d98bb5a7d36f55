import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, withStorey } from './find.ts';
import { checkMm, checkPositiveMm } from './values.ts';

/** Name, level of the finished floor above ±0.000 and height floor to floor, mm. */
export function setStorey(project: Project, args: EditArgs['setStorey']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const { name, level, height } = { ...storey.value, ...args.changes };
  const problems = [...checkMm('level', level), ...checkPositiveMm('height', height)];
  if (problems.length > 0) return failure(...problems);
  return success(withStorey(project, { ...storey.value, name, level, height }));
}
