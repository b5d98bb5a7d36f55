import type { Light } from '../../drawing/picture-inks.ts';
import type { ExportedFile } from '../../jobs/exported-file.ts';
import type { PictureFiles } from '../../jobs/pictures.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { pageBase } from '../browser-platform.ts';
import { inExportWorker } from '../export/export-worker.ts';
import { ownFontFiles } from '../fonts/own-fonts.ts';
import { download } from '../session/download.ts';

/** Makes the picture and hands it to the browser to be saved. */
export async function savePicture(project: Project, light: Light, pictures: PictureFiles): Promise<Result<readonly ExportedFile[]>> {
  const options = { light, pictures, ownFonts: ownFontFiles() };
  const result = await inExportWorker((worker) => worker.picture(pageBase(), project, options)).result;
  if (result.ok) for (const { name, bytes } of result.value) download(name, bytes, 'image/png');
  return result;
}
