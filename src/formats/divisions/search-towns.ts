import { areaPath, TOWN, type Divisions } from './divisions.ts';
import { fromBeginnings, parseQuery, type Query } from './query.ts';
import { townProgress } from './search-divisions.ts';

/** A town with all that stands in it: how many villages and communities. */
export interface TownHit {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly town: string;
  readonly units: number;
  /** Whether the town's own name was asked for, not only that of an area around it. */
  readonly isNamed: boolean;
}

function hitOf(divisions: Divisions, area: number, isNamed: boolean): TownHit {
  const [province = '', prefecture = '', county = '', town = ''] = areaPath(divisions, TOWN, area);
  const { firstChild } = divisions.levels[TOWN];
  return { province, prefecture, county, town, units: firstChild[area + 1]! - firstChild[area]!, isNamed };
}

/** How much of the end of the query a town's own name begins with; 0 = the query ends with another area. */
function ownPart(name: string, { text }: Query): number {
  for (let from = 0; from < text.length; from += 1) if (name.startsWith(text.slice(from))) return text.length - from;
  return 0;
}

/** Towns that the query names to its end, the most fully named first. */
function townsOf(divisions: Divisions, query: Query, limit: number): TownHit[] {
  const end = query.text.length;
  const { names, firstChild } = divisions.levels[TOWN];
  const met = townProgress(divisions, query).flatMap((places, town) => (places.includes(end) && firstChild[town + 1]! > firstChild[town]! ? [town] : []));
  const ranked = met.map((town) => ({ town, own: ownPart(names[town]!, query), isWhole: query.text.endsWith(names[town]!) }));
  return ranked
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.own - a.own || a.town - b.town)
    .slice(0, limit)
    .map(({ town, own }) => hitOf(divisions, town, own > 1));
}

/**
 * Towns that meet a search text (`石庙镇`, `栾川 石庙`), and those of a county that is named (`栾川县`), best first; towns in
 * which no village or community stands are left out. Empty for an empty text.
 */
export function searchTowns(divisions: Divisions, text: string, limit: number): TownHit[] {
  const query = parseQuery(text);
  if (query.text.length === 0 || limit <= 0) return [];
  const exact = townsOf(divisions, fromBeginnings(query), limit);
  return exact.length > 0 ? exact : townsOf(divisions, query, limit);
}
