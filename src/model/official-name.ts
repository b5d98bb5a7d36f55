import type { Centre } from './centre.ts';

export interface OfficialName {
  /** Cleaned name of the village or community: 庄科村, 石庙社区. Empty where the raw name held nothing else. */
  readonly unit: string;
  readonly unitType: Centre['unitType'];
  /** The committee's word where the unit type does not tell it; empty = derived from the type. */
  readonly committeeWord: string;
}

interface Place {
  readonly county: string;
  readonly town: string;
  readonly province?: string;
  readonly prefecture?: string;
}

/**
 * Takes the unit out of a raw official name such as 栾川县石庙镇庄科村村民委员会 (assets/regions): county and town that are
 * repeated go, the committee's word goes, 村 or 社区 stays or is added.
 */
export function parseOfficialName(raw: string, place: Place): OfficialName {
  const name = withoutNote(raw.trim());
  const { body, kind } = withoutCommittee(name);
  const unit = withoutPlace(body, place);
  return { unit: withEnding(unit, kind), unitType: typeOf(unit, kind), committeeWord: '' };
}

type Kind = 'village' | 'community' | null;

/** A remark in brackets at the end: （农村社区）. Brackets inside the name, such as （北京）, belong to it. */
const withoutNote = (name: string): string => {
  const short = name.replace(/(委员会|委会)[（(][^（()）]*[)）]$/u, '$1');
  return short;
};

const COMMITTEES: readonly (readonly [RegExp, Kind])[] = [
  [/(?:居民委员会|居委会|家委会)$/u, 'community'],
  [/(?:村民委员会|村委会|村民委会)$/u, 'village'],
  [/(?:牧民委员会|牧委会)$/u, 'village'],
  [/(?<=嘎查)(?:委员会|委会)$/u, 'village'],
];

function withoutCommittee(name: string): { body: string; kind: Kind } {
  for (const [pattern, kind] of COMMITTEES) {
    if (pattern.test(name)) return { body: name.replace(pattern, ''), kind };
  }
  return { body: name, kind: null };
}

/** Province, prefecture, county and town go where the name begins with them, in this order, if anything is left. */
function withoutPlace(name: string, { province = '', prefecture = '', county, town }: Place): string {
  const whole = county + town;
  const found = county !== '' && town !== '' ? name.indexOf(whole) : -1;
  let rest = found > 0 && name.length > found + whole.length ? name.slice(found) : name;
  for (const part of [province, prefecture, county, town]) {
    if (part !== '' && rest.startsWith(part) && rest.length > part.length) rest = rest.slice(part.length);
  }
  return rest;
}

const typeOf = (unit: string, kind: Kind): Centre['unitType'] =>
  kind ?? (/(?:社区|居民区)$/u.test(unit) ? 'community' : 'village');

function withEnding(unit: string, kind: Kind): string {
  if (kind === 'village' && !/(?:村|嘎查|社区)$/u.test(unit)) return `${unit}村`;
  if (kind === 'community' && !/(?:社区|居民区)$/u.test(unit)) return `${unit}社区`;
  return unit;
}
