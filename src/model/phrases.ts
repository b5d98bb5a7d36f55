import type { Centre } from './centre.ts';

/** Words of names that are never broken, beside the names of the place itself. */
const KNOWN = [
  '中共', '中国共产党', '党群服务中心', '便民服务中心', '新时代文明实践站', '新时代文明实践所', '总支部委员会', '支部委员会',
  '村民委员会', '居民委员会', '村务监督委员会', '居务监督委员会', '监督委员会', '委员会', '股份经济合作社', '经济合作社',
  '共青团', '团支部', '妇女联合会', '民兵连', '党员活动室', '便民服务大厅', '服务大厅', '办公室', '值班公示牌', '公开栏', '导视图',
] as const;

const PARTY = ['中共', '中国共产党'];

type Place = Pick<Centre, 'province' | 'prefecture' | 'county' | 'town' | 'unit' | 'committeeWord' | 'supervisoryWord'>;

const regionsOf = ({ province, prefecture, county, town }: Place): readonly string[] => [province, prefecture, county, town];

/**
 * The words of a name in their order; joined they give the text again. Known are the place's own names and the words that
 * bodies are called by; what lies between stays whole. Where a person set spaces, those alone part words.
 */
export function phrasesOf(text: string, centre: Place): readonly string[] {
  if (text.includes(' ')) return text.split(/(?<= )/u);
  const { unit, committeeWord, supervisoryWord } = centre;
  const words = [...regionsOf(centre), unit, committeeWord, supervisoryWord, ...KNOWN].filter((word) => word !== '');
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const found: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const word = longestFirst.find((candidate) => text.startsWith(candidate, at));
    if (word !== undefined && rest !== '') found.push(rest);
    if (word !== undefined) found.push(word);
    rest = word === undefined ? rest + text.charAt(at) : '';
    at += word === undefined ? 1 : word.length;
  }
  return rest === '' ? found : [...found, rest];
}

export interface PrefixedName {
  /** 中共, county, town: what stands before the body's own name. */
  readonly prefix: readonly string[];
  readonly name: string;
}

/** The name parted after the party's word and the regions it begins with; null where it begins with less than two of them. */
export function prefixedName(text: string, centre: Place): PrefixedName | null {
  const phrases = phrasesOf(text, centre);
  const regions = [...PARTY, ...regionsOf(centre)];
  const end = phrases.findIndex((phrase) => !regions.includes(phrase));
  return end < 2 ? null : { prefix: phrases.slice(0, end), name: phrases.slice(end).join('') };
}

/** Two lines of words, so that the longer one is as short as it can be; null where there is one word only. */
export function halves(phrases: readonly string[]): readonly [string, string] | null {
  const cuts = phrases.slice(1).map((_, i) => [phrases.slice(0, i + 1), phrases.slice(i + 1)].map((part) => part.join('').trim()));
  const longer = (cut: readonly string[]): number => Math.max(...cut.map((part) => Array.from(part).length));
  const best = cuts.reduce<string[] | null>((found, cut) => (found === null || longer(cut) < longer(found) ? cut : found), null);
  return best === null ? null : [best[0]!, best[1]!];
}
