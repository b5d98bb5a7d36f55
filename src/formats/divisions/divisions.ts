/** One level of areas above the villages: names and, for each, where it hangs. Plain data: it can be sent to a worker. */
export interface AreaLevel {
  readonly names: readonly string[];
  /** Index of the area one level up; empty for provinces. */
  readonly parents: Uint32Array;
  /** Where its children begin one level down; one number more than there are names. */
  readonly firstChild: Uint32Array;
}

/**
 * Every village and community of the country in a form that is searched in place: four levels of areas, and the names of
 * the units in one text, which engines search faster than any array. The areas and units stand in the order of the
 * published list.
 */
export interface Divisions {
  /** Provinces, prefectures, counties, towns. */
  readonly levels: readonly [AreaLevel, AreaLevel, AreaLevel, AreaLevel];
  /** Unit names one after the other, without the county and town that some of them repeat. */
  readonly text: string;
  /** Where each unit's name begins in `text`; one number more than there are units. */
  readonly starts: Uint32Array;
  /** 1 where the published name begins with its county and town. */
  readonly repeatsPlace: Uint8Array;
}

/** A village or community in the published list. `raw` is the official name of its committee as published. */
export interface Hit {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly town: string;
  readonly raw: string;
}

export const PROVINCE = 0;
export const COUNTY = 2;
export const TOWN = 3;

export const unitCount = (divisions: Divisions): number => divisions.starts.length - 1;

/** A unit's name without county and town: 庄科村村民委员会. */
export function unitName(divisions: Divisions, unit: number): string {
  return divisions.text.slice(divisions.starts[unit], divisions.starts[unit + 1]);
}

/** The index of the largest start that is not after `child`. */
function holderOf(firstChild: Uint32Array, child: number): number {
  let [low, high] = [0, firstChild.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstChild[middle]! <= child) low = middle;
    else high = middle;
  }
  return low;
}

export const townOf = (divisions: Divisions, unit: number): number => holderOf(divisions.levels[TOWN].firstChild, unit);

/** Names from the province down to an area. */
export function areaPath(divisions: Divisions, level: number, area: number): string[] {
  const names: string[] = [];
  for (let at = area, up = level; up >= PROVINCE; up -= 1) {
    names.unshift(divisions.levels[up]!.names[at]!);
    at = divisions.levels[up]!.parents[at] ?? 0;
  }
  return names;
}

/** A unit with its path and its name as published. */
export function hitOf(divisions: Divisions, unit: number): Hit {
  const [province, prefecture, county, town] = areaPath(divisions, TOWN, townOf(divisions, unit)) as [string, string, string, string];
  const name = unitName(divisions, unit);
  return { province, prefecture, county, town, raw: divisions.repeatsPlace[unit] === 1 ? `${county}${town}${name}` : name };
}
