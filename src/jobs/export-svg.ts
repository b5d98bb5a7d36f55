import type { Drawing } from '../drawing/drawing.ts';
import { preflightSvg } from '../formats/svg/preflight-svg.ts';
import { writeSvg } from '../formats/svg/write-svg.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { ExportPage } from './export-pages.ts';
import type { ExportedFile } from './exported-file.ts';
import { distinctNames, fileName } from './file-name.ts';
import { pictureAddress, type PictureFiles } from './pictures.ts';
import { collect } from './load-asset.ts';

/** An SVG in mm for each page, read back before it is handed over. */
export function svgFiles(pages: readonly ExportPage[], pictures: PictureFiles): Result<readonly ExportedFile[]> {
  const names = distinctNames(pages.map((page) => fileName(page.name, 'svg')));
  return collect(pages.map(({ drawing }, i) => svgFile(drawing, names[i]!, pictures)));
}

function svgFile(drawing: Drawing, name: string, pictures: PictureFiles): Result<ExportedFile> {
  const text = writeSvg(drawing, pictureAddress(pictures));
  const { ok, findings } = preflightSvg(text);
  if (!ok) return failure(problem('job.preflightFailed', { file: name }), ...findings);
  return success({ name, bytes: new TextEncoder().encode(text), kind: 'svg', findings });
}
