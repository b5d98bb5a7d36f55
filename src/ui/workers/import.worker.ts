import { expose, transfer } from 'comlink';
import { defaultChoices, drawingParts, importTakes, planImport, readPlanFile, type DrawingPart, type ImportChoices, type ImportReport, type ReadStep } from '../../jobs/import/index.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { patchesBetween, type Patches } from '../../model/edits/patches.ts';
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
  /** The parts that lie apart with these units and roles. */
  readonly parts: readonly DrawingPart[];
}

/** What is committed, and what became of the file. */
export interface ReadyImport {
  /** From the project that was given to what its edits made of it. */
  readonly made: Patches;
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
  /** Of each storey that would come out, added up. */
  count(list: readonly ImportChoices[]): Result<ImportCounts> {
    if (file === null || list.length === 0) return failure(problem('import.nothingTaken'));
    const sum = { walls: 0, openings: 0, rooms: 0, gaps: 0, underlay: 0, parts: drawingParts(file, list[0]!) };
    for (const choices of list) {
      const plan = planImport(file, choices);
      if (!plan.ok) return plan;
      const { walls, openings, rooms, report } = plan.value;
      sum.walls += walls.length;
      sum.openings += openings.length;
      sum.rooms += rooms.length;
      sum.gaps += report.closed.length;
      sum.underlay += report.underlay.reduce((lines, one) => lines + one.lines, 0);
    }
    return success(sum);
  },
  /** The edits are applied here, where they keep nobody waiting: the page gets what changed. */
  make(list: readonly ImportChoices[], project: Project, storeyIds: readonly string[], onStorey: (done: number) => void): Result<ReadyImport> {
    if (file === null) return failure(problem('import.nothingTaken'));
    const made = importTakes(file, list, project, storeyIds, onStorey);
    return made.ok ? success({ made: patchesBetween(project, made.value.project).patches, report: made.value.report }, made.diagnostics) : made;
  },
};

export type ImportWorker = typeof api;

expose(api);
