import { composePlan } from '../drawing/compose-plan.ts';
import type { DrawContext } from '../drawing/context.ts';
import { sheetSetDocument, storeysShown, writeDxf, type DxfProfile } from '../formats/dxf/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { ExportPage } from './export-pages.ts';
import type { ExportedFile } from './exported-file.ts';
import { fileName } from './file-name.ts';

/** What a set of sheets is written from. */
export interface SheetsRun {
  readonly project: Project;
  readonly sheets: readonly ExportPage[];
  readonly ctx: DrawContext;
}

/** For storeys that no sheet shows. */
const USUAL_SCALE = 100;

/**
 * The composed sheets of a project as one DXF: all plans and elevations in the model at 1:1, a layout a sheet, and beside them
 * what our own import reads again. R12 has no layouts, so R2000 stands in for it and that is said.
 */
export function sheetsDxf({ project, sheets, ctx }: SheetsRun, wished: DxfProfile = 'r2000'): ExportedFile {
  const profile = wished === 'r12' ? 'r2000' : wished;
  const shown = new Set(sheets.flatMap(({ drawing }) => storeysShown(drawing)));
  const unseen = project.storeys.filter(({ id }) => !shown.has(id));
  const plans = unseen.map(({ id }) => ({ storeyId: id, drawing: composePlan(project, id, ctx, { scale: USUAL_SCALE }).drawing }));
  // The unit leads in every name of a file and would lead in every name of a layout.
  const named = sheets.map(({ name, drawing }) => ({ name: name.slice(1, 3).join(' '), drawing }));
  const bytes = writeDxf(sheetSetDocument({ sheets: named, plans, storeys: project.storeys }), profile);
  const findings = wished === 'r12' ? [STOOD_IN] : [];
  return { name: fileName([project.centre.unit, '图纸'], 'dxf'), bytes, kind: 'dxf', findings };
}

const STOOD_IN: Diagnostic = { code: 'job.sheetsNeedLayouts', severity: 'warning' };
