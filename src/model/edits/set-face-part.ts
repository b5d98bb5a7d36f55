import { failure, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { FACE_LISTS, FACE_SCHEMAS, type FacePartOf } from '../face-part.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { findFaceList, withFaceList } from './find-face.ts';
import { badValue, checkBySchema } from './values.ts';

/** Changes one panel, mark or text of a sign's face. */
export function setFacePart(project: Project, { signId, part, index, changes }: EditArgs['setFacePart']): Result<Project> {
  const found = findFaceList(project, signId, part, index);
  if (!found.ok) return found;
  const { sign, list } = found.value;
  const before = list[index]!;
  const next = { ...before, ...changes } as FacePartOf[typeof part];
  const path = `face.${FACE_LISTS[part]}.${index}`;
  const problems = [...(part === 'panel' ? checkKind(before, next, path) : []), ...checkBySchema(FACE_SCHEMAS[part], next, path)];
  if (problems.length > 0) return failure(...problems);
  return success(withFaceList(project, sign, part, list.map((one, i) => (i === index ? next : one))));
}

/** A table is not turned into a chart: what it holds would be lost without a word. */
const checkKind = (before: object, next: object, path: string): readonly Diagnostic[] =>
  'kind' in before && 'kind' in next && before.kind !== next.kind ? [badValue(`${path}.kind`, String(before.kind), next.kind)] : [];
