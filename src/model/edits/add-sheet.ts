import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { checkSheet } from './set-sheet.ts';

export function addSheet(project: Project, args: EditArgs['addSheet']): Result<Project> {
  const id = idMaker('sheet', (taken) => project.sheets.some((sheet) => sheet.id === taken))();
  const sheet = { ...args.sheet, id };
  const at = args.at ?? project.sheets.length;
  const problems = checkSheet(project, sheet);
  return problems.length > 0 ? failure(...problems) : success({ ...project, sheets: [...project.sheets.slice(0, at), sheet, ...project.sheets.slice(at)] });
}
