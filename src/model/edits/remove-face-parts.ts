import type { Diagnostic } from '../diagnostic.ts';
import type { EntityRef } from '../entity.ts';
import { FACE_LISTS, FACE_PARTS, facePartIn, facePlaceOf, type FacePlace } from '../face-part.ts';
import type { Project } from '../project.ts';
import type { SignFace } from '../sign.ts';
import { unknown } from './find.ts';

/** The problem with a reference to a part that is to be removed. */
export const checkFacePart = (project: Project, ref: EntityRef): readonly Diagnostic[] =>
  facePartIn(project, ref) === null ? [unknown('facePart', ref.id)] : [];

/** The project without these parts; their places are those before any of them is gone. */
export function withoutFaceParts(project: Project, refs: readonly EntityRef[]): Project {
  const places = refs.flatMap((ref) => facePlaceOf(ref) ?? []);
  const signs = { ...project.signs };
  for (const id of new Set(places.map(({ signId }) => signId))) {
    const sign = signs[id];
    if (sign !== undefined) signs[id] = { ...sign, face: without(sign.face, places.filter(({ signId }) => signId === id)) };
  }
  return places.length === 0 ? project : { ...project, signs };
}

function without(face: SignFace, places: readonly FacePlace[]): SignFace {
  const next = { ...face };
  for (const part of FACE_PARTS) {
    const gone = new Set(places.filter((place) => place.part === part).map(({ index }) => index));
    if (gone.size > 0) Object.assign(next, { [FACE_LISTS[part]]: face[FACE_LISTS[part]].filter((_, index) => !gone.has(index)) });
  }
  return next;
}
