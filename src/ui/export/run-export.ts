import { proxy } from 'comlink';
import type { OnStep } from '../../jobs/export-options.ts';
import type { ExportOptions } from '../../jobs/export.ts';
import type { PictureFiles } from '../../jobs/pictures.ts';
import type { Project } from '../../model/project.ts';
import { pageBase } from '../browser-platform.ts';
import { ownFontFiles } from '../fonts/own-fonts.ts';
import { inExportWorker, type ExportRun } from './export-worker.ts';
import type { DrawingChoice, ExportChoice } from './export-choice.ts';

/** The choice as the job takes it. */
const optionsOf = ({ to, what, only, shop, cut, contours }: DrawingChoice): ExportOptions => ({
  to, what, only, contours,
  cut: Object.fromEntries(Object.entries(cut).filter(([, wish]) => wish !== null)),
  ...(shop === null ? {} : { shop }),
});

/** Exports with the person's own fonts and the pictures of the project. */
export function runExport(project: Project, choice: ExportChoice, pictures: PictureFiles, onStep: OnStep): ExportRun {
  const ownFonts = ownFontFiles();
  return inExportWorker((worker) =>
    choice.what === 'report'
      ? worker.report(pageBase(), project, { to: choice.to, ownFonts })
      : worker.run(pageBase(), project, { ...optionsOf(choice), pictures, ownFonts }, proxy(onStep)),
  );
}
