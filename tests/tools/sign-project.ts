import { readFileSync } from 'node:fs';
import type { DrawContext } from '../../src/drawing/context.ts';
import { MARKS } from '../../src/drawing/marks.ts';
import type { Centre } from '../../src/model/centre.ts';
import { makeGateSigns, type NewSign } from '../../src/model/make-signs.ts';
import { parseOfficialName } from '../../src/model/official-name.ts';
import { FORMAT_VERSION, type Project } from '../../src/model/project.ts';
import { SYMBOL_CATEGORIES, symbolFileSchema, type SymbolLibrary } from '../../src/model/plan-symbol.ts';
import { signTypeSchema, type SignType } from '../../src/model/sign-type.ts';
import { SIGN_KINDS } from '../../src/model/sign.ts';
import type { Site } from '../../src/model/site.ts';
import { nodeFonts } from './node-fonts.ts';

export interface NameFixture {
  readonly prov: string;
  readonly pref: string;
  readonly county: string;
  readonly town: string;
  readonly raw: string;
  readonly unit: string;
  readonly party: string;
  readonly committee: string;
  readonly supervisory: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** 78 official names that stress a plaque. */
export const names = readJson('tests/fixtures/names.json') as readonly NameFixture[];

export const signTypes: Readonly<Record<string, SignType>> = Object.fromEntries(
  SIGN_KINDS.map((kind) => [kind, signTypeSchema.parse(readJson(`templates/signs/${kind}.json`))]),
);

export const symbols: SymbolLibrary = Object.fromEntries(
  SYMBOL_CATEGORIES.flatMap((category) => symbolFileSchema.parse(readJson(`assets/symbols/${category}.json`)).symbols).map((symbol) => [symbol.id, symbol]),
);

export const drawContext = async (): Promise<DrawContext> => ({ fonts: await nodeFonts(), signTypes, symbols, marks: MARKS });

/** A centre as the name search would make it. */
export function centreOf(name: NameFixture): Centre {
  const { unit, unitType, committeeWord } = parseOfficialName(name.raw, name);
  return {
    province: name.prov,
    prefecture: name.pref,
    county: name.county,
    town: name.town,
    unit,
    unitType,
    setting: 'rural',
    partyLevel: 'branch',
    committeeWord,
    supervisoryWord: '',
    hasCollectiveEconomy: null,
    farFromShops: null,
    households: null,
    population: null,
    buildMode: 'existing',
    tier: null,
    hasMatureServices: null,
    hallTooSmallForStaff: null,
    statedBuildingAreaM2: null,
    statedUsableAreaM2: null,
    openingHours: '',
    openHoursPerDay: null,
    openedOn: null,
    contact: '',
    phone: '',
    supervisionPhone: '',
    dates: { surveyed: null, designed: null },
    approvals: [],
  };
}

export const site: Site = {
  outline: [],
  features: {},
  gate: {
    where: 'mainEntrance',
    opening: [-900, 900],
    height: 2400,
    left: { width: 1800, height: 3200, finish: 'render' },
    right: { width: 1800, height: 3200, finish: 'render' },
  },
  facade: { width: 16000, height: 3900 },
  northDeg: 90,
  nearbyFunctions: [],
  equipment: {},
};

/** A project with the gate signs of a name, ids s1, s2, … in the order they are made. */
export function projectOf(name: NameFixture, changes: { centre?: Partial<Centre>; site?: Site } = {}): Project {
  const centre = { ...centreOf(name), ...changes.centre };
  const signs = makeGateSigns(centre, changes.site ?? site, signTypes);
  return withSigns(centre, changes.site ?? site, signs);
}

export function withSigns(centre: Centre, where: Site, signs: readonly NewSign[]): Project {
  return {
    formatVersion: FORMAT_VERSION,
    id: 'test',
    centre,
    site: where,
    storeys: [],
    signs: Object.fromEntries(signs.map((sign, i) => [`s${i + 1}`, { ...sign, id: `s${i + 1}` }])),
    sheets: [],
    titleBlock: { organisation: '', drawn: '', checked: '', approved: '' },
    standards: [],
    attestations: [],
    waivers: [],
    review: { state: 'draft', approvedPlan: null, notes: [] },
  };
}
