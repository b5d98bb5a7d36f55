import { contentHash } from '../../formats/pdf/content-hash.ts';
import { safeName } from '../file-name.ts';
import { NO_PLACE, type TownPlace, type TownRow } from '../town/town-row.ts';

/** Levels that stand in the published list alone; nobody says them. */
const UNSAID = /^(?:市辖区|县|.*直辖县级行政区划)$/u;

const LEVELS = ['province', 'prefecture', 'county', 'town'] as const;

/** The names of a place that people say, from the level where it leaves another; the province only where nothing is below it. */
function apart(row: TownPlace, from: TownPlace): string {
  const first = LEVELS.findIndex((level) => row[level] !== from[level]);
  if (first < 0) return '';
  const city = UNSAID.test(row.prefecture) ? row.province : row.prefecture;
  return [...(first < 2 ? [city] : []), ...(first < 3 ? [row.county] : []), row.town].join('');
}

const HASH_LENGTH = 6;

/**
 * The folder of a village below that of its table: 庄科村; of another town than that of the table 合峪镇-庙湾村. It hangs on
 * nothing but the village's own names and `place`, so that no other row can shift it: what a run has finished stays found
 * when rows are taken out, put in or sorted. Names that a disk does not take as they are bear a mark of the full one, since
 * two of them could become alike.
 */
export function villageFolder(row: TownRow, place: TownPlace): string {
  const parts = [apart(row, place), row.unit].filter((part) => part !== '');
  const name = parts.map(safeName).join('-');
  if (name === parts.join('-')) return name;
  return `${name}-${contentHash(parts).slice(0, HASH_LENGTH).toLowerCase()}`;
}

/** The narrowest place in which all rows stand. */
export function commonPlace(rows: readonly (TownRow | null)[]): TownPlace {
  const known = rows.filter((row) => row !== null);
  const differs = LEVELS.findIndex((level) => known.some((row) => row[level] !== known[0]![level]));
  if (known.length === 0 || differs === 0) return NO_PLACE;
  const shared = differs < 0 ? LEVELS : LEVELS.slice(0, differs);
  return { ...NO_PLACE, ...Object.fromEntries(shared.map((level) => [level, known[0]![level]])) };
}

/** Where the folders of a table begin: where an earlier run into it said, else where the table stands, else where its rows do. */
export const folderPlace = (noted: TownPlace | null, place: TownPlace | null, rows: readonly (TownRow | null)[]): TownPlace =>
  noted ?? (place === null || place.county === '' ? commonPlace(rows) : place);
