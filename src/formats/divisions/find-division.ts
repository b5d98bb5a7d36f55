import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { childIndexes, childNamed, COUNTRY, namesBelow, placePath, unitsOf, type AreaPlace } from './browse-divisions.ts';
import { cleanName } from './clean-name.ts';
import { COUNTY, TOWN, type Divisions, type Hit } from './divisions.ts';
import { suggestPaths } from './suggest.ts';

/** Levels that exist on paper only: people leave them out of an address. */
const ON_PAPER = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** The area below with a name, also where a level that people leave out lies between (北京市 › 市辖区 › 东城区). */
function descend(divisions: Divisions, place: AreaPlace, name: string): AreaPlace | null {
  const direct = childNamed(divisions, place, name);
  if (direct !== null || place.level + 1 >= TOWN) return direct;
  const own = placePath(divisions, place).at(-1);
  for (const between of namesBelow(divisions, place)) {
    if (!ON_PAPER.has(between) && between !== own) continue;
    const found = descend(divisions, childNamed(divisions, place, between)!, name);
    if (found !== null) return found;
  }
  return null;
}

function notFound(divisions: Divisions, place: AreaPlace, missing: string, unit: string): Result<never> {
  const reached = placePath(divisions, place).join('/');
  const suggestions = suggestPaths(divisions, place, missing, unit);
  if (reached === '') return failure(problem('divisions.unknownProvince', { missing, suggestions }));
  return failure(problem('divisions.notFound', { missing, reached, suggestions }));
}

function unitsNamed(divisions: Divisions, town: AreaPlace, name: string): Hit[] {
  const units = unitsOf(divisions, town);
  const published = units.filter((hit) => hit.raw === name || hit.raw === `${hit.county}${hit.town}${name}`);
  return published.length > 0 ? published : units.filter((hit) => cleanName(hit) === name);
}

/** The units of one town or county with the full path of that area; areas in between that people leave out are there. */
export interface UnitsBelow {
  /** Names from the province down: 河南省, 洛阳市, 栾川县, and 石庙镇 for a town. */
  readonly path: readonly string[];
  readonly units: readonly Hit[];
}

const namesOf = (path: string): string[] => path.split('/').map((name) => name.trim()).filter((name) => name !== '');

/**
 * The villages and communities of a town (河南省/洛阳市/栾川县/石庙镇) or of all towns of a county, in the order of the published
 * list. Fails as findDivision() does, and with `divisions.tooWide` for a prefecture or a province.
 */
export function findUnits(divisions: Divisions, path: string): Result<UnitsBelow> {
  const names = namesOf(path);
  if (names.length < 2) return failure(problem('divisions.townForm', { path }));
  let place = COUNTRY;
  for (const name of names) {
    const next = descend(divisions, place, name);
    if (next === null) return notFound(divisions, place, name, '');
    place = next;
  }
  if (place.level < COUNTY) return failure(problem('divisions.tooWide', { path }));
  const towns = place.level === TOWN ? [place] : childIndexes(divisions, place.level, place.area).map((area) => ({ level: TOWN, area }));
  return success({ path: placePath(divisions, place), units: towns.flatMap((town) => unitsOf(divisions, town)) });
}

/**
 * The unit at a full path, 河南省/洛阳市/栾川县/石庙镇/庄科村, by its published or its cleaned name. Where a name of the path
 * is not found: `divisions.not-found` with the level that was reached and paths worth trying. Two units that go by one
 * cleaned name give `divisions.ambiguous` with the published names.
 */
export function findDivision(divisions: Divisions, path: string): Result<Hit> {
  const names = namesOf(path);
  const unit = names.at(-1);
  if (unit === undefined || names.length < 2) return failure(problem('divisions.pathForm', { path }));
  let place = COUNTRY;
  for (const name of names.slice(0, -1)) {
    const next = descend(divisions, place, name);
    if (next === null) return notFound(divisions, place, name, unit);
    place = next;
  }
  if (place.level !== TOWN) return notFound(divisions, place, unit, unit);
  const found = unitsNamed(divisions, place, unit);
  if (found.length === 1) return success(found[0]!);
  if (found.length === 0) return notFound(divisions, place, unit, unit);
  return failure(problem('divisions.ambiguous', { name: unit, candidates: found.map((hit) => hit.raw) }));
}
