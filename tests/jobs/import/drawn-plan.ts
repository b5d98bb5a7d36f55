import { defaultChoices, importEdits, planImport, readPlanFile, type ImportChoices, type ImportedEdits, type ImportPlan } from '../../../src/jobs/import/index.ts';
import type { Storey } from '../../../src/model/storey.ts';
import { planOf } from '../../../src/model/plan.ts';
import { dxfText, utf8, variable, type DxfParts } from '../../formats/cad/dxf-text.ts';
import { emptyProject } from '../../model/sample.ts';

export interface Imported extends ImportedEdits {
  readonly plan: ImportPlan;
  readonly storey: Storey;
  /** 使用面积 of rooms by name, m². */
  readonly areas: Readonly<Record<string, number>>;
}

/** A file read, planned and put into an empty storey. */
export async function imported(bytes: Uint8Array, choices: Partial<ImportChoices> = {}): Promise<Imported> {
  const file = await readPlanFile('plan', bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
  const plan = planImport(file.value, { ...defaultChoices(file.value), ...choices });
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const project = emptyProject();
  const edits = importEdits(plan.value, project, project.storeys[0]!.id);
  if (!edits.ok) throw new Error(JSON.stringify(edits.diagnostics));
  const storey = edits.value.project.storeys[0]!;
  const shapes = planOf(storey).rooms;
  const areas = Object.fromEntries(Object.values(storey.rooms).map((room) => [room.name, Math.round(shapes.get(room.id)!.netM2 * 1000) / 1000]));
  return { ...edits.value, plan: plan.value, storey, areas };
}

/** The same of a drawing in mm. */
export const drawn = (parts: DxfParts, choices: Partial<ImportChoices> = {}): Promise<Imported> =>
  imported(utf8(dxfText({ ...parts, header: parts.header ?? variable('$INSUNITS', 70, 4) })), choices);
