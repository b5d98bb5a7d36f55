import type { TownHit } from '../../formats/divisions/search-towns.ts';
import { showReport } from '../app-actions.ts';
import type { Divisions } from './use-divisions.ts';

/** Makes the table of a town from the list of all villages and opens it. */
export function useNewTown({ townTable }: Divisions): (town: TownHit) => Promise<void> {
  return async (town) => {
    const table = await townTable([town.province, town.prefecture, town.county, town.town].join('/'));
    if (!table.ok) return showReport(town.town, table.diagnostics);
    const { newTown } = await import('../town/new-town.ts');
    await newTown(table.value, town.town);
  };
}
