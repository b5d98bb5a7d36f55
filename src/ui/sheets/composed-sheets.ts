import { composeSheetPages, type ComposedSheet, type SheetFinding } from '../../drawing/compose-sheet.ts';
import type { DrawContext } from '../../drawing/context.ts';
import { signNumbers } from '../../jobs/sheet-findings.ts';
import type { Project } from '../../model/project.ts';

interface Known {
  readonly draw: DrawContext;
  readonly findings: readonly SheetFinding[];
  readonly composed: ComposedSheet;
}

const known = new WeakMap<Project, Map<string, Known>>();

/** A sheet as it will be exported, composed once for canvas and inspector. */
export function composedSheet(project: Project, sheetId: string, draw: DrawContext, findings: readonly SheetFinding[]): ComposedSheet {
  const ofProject = known.get(project) ?? new Map<string, Known>();
  known.set(project, ofProject);
  const last = ofProject.get(sheetId);
  if (last && last.draw === draw && last.findings === findings) return last.composed;
  const composed = composeSheetPages(project, sheetId, draw, { findings, signNumbers: signNumbers(project) });
  ofProject.set(sheetId, { draw, findings, composed });
  return composed;
}
