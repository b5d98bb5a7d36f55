import { failure, type Result } from '../diagnostic.ts';
import { turnAbout } from '../parts/motion.ts';
import type { Project } from '../project.ts';
import { copyOrCarry } from './copy-or-carry.ts';
import type { EditArgs } from './edit.ts';
import { badValue, checkPoint } from './values.ts';

/** Turns parts of a plan about a point by any angle, or puts turned copies there; corners come to whole millimetres. */
export function rotateParts(project: Project, { storeyId, refs, about, angleDeg, copy }: EditArgs['rotateParts']): Result<Project> {
  const problems = [...checkPoint('about', about), ...(Number.isFinite(angleDeg) ? [] : [badValue('angleDeg', 'degrees', angleDeg)])];
  if (problems.length > 0) return failure(...problems);
  return copyOrCarry(project, storeyId, refs, [turnAbout(about, angleDeg)], copy);
}
