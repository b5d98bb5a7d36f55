import { MOST_PIXELS, loadRasterizer } from '../formats/png/rasterize.ts';
import { writeSvg } from '../formats/svg/write-svg.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { rectHeight, rectWidth } from '../geometry/rect.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { ExportPage } from './export-pages.ts';
import type { ExportedFile } from './exported-file.ts';
import { distinctNames, fileName } from './file-name.ts';
import { NO_PICTURES, pictureAddress, type PictureFiles } from './pictures.ts';
import { attempt, collect } from './load-asset.ts';

/** Longest side of a preview, pixels. */
export const PREVIEW_PIXELS = 1600;

/** Width in whole pixels at which the longest side of the trim is `longest` pixels. */
export function widthFor({ trim }: Drawing, longest: number): number {
  const [width, height] = [rectWidth(trim), rectHeight(trim)];
  return Math.max(1, Math.round((Math.min(longest, MOST_PIXELS) * width) / Math.max(width, height)));
}

/** One drawing as PNG, its longest side `longest` pixels. */
export async function drawingPng(platform: Platform, drawing: Drawing, longest = PREVIEW_PIXELS, pictures: PictureFiles = NO_PICTURES): Promise<Result<Uint8Array>> {
  const rasterize = await attempt(() => loadRasterizer(() => platform.wasm('resvg')), 'job.moduleUnavailable', { module: 'resvg' });
  if (!rasterize.ok) return rasterize;
  return rasterize.value(writeSvg(drawing, pictureAddress(pictures)), widthFor(drawing, longest));
}

/** A picture of each page at its trim, in true proportion. */
export async function pngFiles(platform: Platform, pages: readonly ExportPage[], pictures: PictureFiles, longest = PREVIEW_PIXELS): Promise<Result<readonly ExportedFile[]>> {
  const names = distinctNames(pages.map((page) => fileName(page.name, 'png')));
  const made: Result<ExportedFile>[] = [];
  for (const [i, { drawing }] of pages.entries()) {
    const png = await drawingPng(platform, drawing, longest, pictures);
    const name = names[i]!;
    made.push(png.ok ? success({ name, bytes: png.value, kind: 'png', findings: [] }) : failure(problem('job.notDrawn', { file: name }), ...png.diagnostics));
  }
  return collect(made);
}
