import type { Centre } from './centre.ts';

export interface OfficialName {
  /** Cleaned name of the village or community: 庄科村, 石庙社区. Empty only where the raw name is. */
  readonly unit: string;
  readonly unitType: Centre['unitType'];
  /** The committee's word where the unit type does not tell it; empty = derived from the type. */
  readonly committeeWord: string;
}

interface Place {
  readonly county: string;
  readonly town: string;
}

type Kind = 'village' | 'community' | null;

/**
 * Takes the unit out of a raw official name such as 栾川县石庙镇庄科村村民委员会 (assets/regions): what repeats county and
 * town goes, the committee's word goes, 村 or 社区 stays or is added. A name that tells nothing of its kind is a village's;
 * one that tells nothing else (社区居委会) is called after its town.
 */
export function parseOfficialName(raw: string, place: Place): OfficialName {
  const name = raw.replace(/\s+/gu, '');
  if (name === '') return { unit: '', unitType: 'village', committeeWord: '' };
  const { body, kind } = withoutCommittee(withoutRemark(name));
  const unit = withEnding(withoutPlace(BARE.test(body) ? place.town + body : body, place), kind);
  return { unit, unitType: kind ?? (COMMUNITY_ENDING.test(unit) ? 'community' : 'village'), committeeWord: '' };
}

/** Names that are only a kind. */
const BARE = /^(?:村|社区|嘎查|居民区|生活区)?$/u;
const COMMUNITY_ENDING = /(?:社区|居民区)$/u;
const VILLAGE_ENDING = /(?:村|嘎查)$/u;

/**
 * A remark in brackets behind the committee or of the kind itself: （农村社区）（省级）（村委会）. Others, such as （北京）,
 * belong to the name.
 */
const REMARKS = /(?<=委员?会?|村|社区)(?:[（(][^（()）]*[)）])+$|[（(](?:[^（()）]*(?:社区|村|省级|委会))[)）]$/u;

const withoutRemark = (name: string): string => name.replace(REMARKS, '') || name;

/** Committee words at the end of a name, also as the lists misspell them (居民委会员, 村民民委员会, 社区居). */
const COMMITTEES: readonly (readonly [RegExp, Kind])[] = [
  [/(?:(?:居|家)民*委[员会]*|居民管理委员会|(?<=社区)居)$/u, 'community'],
  [/(?:村|牧)民*委[员会]*$/u, 'village'],
  [/(?<=嘎查)委员?会$/u, 'village'],
  [/(?<=社区)委员?会$/u, 'community'],
  [/(?<=[街区屯庄])委员会$|(?<=街)街道委员会$/u, null],
];

/** The name without its committee, however often it is written; the last one tells the kind. */
function withoutCommittee(name: string): { body: string; kind: Kind } {
  const found = COMMITTEES.find(([pattern]) => pattern.test(name));
  if (!found) return { body: name, kind: null };
  const [pattern, kind] = found;
  const inner = withoutCommittee(name.replace(pattern, ''));
  return { body: inner.body, kind: kind ?? inner.kind };
}

/**
 * County and town go where the name begins with them (or with province and prefecture before both), as long as a name is
 * left: 冯家峪镇社区 in 冯家峪镇 keeps its town.
 */
function withoutPlace(name: string, { county, town }: Place): string {
  const whole = county + town;
  const found = county !== '' && town !== '' ? name.indexOf(whole) : -1;
  const start = found > 0 && name.length > found + whole.length ? name.slice(found) : name;
  return [county, town].reduce((rest, part) => {
    const left = part !== '' && rest.startsWith(part) ? rest.slice(part.length) : '';
    return BARE.test(left) ? rest : left;
  }, start);
}

function withEnding(unit: string, kind: Kind): string {
  if (kind === 'village' && !VILLAGE_ENDING.test(unit) && !COMMUNITY_ENDING.test(unit)) return `${unit}村`;
  if (kind === 'community' && !COMMUNITY_ENDING.test(unit)) return `${unit}社区`;
  return unit;
}
