import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { badValue } from './values.ts';

/** The standards that the project is checked by, each once, in the order given. */
export function setStandards(project: Project, args: EditArgs['setStandards']): Result<Project> {
  const standards = [...new Set(args.standards)];
  const empty = standards.indexOf('');
  return empty >= 0 ? failure(badValue(`standards.${empty}`, 'an id', '')) : success({ ...project, standards });
}
