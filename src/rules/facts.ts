import { buildingAreaM2, netAreaM2 } from '../model/areas.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { FactEnv } from './env.ts';
import { placeOfFunction } from './functions.ts';
import type { PackHeader } from './header.ts';
import type { Slice } from './slices.ts';
import { CENTRE, GATE, SITE, type Subject } from './subject.ts';

export type FactValue = string | number | boolean;
export type FactType = 'text' | 'number' | 'boolean';

interface Fact {
  readonly type: FactType;
  readonly place: EntityRef;
  readonly reads: readonly Slice[];
  /** null = the project does not state it. `today` (YYYY-MM-DD) is unknown where packs are chosen. */
  read(project: Project, today: string | undefined): FactValue | null;
}

const centre = (type: FactType, read: (c: Project['centre']) => FactValue | null): Fact => ({
  type,
  place: CENTRE,
  reads: ['centre'],
  read: (project) => read(project.centre),
});

/** The drawn plan counts where no area is stated; a plan without walls states nothing. */
function buildingArea(project: Project): number | null {
  const area = project.centre.statedBuildingAreaM2 ?? buildingAreaM2(project);
  return area > 0 ? area : null;
}

/** 使用面积: as stated on paper, else the net area of all rooms. */
function usableArea({ centre: { statedUsableAreaM2 }, storeys }: Project): number | null {
  const drawn = storeys.flatMap((storey) => Object.keys(storey.rooms).map((id) => netAreaM2(storey, id) ?? 0));
  const area = statedUsableAreaM2 ?? drawn.reduce((sum, m2) => sum + m2, 0);
  return area > 0 ? area : null;
}

/** Whole years since the centre opened; dates are YYYY-MM-DD, so that later in the year is greater as a text. */
function yearsOpen({ centre: { openedOn } }: Project, today: string | undefined): number | null {
  if (openedOn === null || today === undefined) return null;
  const years = Number(today.slice(0, 4)) - Number(openedOn.slice(0, 4));
  return today.slice(5) < openedOn.slice(5) ? years - 1 : years;
}

/** Every field that a predicate, a `field` check or a formula may name. */
const FACTS: Readonly<Record<string, Fact>> = {
  'centre.province': centre('text', (c) => c.province),
  'centre.prefecture': centre('text', (c) => c.prefecture),
  'centre.county': centre('text', (c) => c.county),
  'centre.town': centre('text', (c) => c.town),
  'centre.unit': centre('text', (c) => c.unit),
  'centre.unitType': centre('text', (c) => c.unitType),
  'centre.setting': centre('text', (c) => c.setting),
  'centre.partyLevel': centre('text', (c) => c.partyLevel),
  'centre.hasCollectiveEconomy': centre('boolean', (c) => c.hasCollectiveEconomy),
  'centre.farFromShops': centre('boolean', (c) => c.farFromShops),
  'centre.households': centre('number', (c) => c.households),
  'centre.population': centre('number', (c) => c.population),
  'centre.buildMode': centre('text', (c) => c.buildMode),
  'centre.tier': centre('text', (c) => c.tier),
  'centre.hasMatureServices': centre('boolean', (c) => c.hasMatureServices),
  'centre.hallTooSmallForStaff': centre('boolean', (c) => c.hallTooSmallForStaff),
  'centre.openHoursPerDay': centre('number', (c) => c.openHoursPerDay),
  'centre.yearsOpen': { type: 'number', place: CENTRE, reads: ['centre'], read: yearsOpen },
  'site.buildingAreaM2': { type: 'number', place: SITE, reads: ['centre', 'plan'], read: buildingArea },
  'site.usableAreaM2': { type: 'number', place: SITE, reads: ['centre', 'plan'], read: usableArea },
  'site.gate.where': { type: 'text', place: GATE, reads: ['gate'], read: (project) => project.site.gate.where },
  'site.gate.openingWidth': {
    type: 'number',
    place: GATE,
    reads: ['gate'],
    read: ({ site }) => site.gate.opening[1] - site.gate.opening[0],
  },
};

/** Fields of the sign that a `field` check is asked of. */
const SIGN_FACTS: Readonly<Record<string, { type: FactType; key: 'lit' | 'material' | 'writing' | 'thickness' | 'copies' | 'heightAboveFloor' }>> = {
  'subject.lit': { type: 'text', key: 'lit' },
  'subject.material': { type: 'text', key: 'material' },
  'subject.writing': { type: 'text', key: 'writing' },
  'subject.thickness': { type: 'number', key: 'thickness' },
  'subject.copies': { type: 'number', key: 'copies' },
  'subject.heightAboveFloor': { type: 'number', key: 'heightAboveFloor' },
};

const FUNCTION = /^function\.(.+)$/;

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** `function.<code>` is true where the function is in the centre or near it. null = there is no such field. */
export function factType(name: string, pack: PackHeader): FactType | null {
  const code = FUNCTION.exec(name)?.[1];
  if (code !== undefined) return pack.functions.some((fn) => fn.code === code) ? 'boolean' : null;
  return own(FACTS, name)?.type ?? null;
}

export const signFactType = (name: string): FactType | null => own(SIGN_FACTS, name)?.type ?? null;

/** The value; null = not stated. The name was held to exist when the pack was loaded. */
export function readFact(name: string, env: FactEnv, subject?: Subject): FactValue | null {
  const ofSign = own(SIGN_FACTS, name);
  if (ofSign !== undefined) return subject?.type === 'sign' ? subject.sign[ofSign.key] : null;
  const code = FUNCTION.exec(name)?.[1];
  if (code !== undefined) {
    const place = placeOfFunction(env.project, env.pack, code);
    return place.nearby || place.rooms.length > 0;
  }
  const value = own(FACTS, name)?.read(env.project, env.today) ?? null;
  return value === '' ? null : value;
}

/** The entity whose form holds the field. */
export const placeOfFact = (name: string): EntityRef => own(FACTS, name)?.place ?? CENTRE;

/** The parts of the project that a field is read from. */
export function readsOfFact(name: string): readonly Slice[] {
  if (FUNCTION.test(name)) return ['rooms', 'site'];
  return Object.hasOwn(SIGN_FACTS, name) ? ['signs'] : (own(FACTS, name)?.reads ?? []);
}
