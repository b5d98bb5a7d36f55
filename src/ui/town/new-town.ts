import { DEFAULT_OUTPUTS } from '../../jobs/batch/village-job.ts';
import { NO_PLACE, type TownTable } from '../../jobs/town/town-row.ts';
import { openTown } from '../app-actions.ts';
import { saveTown } from '../storage/towns.ts';
import { villageWorkers } from '../workers/village-worker.ts';
import { emptyLine } from './edit-lines.ts';
import { newId } from './new-id.ts';

/** Rows that an empty table begins with. */
const FIRST_ROWS = 10;

/** Keeps a new town with its table in this browser and opens it. */
export async function newTown({ place, rows }: TownTable, name: string): Promise<void> {
  const id = newId();
  const lines = rows.map((texts) => ({ id: newId(), texts, isOff: false }));
  await saveTown({ id, name, place, lines, outputs: DEFAULT_OUTPUTS, workers: villageWorkers(), opened: {}, papers: [], progress: null });
  await openTown(id, name);
}

/** An empty table, to be typed into or to take up a file. */
export const newTable = (name: string): Promise<void> =>
  newTown({ place: NO_PLACE, rows: Array.from({ length: FIRST_ROWS }, () => emptyLine('').texts) }, name);
