import type { SheetExtras } from '../drawing/compose-sheet.ts';
import type { DrawContext } from '../drawing/context.ts';
import { success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { check } from '../rules/check.ts';
import { sheetFindings, signNumbers } from './sheet-findings.ts';
import { loadStandards } from './standards.ts';

/** What the sheets of a project show beside the project; it is checked only where a sheet shows findings. */
export async function sheetExtras(platform: Platform, project: Project, ctx: DrawContext): Promise<Result<SheetExtras>> {
  const numbers = { signNumbers: signNumbers(project) };
  if (!project.sheets.some(({ findings }) => findings) || project.standards.length === 0) return success(numbers);
  const packs = await loadStandards(platform, project.standards);
  if (!packs.ok) return packs;
  const report = check(project, packs.value, { draw: ctx, today: platform.today() });
  return success({ ...numbers, findings: sheetFindings(project, report, packs.value, ctx) });
}
