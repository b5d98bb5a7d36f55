import { loadSeparation } from '../formats/icc/separation.ts';
import { decodePicture } from '../formats/image/decode-picture.ts';
import type { PdfPicture } from '../formats/pdf/pdf-options.ts';
import { success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { attempt } from './load-asset.ts';
import { picturesInUse, type PictureFiles } from './pictures.ts';

type PrintPictures = ReadonlyMap<string, PdfPicture>;

/**
 * The pictures on the signs of a project in the inks of a print condition. One that cannot be unpacked is told and left out,
 * and the sign that shows it is then refused by name. Nothing is loaded where no sign shows a picture.
 */
export async function printPictures(platform: Platform, project: Project, files: PictureFiles, icc: Uint8Array): Promise<Result<PrintPictures>> {
  const names = picturesInUse(project);
  if (names.length === 0) return success(new Map());
  const loaded = await attempt(() => loadSeparation(() => platform.wasm('lcms'), icc), 'job.moduleUnavailable', { module: 'lcms' });
  if (!loaded.ok) return loaded;
  if (!loaded.value.ok) return loaded.value;
  const separate = loaded.value.value;
  const pictures = new Map<string, PdfPicture>();
  const remarks: Diagnostic[] = [];
  for (const image of names) {
    const bytes = files.get(image);
    const pixels = bytes === undefined ? null : await decodePicture(bytes);
    if (pixels?.ok === true) {
      const { width, height, rgb } = pixels.value;
      pictures.set(image, { width, height, cmyk: separate(rgb) });
    } else remarks.push({ code: 'image.unreadable', severity: 'warning', data: { image } });
  }
  return success(pictures, remarks);
}
