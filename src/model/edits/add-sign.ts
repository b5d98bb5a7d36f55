import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker, inIdOrder } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import { signSchema, type Sign } from '../sign.ts';
import { checkHost } from './check-host.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Adds a sign; what its schema gives by default is written into it. */
export function addSign(project: Project, args: EditArgs['addSign']): Result<Project> {
  const id = idMaker('s', (taken) => Object.hasOwn(project.signs, taken))();
  const sign: Sign = { ...args.sign, id };
  const problems = [...checkBySchema(signSchema, sign, ''), ...checkHost(project, sign)];
  if (problems.length > 0) return failure(...problems);
  return success({ ...project, signs: inIdOrder({ ...project.signs, [id]: signSchema.parse(sign) }) });
}
