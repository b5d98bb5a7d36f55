import type { ListedCheck, RowDoubt } from '../../jobs/town/not-listed.ts';
import type { ReadRow, TownRow } from '../../jobs/town/town-row.ts';

/** What the published list has against villages, by their paths; null = nothing. */
export type Listing = ReadonlyMap<string, RowDoubt | null>;

export const pathOfRow = ({ province, prefecture, county, town, rawName }: TownRow): string => [province, prefecture, county, town, rawName].join('/');

/** The check of names as far as the list was asked. */
export const listedBy = (listing: Listing): ListedCheck => (row) => listing.get(pathOfRow(row)) ?? null;

/** The villages of a table that the list was not asked about yet, each once. */
export const notAsked = (reads: readonly ReadRow[], listing: Listing): ReadonlyMap<string, TownRow> =>
  new Map(reads.flatMap(({ value }) => (value === null || listing.has(pathOfRow(value)) ? [] : [[pathOfRow(value), value] as const])));
