import { problem, failure, success, type Result } from '../../model/diagnostic.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { PlanFile, ReadyPlan } from '../../model/plan-file.ts';
import type { Project } from '../../model/project.ts';
import type { DrawingPart } from './drawing-parts.ts';
import { importEdits, type ImportedEdits } from './import-edits.ts';
import type { ImportChoices, ImportReport } from './import-plan.ts';
import { planImport } from './plan-import.ts';

/** What of a file becomes one storey each: parts of a drawing that lie apart, or storeys of a file that has several. */
export interface Takes {
  readonly choices: ImportChoices;
  /** Places in the list of parts or of storeys; null: the file as it is. */
  readonly picked: readonly number[] | null;
  readonly parts: readonly DrawingPart[];
}

/** The choices of each storey that comes out. */
export function choicesOfTakes({ choices, picked, parts }: Takes, storeys: number): readonly ImportChoices[] {
  if (picked === null) return [choices];
  if (storeys > 0) return picked.map((storey) => ({ ...choices, storey }));
  return picked.flatMap((i) => (parts[i] === undefined ? [] : [{ ...choices, part: parts[i].all }]));
}

/** A storey for what is taken: what the file says of it, null where it says nothing. */
export interface WantedStorey {
  readonly name: string;
  readonly stated: Pick<ReadyPlan, 'level' | 'height'> | null;
}

/** The edits that put storeys above each other on top of one that is there, each as far above the first as its file says. */
export function storeysAbove(project: Project, base: string, [first, ...others]: readonly WantedStorey[]): readonly Edit[] {
  const below = project.storeys.find(({ id }) => id === base)!;
  let { level, height } = below;
  return others.map(({ name, stated }): Edit => {
    const rise = (stated?.level ?? 0) - (first?.stated?.level ?? 0);
    level = below.level + rise > level ? below.level + rise : level + height;
    height = stated?.height ?? height;
    return { verb: 'addStorey', args: { name, level, height } };
  });
}

/** Puts each into its storey, one after the other. */
export function importTakes(file: PlanFile, list: readonly ImportChoices[], project: Project, storeyIds: readonly string[], onStorey: (done: number) => void = () => undefined): Result<ImportedEdits> {
  if (list.length === 0) return failure(problem('import.nothingTaken', {}));
  const reports: ImportReport[] = [];
  const edits: Edit[] = [];
  let now = project;
  for (const [i, choices] of list.entries()) {
    onStorey(i);
    const plan = planImport(file, choices);
    if (!plan.ok) return plan;
    const made = importEdits(plan.value, now, storeyIds[i]!);
    if (!made.ok) return made;
    edits.push(...made.value.edits);
    reports.push(made.value.report);
    now = made.value.project;
  }
  return success({ edits, project: now, report: together(reports) });
}

/** What became of all of them. */
function together(reports: readonly ImportReport[]): ImportReport {
  const layers = new Map<string, number>();
  for (const { layer, lines } of reports.flatMap(({ underlay }) => underlay)) layers.set(layer, (layers.get(layer) ?? 0) + lines);
  return {
    closed: reports.flatMap(({ closed }) => closed),
    underlay: [...layers].map(([layer, lines]) => ({ layer, lines })),
    open: reports.flatMap(({ open }) => open),
    areas: reports.flatMap(({ areas }) => areas),
    refused: reports.flatMap(({ refused }) => refused),
  };
}

/** The project with new storeys, and their ids after that of the first. */
export function withStoreys(project: Project, base: string, edits: readonly Edit[]): Result<{ readonly project: Project; readonly storeyIds: readonly string[] }> {
  const made = applyEdits(project, edits);
  if (!made.ok) return made;
  const known = new Set(project.storeys.map(({ id }) => id));
  return success({ project: made.value, storeyIds: [base, ...made.value.storeys.flatMap(({ id }) => (known.has(id) ? [] : [id]))] });
}
