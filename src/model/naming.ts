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

/** What a text may ask of the room that its sign is in or speaks for. */
export interface RoomFacts {
  readonly name: string;
  readonly number: string;
}

/** Placeholders that only the room of a sign can fill. */
export const ROOM_PLACEHOLDERS = ['room', 'roomNumber'] as const;

/** What the boards of the centre call it: 庄科村党群服务中心. */
const centreName = ({ unit }: Centre): string => (unit === '' ? '' : `${unit}党群服务中心`);

const known = new WeakMap<Centre, Readonly<Record<string, string>>>();

/** What a template may ask for: {county}{town}{unit}{partyCommittee} and so on. An unknown fact is the empty text. */
export function placeholders(centre: Centre): Readonly<Record<string, string>> {
  const facts = known.get(centre) ?? factsOf(centre);
  known.set(centre, facts);
  return facts;
}

function factsOf(centre: Centre): Readonly<Record<string, string>> {
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
    affairsWord: community ? '居务' : '村务',
    centreName: centreName(centre),
    contact: centre.contact,
    phone: centre.phone,
    supervisionPhone: centre.supervisionPhone,
    openingHours: centre.openingHours,
  };
}

export interface FilledTemplate {
  readonly text: string;
  /** Placeholders that are unknown or whose fact is empty, each once, in the order of the template. */
  readonly missing: readonly string[];
}

const NO_ROOM: RoomFacts = { name: '', number: '' };

const withRoom = (facts: Readonly<Record<string, string>>, { name, number }: RoomFacts): Readonly<Record<string, string>> => ({
  ...facts,
  room: name,
  roomNumber: number,
});

/**
 * Fills a template from the centre and, where it asks for `{room}` or `{roomNumber}`, from the room that `roomOf` finds.
 * What is missing leaves no trace in the text and is listed.
 */
export function fillTemplate(template: string, centre: Centre, roomOf: () => RoomFacts | null = () => null): FilledTemplate {
  if (!template.includes('{')) return { text: template, missing: [] };
  const facts = placeholders(centre);
  const all = template.includes('{room') ? withRoom(facts, roomOf() ?? NO_ROOM) : facts;
  const missing = new Set<string>();
  const text = template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = Object.hasOwn(all, name) ? all[name]! : '';
    if (fact === '') missing.add(name);
    return fact;
  });
  return { text, missing: [...missing] };
}
