import { namesBelow, placePath, unitsOf, type AreaPlace } from './browse-divisions.ts';
import { cleanName, pathOf } from './clean-name.ts';
import { TOWN, type Divisions } from './divisions.ts';
import { searchDivisions } from './search-divisions.ts';

const MAX_SUGGESTIONS = 5;

/** How alike two names are, 0 … 1: the characters they share, each counted as often as both have it. */
function likeness(a: string, b: string): number {
  const left = Array.from(b);
  const shared = Array.from(a).filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (Array.from(a).length + Array.from(b).length);
}

/** The least likeness worth a suggestion: in names of three characters, the kind of unit alone (村, 镇) is less. */
const ALIKE = 0.4;

function alike(names: readonly string[], asked: string): string[] {
  const scored = names.map((name, order) => ({ name, order, score: likeness(name, asked) }));
  const near = scored.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score || a.order - b.order);
  return near.slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}

/** Full paths worth offering where a name was not found: like ones at the place that was reached, then
 * units of the asked name below it, then elsewhere; '' asks for no unit. */
export function suggestPaths(divisions: Divisions, reached: AreaPlace, missing: string, unit: string): string[] {
  const above = placePath(divisions, reached);
  const below = reached.level === TOWN ? unitsOf(divisions, reached).map(cleanName) : namesBelow(divisions, reached);
  const near = alike(below, missing).map((name) => [...above, name].join('/'));
  const asked = unit === '' ? [] : [[...above, unit].join(' '), unit];
  const elsewhere = asked
    .flatMap((query) => searchDivisions(divisions, query, MAX_SUGGESTIONS))
    .map(pathOf);
  return [...new Set([...near, ...elsewhere])].slice(0, MAX_SUGGESTIONS);
}
