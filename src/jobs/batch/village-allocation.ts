import { writeXlsx } from '../../formats/xlsx/write-xlsx.ts';
import { success, type Result } from '../../model/diagnostic.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import type { Platform } from '../../model/platform.ts';
import { allocate, type AllocationOption } from '../allocate/allocate.ts';
import { allocationWorkbook } from '../allocate/allocation-workbook.ts';
import { DEFAULT_SETTINGS } from '../allocate/settings.ts';
import { fileName } from '../file-name.ts';
import { saveProject } from '../open.ts';
import { shortFact } from './short-fact.ts';
import type { AllocationFact, VillageFacts } from './village-facts.ts';
import type { VillageProject } from './village-project.ts';

const PLANS = 3;

/** Where nobody asks for anything, or nothing can be given, a village has no plan and is all the same finished. */
const NOTHING = new Set(['allocate.noRooms', 'allocate.noFunctions']);

function factOf({ rows, shortfalls, moved, spareRooms, plan }: AllocationOption): AllocationFact {
  return {
    rooms: rows.map(({ title, to, areaM2, moves }) => ({ title, to, areaM2, moves })),
    short: shortfalls.map(shortFact),
    moved, spareRooms, buildings: plan.buildings.length,
  };
}

interface Given {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly facts: Pick<VillageFacts, 'allocation'>;
}

/** Who goes into which room: the plans as a workbook, the project with the first of them, and what the town has to know. */
export async function villageAllocation(platform: Platform, { project, pictures }: VillageProject): Promise<Result<Given>> {
  const answer = await allocate(platform, project, { settings: DEFAULT_SETTINGS, count: PLANS });
  if (!answer.ok) {
    const isNothing = answer.diagnostics.every(({ code }) => NOTHING.has(code));
    return isNothing ? success({ files: [], facts: {} }, answer.diagnostics.map((one) => ({ ...one, severity: 'warning' }))) : answer;
  }
  const first = answer.value.options[0]!;
  const after = applyEdits(project, first.edits);
  if (!after.ok) return after;
  const { unit } = project.centre;
  const bytes = await writeXlsx(allocationWorkbook(project, answer.value, platform.today()));
  const files = [
    { name: fileName([unit, '用房分配方案'], 'xlsx'), bytes },
    { name: fileName([unit, '采用方案1'], 'paitu'), bytes: saveProject(after.value, { images: pictures }) },
  ];
  return success({ files, facts: { allocation: factOf(first) } });
}
