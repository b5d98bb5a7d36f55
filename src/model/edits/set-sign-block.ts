import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { faceBlockSchema, type FaceBlock } from '../sign.ts';
import type { EditArgs } from './edit.ts';
import { unknown } from './find.ts';
import { badValue, checkBySchema } from './values.ts';

/** Changes one text of a sign's face. */
export function setSignBlock(project: Project, { signId, index, changes }: EditArgs['setSignBlock']): Result<Project> {
  if (!Object.hasOwn(project.signs, signId)) return failure(unknown('sign', signId));
  const sign = project.signs[signId]!;
  const block = sign.face.blocks[index];
  if (block === undefined) return failure(badValue('index', `0 … ${sign.face.blocks.length - 1}`, index));
  const next: FaceBlock = { ...block, ...changes };
  const problems = checkBySchema(faceBlockSchema, next, `face.blocks.${index}`);
  if (problems.length > 0) return failure(...problems);
  const blocks = sign.face.blocks.map((b, i) => (i === index ? next : b));
  return success({ ...project, signs: { ...project.signs, [signId]: { ...sign, face: { ...sign.face, blocks } } } });
}
