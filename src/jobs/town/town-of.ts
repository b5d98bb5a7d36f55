import { cleanName, findUnits, readDivisions, type Divisions } from '../../formats/divisions/index.ts';
import { success, type Result } from '../../model/diagnostic.ts';
import { parseOfficialName } from '../../model/official-name.ts';
import { settingOf } from '../../model/new-project.ts';
import type { Platform } from '../../model/platform.ts';
import { attempt } from '../load-asset.ts';
import { columnOf, type ColumnCode } from './columns.ts';
import type { TownPlace, TownTable, TownTexts } from './town-row.ts';

const DIVISIONS = 'regions/divisions.json.gz';

const wordOfValue = (code: ColumnCode, value: string): string => columnOf(code).words.find((one) => one.value === value)!.word;

type Hit = Parameters<typeof cleanName>[0];

/** A unit of the published list as a row. Its name is the cleaned one; where two of a town go by one, the published ones tell them apart. */
function textsOf(hit: Hit, isTwin: boolean): TownTexts {
  const { unitType } = parseOfficialName(hit.raw, hit);
  return {
    province: hit.province, prefecture: hit.prefecture, county: hit.county, town: hit.town,
    unit: isTwin ? hit.raw : cleanName(hit),
    unitType: wordOfValue('unitType', unitType),
    setting: wordOfValue('setting', settingOf(unitType, hit.town)),
    partyLevel: wordOfValue('partyLevel', 'branch'),
    buildMode: wordOfValue('buildMode', 'renovate'),
  };
}

/** The villages and communities of a town or county as a table, in the order of the published list. Fails as findUnits() does. */
export function townTable(divisions: Divisions, path: string): Result<TownTable> {
  const found = findUnits(divisions, path);
  if (!found.ok) return found;
  const { units, path: [province = '', prefecture = '', county = '', town = ''] } = found.value;
  const place: TownPlace = { province, prefecture, county, town };
  const key = (hit: Hit): string => `${hit.town}/${cleanName(hit)}`;
  const counts = new Map<string, number>();
  for (const hit of units) counts.set(key(hit), (counts.get(key(hit)) ?? 0) + 1);
  return success({ place, rows: units.map((hit) => textsOf(hit, counts.get(key(hit))! > 1)) });
}

/** As townTable, from the list that the platform has; about a second. */
export async function townOf(platform: Platform, path: string): Promise<Result<TownTable>> {
  const divisions = await attempt(async () => readDivisions(await platform.asset(DIVISIONS)), 'divisions.unavailable');
  return divisions.ok ? townTable(divisions.value, path) : divisions;
}
