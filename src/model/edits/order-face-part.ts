import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { findFaceList, withFaceList } from './find-face.ts';
import { badValue } from './values.ts';

/** Puts a part of a face at another place of its list. */
export function orderFacePart(project: Project, { signId, part, index, to }: EditArgs['orderFacePart']): Result<Project> {
  const found = findFaceList(project, signId, part, index);
  if (!found.ok) return found;
  const { sign, list } = found.value;
  if (list[to] === undefined) return failure(badValue('to', `0 … ${list.length - 1}`, to));
  return success(withFaceList(project, sign, part, list.toSpliced(index, 1).toSpliced(to, 0, list[index]!)));
}
