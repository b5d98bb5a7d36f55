import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { unknown } from './find.ts';

/** Puts a sheet at another place of the set; beyond the ends it stands at the end. */
export function orderSheet(project: Project, { sheetId, to }: EditArgs['orderSheet']): Result<Project> {
  const sheet = project.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return failure(unknown('sheet', sheetId));
  const others = project.sheets.filter((one) => one !== sheet);
  const at = Math.min(Math.max(0, to), others.length);
  return success({ ...project, sheets: [...others.slice(0, at), sheet, ...others.slice(at)] });
}
