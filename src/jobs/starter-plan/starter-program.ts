import type { FunctionTraits } from '../../model/function-traits.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import type { Pack } from '../../rules/pack.ts';
import { demandsOf } from '../../rules/room-demands/demands-of.ts';
import { sharePairs } from '../allocate/company.ts';
import { allowedLevels, hostsOf, leastArea } from '../allocate/needs.ts';
import { traitOf } from '../allocate/traits.ts';
import { wantedFunctions, type Wanted } from '../allocate/wanted.ts';
import type { StarterProgram, StarterWant } from './plan-rooms.ts';

/** What a centre has where nobody asks for more, the most useful first: by the kind of unit. The order is this tool's own. */
const USUAL: Readonly<Record<'village' | 'community', readonly string[]>> = {
  village: [
    'serviceHall', 'partyActivityRoom', 'office', 'readingRoom', 'clinic', 'mediationRoom', 'civilizationStation', 'policeRoom', 'cultureRoom', 'supermarket',
    'archiveRoom', 'secretaryOffice', 'dayCare', 'massWorkRoom', 'volunteerRoom', 'calligraphyRoom', 'financePoint', 'meetingRoom', 'childCare', 'trainingCentre', 'storage', 'financeRoom', 'kitchen',
  ],
  community: [
    'serviceHall', 'partyActivityRoom', 'communityOffice', 'readingRoom', 'mediationRoom', 'councilRoom', 'policeRoom', 'cultureRoom', 'archiveRoom', 'socialWorkRoom',
    'volunteerRoom', 'dayCare', 'rehabRoom', 'socialOrgRoom', 'familyPlanningRoom', 'calligraphyRoom', 'meetingRoom', 'charityStore', 'childCare', 'financeRoom', 'storage', 'kitchen',
  ],
};

export interface ProgramInput {
  /** The centre with its facts and standards; its plan is not looked at. */
  readonly project: Project;
  readonly packs: readonly Pack[];
  readonly traits: FunctionTraits;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly storeys: number;
  /** Where no clause states an area, a small house gives its rooms less than is usual: 0.6 … 1. */
  readonly scale: number;
}

/** The codes of a choice (至少设置 n 项) that are taken: those that are there anyway, then those that the clause names first. */
function chosen(group: readonly string[], n: number, there: ReadonlySet<string>): readonly string[] {
  const kept = group.filter((code) => there.has(code));
  return [...kept, ...group.filter((code) => !there.has(code))].slice(0, Math.max(n, kept.length));
}

/** A storey without walls that serves the functions: enough for the conditions of clauses. */
const holding = (codes: readonly string[]): Storey => ({
  id: 'st1', name: '', level: 0, height: 3600, nodes: {}, walls: {}, openings: {}, fixtures: {}, dimensions: {}, labels: {}, underlays: {},
  rooms: Object.fromEntries(codes.map((code) => [code, {
    id: code, seed: { x: 0, y: 0 }, name: '', number: '', functions: [{ code, mode: 'exclusive' }], occupants: [], capacity: null, openPlan: false,
    equipment: {}, water: null, accessible: null, finishes: {},
  }])),
});

/** What a starter plan is to hold: what the clauses in force ask for, then what they wish for, then what is usual. */
export function starterProgram({ project, packs, traits, today, storeys, scale }: ProgramInput): StarterProgram {
  const bare: Project = { ...project, storeys: [] };
  const usual = USUAL[project.centre.unitType === 'community' ? 'community' : 'village'];
  const where = { there: new Set(usual), elsewhere: new Set<string>() };
  // What is asked for by name may bring other clauses into force: they are read again as if it were there.
  const first = wantedFunctions(bare, demandsOf(bare, packs, today), traits, where).functions.filter(({ want }) => want === 'asked');
  const demands = demandsOf({ ...project, storeys: [holding(first.map(({ code }) => code))] }, packs, today);
  const { functions, choices } = wantedFunctions(bare, demands, traits, where);
  const rank = ({ want }: Wanted): number => ['asked', 'some', 'wished', 'present'].indexOf(want);
  const sure = new Set(functions.filter(({ want }) => want === 'asked').map(({ code }) => code)).add('serviceHall');
  for (const { group, n } of choices) for (const code of chosen(group, n, sure)) sure.add(code);
  const wanted = functions.filter(({ code, want }) => want !== 'some' || sure.has(code)).toSorted((a, b) => rank(a) - rank(b) || usual.indexOf(a.code) - usual.indexOf(b.code) || (a.code < b.code ? -1 : 1));
  const codes = wanted.map(({ code }) => code);
  const levels = Array.from({ length: storeys }, (_, i) => i + 1);
  const wantOf = (one: Wanted): StarterWant => {
    const trait = traitOf(traits, one.code)!;
    const { m2, by } = leastArea(one, trait, null);
    const within = allowedLevels(one, levels)?.filter((level) => level <= storeys) ?? [];
    return { code: one.code, trait, areaM2: by === null ? m2 * scale : m2, hosts: hostsOf(one, trait, new Set(codes)), levels: within.length > 0 ? within : null };
  };
  const wants = wanted.map(wantOf);
  const guests = new Map(wants.filter(({ hosts }) => hosts.length > 0).map(({ code, hosts }) => [code, hosts]));
  return {
    asked: wants.filter(({ code }) => sure.has(code)),
    more: wants.filter(({ code }) => !sure.has(code)),
    share: sharePairs(codes, demands, traits, guests),
  };
}
