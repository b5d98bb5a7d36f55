import { failure, success, type Result } from '../diagnostic.ts';
import { FACE_LISTS, FACE_SCHEMAS } from '../face-part.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { withFaceList } from './find-face.ts';
import { unknown } from './find.ts';
import { badValue, checkBySchema } from './values.ts';

/** Adds a panel, a mark or a text to a face; what its schema gives by default is written into it. */
export function addFacePart(project: Project, { signId, part: { part, value } }: EditArgs['addFacePart']): Result<Project> {
  if (!Object.hasOwn(project.signs, signId)) return failure(unknown('sign', signId));
  if (!Object.hasOwn(FACE_LISTS, part)) return failure(badValue('part', Object.keys(FACE_LISTS).join(' | '), part));
  const sign = project.signs[signId]!;
  const list = sign.face[FACE_LISTS[part]];
  const problems = checkBySchema(FACE_SCHEMAS[part], value, `face.${FACE_LISTS[part]}.${list.length}`);
  if (problems.length > 0) return failure(...problems);
  return success(withFaceList(project, sign, part, [...list, FACE_SCHEMAS[part].parse(value)]));
}
