import { expose, transfer } from 'comlink';
import { defaultChoices, importEdits, planImport, readPlanFile, type ImportChoices, type ImportReport, type ReadStep } from '../../jobs/import/index.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { PlanFile } from '../../model/plan-file.ts';
import type { Project } from '../../model/project.ts';
import { buffersOf, viewOfFile, type FileView } from '../import/file-view.ts';

/** How many of each a file turns into with the choices as they are. */
export interface ImportCounts {
  readonly walls: number;
  readonly openings: number;
  readonly rooms: number;
  readonly gaps: number;
  /** Lines that stay underlay. */
  readonly underlay: number;
}

/** What is committed, and what became of the file. */
export interface ReadyImport {
  readonly edits: readonly Edit[];
  readonly report: ImportReport;
}

let file: PlanFile | null = null;

const api = {
  async read(name: string, bytes: Uint8Array, encoding: string | null, onStep: (step: ReadStep) => void): Promise<Result<FileView>> {
    const read = await readPlanFile(name, bytes, { encoding, onStep });
    if (!read.ok) return read;
    file = read.value;
    const view = viewOfFile(file, defaultChoices(file));
    return transfer(success(view, read.diagnostics), buffersOf(view));
  },
  count(choices: ImportChoices): Result<ImportCounts> {
    if (file === null) return failure(problem('import.nothingDrawn'));
    const plan = planImport(file, choices);
    if (!plan.ok) return plan;
    const { walls, openings, rooms, report } = plan.value;
    const underlay = report.underlay.reduce((sum, { lines }) => sum + lines, 0);
    return success({ walls: walls.length, openings: openings.length, rooms: rooms.length, gaps: report.closed.length, underlay }, plan.diagnostics);
  },
  edits(choices: ImportChoices, project: Project, storeyId: string): Result<ReadyImport> {
    if (file === null) return failure(problem('import.nothingDrawn'));
    const plan = planImport(file, choices);
    if (!plan.ok) return plan;
    const made = importEdits(plan.value, project, storeyId);
    return made.ok ? success({ edits: made.value.edits, report: made.value.report }, [...plan.diagnostics, ...made.diagnostics]) : made;
  },
};

export type ImportWorker = typeof api;

expose(api);
