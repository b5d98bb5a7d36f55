import { wrap } from 'comlink';
import type { Light } from '../../drawing/picture-inks.ts';
import type { ExportedFile } from '../../jobs/exported-file.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { pageBase } from '../browser-platform.ts';
import { download } from '../session/download.ts';
import type { ExportWorker } from '../workers/export.worker.ts';

/** Makes the picture in a worker of its own and hands it to the browser to be saved. */
export async function savePicture(project: Project, light: Light): Promise<Result<readonly ExportedFile[]>> {
  const worker = new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  try {
    const result = await Promise.race([wrap<ExportWorker>(worker).picture(pageBase(), project, { light }), failed]);
    if (result.ok) for (const { name, bytes } of result.value) download(name, bytes, 'image/png');
    return result;
  } finally {
    worker.terminate();
  }
}
