import type { Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { setFacePart } from './set-face-part.ts';

/** Changes one text of a sign's face: what fixes and tables of texts ask for. */
export const setSignBlock = (project: Project, args: EditArgs['setSignBlock']): Result<Project> =>
  setFacePart(project, { ...args, part: 'block' });
