import type { Centre } from './centre.ts';

const PARTY_COMMITTEES: Readonly<Record<Centre['partyLevel'], string>> = {
  branch: '支部委员会',
  generalBranch: '总支部委员会',
  committee: '委员会',
};

/** Names that end like a residents' community; with a mixed unit the name decides. */
const COMMUNITY_NAME = /(社区|居|居民区|小区)$/u;

/** Whether the unit is governed by a residents' committee (居民委员会) rather than a villagers' committee. */
export const isCommunity = (centre: Pick<Centre, 'unit' | 'unitType'>): boolean =>
  centre.unitType === 'community' || (centre.unitType === 'mixed' && COMMUNITY_NAME.test(centre.unit));

/** What a template may ask for: {county}{town}{unit}{partyCommittee} and so on. An unknown fact is the empty text. */
export function placeholders(centre: Centre): Readonly<Record<string, string>> {
  const community = isCommunity(centre);
  return {
    province: centre.province,
    prefecture: centre.prefecture,
    county: centre.county,
    town: centre.town,
    unit: centre.unit,
    partyCommittee: PARTY_COMMITTEES[centre.partyLevel],
    committeeWord: centre.committeeWord || (community ? '居民委员会' : '村民委员会'),
    supervisoryWord: centre.supervisoryWord || (community ? '居务监督委员会' : '村务监督委员会'),
  };
}

export interface FilledTemplate {
  readonly text: string;
  /** Placeholders that are unknown or whose fact is empty, each once, in the order of the template. */
  readonly missing: readonly string[];
}

/** Fills a template from the centre. What is missing leaves no trace in the text and is listed. */
export function fillTemplate(template: string, centre: Centre): FilledTemplate {
  const facts = placeholders(centre);
  const missing = new Set<string>();
  const text = template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name]! : '';
    if (fact === '') missing.add(name);
    return fact;
  });
  return { text, missing: [...missing] };
}
