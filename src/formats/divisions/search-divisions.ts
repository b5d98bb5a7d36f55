import { hitOf, TOWN, type Divisions, type Hit } from './divisions.ts';
import { BEGINS, EXACT, HOLDS, restOf } from './match-unit.ts';
import { advance, fromBeginnings, parseQuery, queryOf, wordsOf, type Progress, type Query } from './query.ts';
import { scan, type Ranks, type UnitRange } from './scan.ts';

/** Nothing of the query has been met yet. One array for all, so that areas that meet nothing share it. */
const START: Progress = [0];

/** How much of a query has been met after every town's name, from province to town. */
export function townProgress({ levels }: Divisions, query: Query): readonly Progress[] {
  let above: readonly Progress[] = [];
  for (const { names, parents } of levels) {
    const before = above;
    above = names.map((name, area) => advance(before[parents[area]!] ?? START, name, query));
  }
  return above;
}

/** Runs of units in the towns after which the query may go on from a place. */
function rangesFrom(divisions: Divisions, progress: readonly Progress[], place: number): UnitRange[] {
  const { firstChild } = divisions.levels[TOWN];
  // Most towns share one progress: each is looked into once.
  const leading = new Set([...new Set(progress)].filter((places) => places.includes(place)));
  const ranges: { from: number; to: number }[] = [];
  for (let town = 0; town < progress.length; town += 1) {
    if (!leading.has(progress[town]!)) continue;
    const [from, to] = [firstChild[town]!, firstChild[town + 1]!];
    const last = ranges.at(-1);
    if (last?.to === from) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}

/** The first units of the runs, as many as are wanted. */
function firstUnits(ranges: readonly UnitRange[], limit: number): number[] {
  const units: number[] = [];
  for (const { from, to } of ranges) {
    for (let unit = from; unit < to && units.length < limit; unit += 1) units.push(unit);
  }
  return units;
}

const ascending = (units: readonly number[]): number[] => [...units].sort((a, b) => a - b);

/** Units that meet the query: equal to it, beginning with it, holding it, then any of an area whose name begins with it or holds it. */
function searchUnits(divisions: Divisions, query: Query, limit: number): number[] {
  const progress = townProgress(divisions, query);
  const end = query.text.length;
  const places = ascending([...new Set([...new Set(progress)].flat())]).filter((place) => place < end);
  const found = places.map((place): Ranks => {
    const ranks: Ranks = { [EXACT]: [], [BEGINS]: [], [HOLDS]: [] };
    const rest = restOf(query, place);
    for (const range of rangesFrom(divisions, progress, place)) {
      if (ranks[EXACT].length < limit) scan(divisions, range, rest, ranks, limit);
    }
    return ranks;
  });
  const byName = ([EXACT, BEGINS, HOLDS] as const).flatMap((rank) => ascending(found.flatMap((ranks) => ranks[rank])));
  if (byName.length >= limit) return [...new Set(byName)].slice(0, limit);
  const wanted = limit + byName.length;
  const ofThatName = firstUnits(rangesFrom(divisions, townProgress(divisions, fromBeginnings(query)), end), wanted);
  const inArea = firstUnits(rangesFrom(divisions, progress, end), wanted);
  return [...new Set([...byName, ...ofThatName, ...inArea])].slice(0, limit);
}

/** Words by which a published name may differ from the one in use: 李楼社区 is published as 李楼居委会. */
const IN_USE = /(?:社区|村|嘎查|居委会|村委会|居民委员会|村民委员会)$/u;

/**
 * Villages and communities that meet a search text, best first: any part of county, town and name, several words, parted
 * (`栾川 石庙 庄科`) or not (`栾川石庙庄科`), each after the other from province to village, or where that meets nothing,
 * from village to province. Names that equal or begin with the text come before those that hold it, those before all others
 * of an area that was named. Empty for an empty text.
 */
export function searchDivisions(divisions: Divisions, query: string, limit: number): Hit[] {
  const parsed = parseQuery(query);
  if (parsed.text.length === 0 || limit <= 0) return [];
  const inOrder = searchUnits(divisions, parsed, limit);
  const words = wordsOf(query);
  const found = inOrder.length > 0 || words.length < 2 ? inOrder : searchUnits(divisions, queryOf(words.reverse()), limit);
  const bare = parsed.text.replace(IN_USE, '');
  if (found.length > 0 || bare.length < 2 || bare === parsed.text) return found.map((unit) => hitOf(divisions, unit));
  const again = parseQuery(query.trim().replace(IN_USE, ''));
  return searchUnits(divisions, again, limit).map((unit) => hitOf(divisions, unit));
}
