import { areaPath, TOWN, unitName, hitOf, type Divisions, type Hit } from './divisions.ts';

/** What stands directly below an area: areas by name, or, below a town, its villages and communities. */
export interface Children {
  readonly areas: readonly string[];
  readonly units: readonly Hit[];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Indexes of the areas, or of a town's units, below an area; of the provinces for level -1. */
export function childIndexes(divisions: Divisions, level: number, area: number): number[] {
  if (level < 0) return range(0, divisions.levels[0].names.length);
  const { firstChild } = divisions.levels[level]!;
  return range(firstChild[area]!, firstChild[area + 1]!);
}

/** An area of the list: its level (0 province … 3 town) and its index there. The whole country is level -1. */
export interface AreaPlace {
  readonly level: number;
  readonly area: number;
}

export const COUNTRY: AreaPlace = { level: -1, area: 0 };

/** The area below another that has a name; null where there is none. */
export function childNamed(divisions: Divisions, place: AreaPlace, name: string): AreaPlace | null {
  const level = place.level + 1;
  if (level > TOWN) return null;
  const { names } = divisions.levels[level]!;
  const area = childIndexes(divisions, place.level, place.area).find((index) => names[index] === name);
  return area === undefined ? null : { level, area };
}

/** The units of a town. */
export const unitsOf = (divisions: Divisions, town: AreaPlace): Hit[] =>
  childIndexes(divisions, TOWN, town.area).map((unit) => hitOf(divisions, unit));

/** What stands below the area with the given path; provinces for the empty path. Null where the path leads nowhere. */
export function listChildren(divisions: Divisions, path: readonly string[]): Children | null {
  let place: AreaPlace | null = COUNTRY;
  for (const name of path) place = place && childNamed(divisions, place, name);
  if (place === null) return null;
  const below = childIndexes(divisions, place.level, place.area);
  if (place.level === TOWN) return { areas: [], units: unitsOf(divisions, place) };
  return { areas: below.map((index) => divisions.levels[place.level + 1]!.names[index]!), units: [] };
}

/** Names directly below an area, those of units without county and town. */
export const namesBelow = (divisions: Divisions, place: AreaPlace): string[] =>
  childIndexes(divisions, place.level, place.area).map((index) =>
    place.level === TOWN ? unitName(divisions, index) : divisions.levels[place.level + 1]!.names[index]!,
  );

/** Names from the province down to an area; empty for the country. */
export const placePath = (divisions: Divisions, place: AreaPlace): string[] =>
  place.level < 0 ? [] : areaPath(divisions, place.level, place.area);
