import { failure, success, type Diagnostic, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { sheetSchema, storeyOfView, type Sheet } from '../sheet.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, unknown } from './find.ts';
import { checkBySchema } from './values.ts';

export function setSheet(project: Project, { sheetId, changes }: EditArgs['setSheet']): Result<Project> {
  const sheet = project.sheets.find((s) => s.id === sheetId);
  if (sheet === undefined) return failure(unknown('sheet', sheetId));
  const next: Sheet = { ...sheet, ...changes, id: sheetId };
  const problems = checkSheet(project, next);
  if (problems.length > 0) return failure(...problems);
  return success({ ...project, sheets: project.sheets.map((s) => (s.id === sheetId ? next : s)) });
}

/** A sheet shows something that exists. */
export function checkSheet(project: Project, sheet: Sheet): readonly Diagnostic[] {
  const problems = checkBySchema(sheetSchema, sheet, 'sheet');
  const storey = storeyOfView(sheet.view);
  return problems.length > 0 || storey === null ? problems : findStorey(project, storey).diagnostics;
}
