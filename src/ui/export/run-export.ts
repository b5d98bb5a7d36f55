import { proxy, wrap } from 'comlink';
import type { OnStep } from '../../jobs/export-options.ts';
import type { ExportOptions } from '../../jobs/export.ts';
import type { ExportedFile } from '../../jobs/exported-file.ts';
import type { PictureFiles } from '../../jobs/pictures.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { pageBase } from '../browser-platform.ts';
import { ownFontFiles } from '../fonts/own-fonts.ts';
import type { ExportWorker } from '../workers/export.worker.ts';
import type { DrawingChoice, ExportChoice } from './export-choice.ts';

export interface ExportRun {
  readonly result: Promise<Result<readonly ExportedFile[]>>;
  /** Stops the work at once; `result` then never settles. */
  cancel(): void;
}

/** The choice as the job takes it. */
const optionsOf = ({ to, what, only, shop, cut }: DrawingChoice): ExportOptions => ({ to, what, only, cut, ...(shop === null ? {} : { shop }) });

/** Exports in a worker of its own, which ends with the work. */
export function runExport(project: Project, choice: ExportChoice, pictures: PictureFiles, onStep: OnStep): ExportRun {
  const worker = new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const remote = wrap<ExportWorker>(worker);
  const made = choice.what === 'report' ? remote.report(pageBase(), project, { to: choice.to }) : remote.run(pageBase(), project, { ...optionsOf(choice), pictures, ownFonts: ownFontFiles() }, proxy(onStep));
  const result = Promise.race([made, failed]);
  return { result: result.finally(() => worker.terminate()), cancel: () => worker.terminate() };
}
