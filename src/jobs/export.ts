import type { DrawContext } from '../drawing/context.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import type { SignKind } from '../model/sign.ts';
import { loadDrawContext, type Belongings } from './draw-context.ts';
import { cutPages } from './export-cut.ts';
import { sheetsDxf } from './export-dxf.ts';
import { listFile } from './export-list.ts';
import { EXPORT_KINDS, EXPORT_PARTS, signKindOf, wantedSigns, type ExportKind, type ExportPart, type ExportStep, type OnStep } from './export-options.ts';
import { pdfFiles } from './export-pdf.ts';
import { pngFiles } from './export-png.ts';
import { pagesFor, type CutChoice, type ExportRun } from './export-run.ts';
import { sh3dFile } from './export-sh3d.ts';
import { svgFiles } from './export-svg.ts';
import { zipFile } from './export-zip.ts';
import type { ExportedFile } from './exported-file.ts';
import { asList } from './load-asset.ts';
import { NO_PICTURES } from './pictures.ts';
import { printPictures } from './print-pictures.ts';
import { sheetExtras } from './sheet-extras.ts';
import { shopCondition } from './shop-condition.ts';
import { DEFAULT_SHOP, type Shop } from './shop.ts';
import { signRows } from './sign-list/sign-rows.ts';

export type { CutChoice };
export { EXPORT_KINDS, EXPORT_PARTS, signKindOf, type ExportedFile, type ExportStep, type OnStep };

export interface ExportOptions extends Belongings {
  readonly to: ExportKind;
  /** The faces of the signs, the sheets, or both. */
  readonly what: ExportPart;
  /** Kinds of signs that go out; all where none is named. */
  readonly only?: readonly SignKind[];
  /** Who makes the signs, and the bytes of the ICC file that its condition names; DEFAULT_SHOP where nobody is named. */
  readonly shop?: ShopOrder;
  /** What the engraver wants of cut files. */
  readonly cut?: CutChoice;
  /** Of SVG: the contours that are cut and engraved instead of the artwork. */
  readonly contours?: boolean;
  /** zlib where the platform has a faster one than our own. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
}

export interface ShopOrder {
  readonly shop: Shop;
  readonly icc: Uint8Array | null;
}

const NO_SHOP: ShopOrder = { shop: DEFAULT_SHOP, icc: null };

async function filesFor(run: ExportRun, to: Exclude<ExportKind, 'xlsx' | 'sh3d'>): Promise<Result<readonly ExportedFile[]>> {
  const pages = [...run.signs, ...run.sheets];
  switch (to) {
    case 'pdf':
      return pdfFiles(run);
    case 'svg':
      return run.contours ? cutPages(run.signs, run.ctx, { ...run.cut, to: 'svg' }) : svgFiles(pages, run.pictures);
    case 'dxf':
      return dxfFiles(run);
    case 'png':
      return pngFiles(run.platform, pages, run.pictures);
    case 'zip':
      return asList(await zipFile(run));
  }
}

/** Signs as cut files, one each; all sheets as one drawing. */
function dxfFiles(run: ExportRun): Result<readonly ExportedFile[]> {
  const { sheets, cut } = run;
  const drawn = sheets.length === 0 ? [] : [sheetsDxf(run, cut.profile)];
  if (run.signs.length === 0 && drawn.length > 0) return success(drawn);
  const signs = cutPages(run.signs, run.ctx, cut);
  return signs.ok ? success([...signs.value, ...drawn], signs.diagnostics) : signs;
}

/** Contours are those of signs: sheets are not cut. */
const isCut = (to: ExportKind, contours: boolean): boolean => to === 'svg' && contours;

/** The 制作清单. It says what is to be made, so a text that cannot be drawn yet does not keep it back. */
async function listOf(platform: Platform, project: Project, only: readonly SignKind[], ctx: DrawContext): Promise<Result<readonly ExportedFile[]>> {
  const wanted = wantedSigns(project, only, ctx.signTypes);
  if (!wanted.ok) return wanted;
  const rows = signRows(project, ctx, wanted.value);
  if (rows.length === 0) return failure(problem('job.nothingToExport', { what: 'signs' }));
  return success([await listFile(project, rows, platform.today())]);
}

/**
 * The files of a project for the print shop, the engraver and the office. Every PDF and SVG has been read back by our own
 * preflight. Nothing is handed over where a text cannot be drawn as it reads, where a check finds an error, or where there
 * is nothing to export; the diagnostics then name the place. `onStep` is told how far the work has come.
 */
export async function exportProject(
  platform: Platform,
  project: Project,
  { to, what, only = [], ownFonts = [], shop = NO_SHOP, cut = {}, contours = false, pictures = NO_PICTURES, deflate }: ExportOptions,
  onStep: OnStep = () => undefined,
): Promise<Result<readonly ExportedFile[]>> {
  // Nothing of a plan for another program is drawn with our fonts.
  if (to === 'sh3d') return success([sh3dFile(project)]);
  const loaded = await loadDrawContext(platform, project, { ownFonts, pictures });
  if (!loaded.ok) return loaded;
  const ctx = loaded.value;
  if (to === 'xlsx') return listOf(platform, project, only, ctx);
  const scope = { what: isCut(to, contours) ? 'signs' : what, only } as const;
  const extras = scope.what === 'signs' ? success({}) : await sheetExtras(platform, project, ctx);
  if (!extras.ok) return extras;
  const pages = pagesFor(project, scope, ctx, extras.value);
  if (!pages.ok) return pages;
  const profile = await shopCondition(platform, shop.shop, shop.icc);
  if (!profile.ok) return profile;
  const printed = await printPictures(platform, project, pictures, profile.value.icc);
  if (!printed.ok) return printed;
  const pdf = { ctx, profile: profile.value, pictures: printed.value, day: platform.today(), shop: shop.shop, ...(deflate === undefined ? {} : { deflate }) };
  const files = await filesFor({ platform, project, ctx, ...pages.value, pdf, cut, contours, pictures, onStep }, to);
  return files.ok ? success(files.value, [...loaded.diagnostics, ...pages.diagnostics, ...printed.diagnostics, ...files.diagnostics]) : files;
}
