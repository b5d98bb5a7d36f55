import { hitOf, TOWN, type AreaLevel, type Divisions, type Hit } from './divisions.ts';
import { matchUnit, restOf, type Rest } from './match-unit.ts';
import { advance, parseQuery, type Progress, type Query } from './query.ts';

/** The progress of every area of a level, from that of the level above. */
function progressOf(level: AreaLevel, above: readonly Progress[], query: Query): Progress[] {
  return level.names.map((name, area) => advance(above[level.parents[area]!] ?? [0], name, query));
}

function townProgress(divisions: Divisions, query: Query): readonly Progress[] {
  let progress: Progress[] = [];
  for (const level of divisions.levels) progress = progressOf(level, progress, query);
  return progress;
}

/** Units found, by how well they match: exact name, beginning, part of the name, any unit of an area that was named. */
type Ranks = readonly [number[], number[], number[], number[]];
const WHOLE_AREA = 3;

function searchTown(divisions: Divisions, town: number, rests: readonly Rest[], whole: boolean, ranks: Ranks, limit: number): void {
  const { firstChild } = divisions.levels[TOWN];
  for (let unit = firstChild[town]!; unit < firstChild[town + 1]!; unit += 1) {
    let best: number = whole ? WHOLE_AREA : -1;
    for (const rest of rests) {
      const match = matchUnit(divisions, unit, rest);
      if (match >= 0 && (best < 0 || match < best)) best = match;
    }
    if (best >= 0 && ranks[best]!.length < limit) ranks[best]!.push(unit);
  }
}

function searchUnits(divisions: Divisions, query: Query, limit: number): number[] {
  const progress = townProgress(divisions, query);
  const rests = Array.from({ length: query.text.length }, (_, from) => restOf(query, from));
  const ranks: Ranks = [[], [], [], []];
  for (let town = 0; town < progress.length && ranks[0].length < limit; town += 1) {
    const places = progress[town]!;
    const open = places.filter((from) => from < query.text.length).map((from) => rests[from]!);
    searchTown(divisions, town, open, places.includes(query.text.length), ranks, limit);
  }
  return ranks.flat().slice(0, limit);
}

/** Words by which a published name may differ from the one in use: 李楼社区 is published as 李楼居委会. */
const IN_USE = /(?:社区|村|嘎查|居委会|村委会|居民委员会|村民委员会)$/u;

/**
 * Villages and communities that meet a search text, best first: any part of county, town and name, several words, parted
 * (`栾川 石庙 庄科`) or not (`栾川石庙庄科`), each after the other from province to village. Names that equal or begin with
 * the text come before those that hold it, those before all others of an area that was named. Empty for an empty text.
 */
export function searchDivisions(divisions: Divisions, query: string, limit: number): Hit[] {
  const parsed = parseQuery(query);
  if (parsed.text.length === 0 || limit <= 0) return [];
  const found = searchUnits(divisions, parsed, limit);
  const bare = parsed.text.replace(IN_USE, '');
  if (found.length > 0 || bare.length < 2 || bare === parsed.text) return found.map((unit) => hitOf(divisions, unit));
  const again = parseQuery(query.trim().replace(IN_USE, ''));
  return searchUnits(divisions, again, limit).map((unit) => hitOf(divisions, unit));
}
