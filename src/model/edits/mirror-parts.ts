import { failure, type Result } from '../diagnostic.ts';
import { mirrorIn } from '../parts/motion.ts';
import type { Project } from '../project.ts';
import { copyOrCarry } from './copy-or-carry.ts';
import type { EditArgs } from './edit.ts';
import { badValue, checkPoint } from './values.ts';

/** Mirrors parts of a plan in the line through two points, or puts mirrored copies there. */
export function mirrorParts(project: Project, { storeyId, refs, from, to, copy }: EditArgs['mirrorParts']): Result<Project> {
  const problems = [...checkPoint('from', from), ...checkPoint('to', to)];
  if (problems.length > 0) return failure(...problems);
  if (from.x === to.x && from.y === to.y) return failure(badValue('to', 'another point', to));
  return copyOrCarry(project, storeyId, refs, [mirrorIn(from, to)], copy);
}
