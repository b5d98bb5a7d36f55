import { failure, success, type Result } from '../diagnostic.ts';
import { FACE_LISTS, type FacePartKind, type FacePartOf } from '../face-part.ts';
import type { Project } from '../project.ts';
import type { Sign } from '../sign.ts';
import { unknown } from './find.ts';
import { badValue } from './values.ts';

/** A sign and one of its face's lists. */
export interface FoundList<T> {
  readonly sign: Sign;
  readonly list: readonly T[];
}

/** The list of a face, where it has something at `index`. */
export function findFaceList<K extends FacePartKind>(
  project: Project, signId: string, part: K, index: number,
): Result<FoundList<FacePartOf[K]>> {
  if (!Object.hasOwn(project.signs, signId)) return failure(unknown('sign', signId));
  if (!Object.hasOwn(FACE_LISTS, part)) return failure(badValue('part', Object.keys(FACE_LISTS).join(' | '), part));
  const sign = project.signs[signId]!;
  // The list belongs to the kind, which an indexed access cannot follow.
  const list = sign.face[FACE_LISTS[part]] as readonly unknown[] as readonly FacePartOf[K][];
  return list[index] === undefined ? failure(badValue('index', `0 … ${list.length - 1}`, index)) : success({ sign, list });
}

/** The project with one list of a sign's face replaced. */
export const withFaceList = (project: Project, sign: Sign, part: FacePartKind, list: readonly unknown[]): Project => ({
  ...project,
  signs: { ...project.signs, [sign.id]: { ...sign, face: { ...sign.face, [FACE_LISTS[part]]: list } } },
});
