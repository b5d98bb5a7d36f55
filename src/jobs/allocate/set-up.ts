import type { FunctionTrait, FunctionTraits } from '../../model/function-traits.ts';
import type { Project } from '../../model/project.ts';
import type { Pack } from '../../rules/pack.ts';
import type { Demand } from '../../rules/room-demands/demand.ts';
import { demandsOf } from '../../rules/room-demands/demands-of.ts';
import { spacesOf } from '../../solver/index.ts';
import type { AllocationProblem, ProblemFunction, ProblemRoom, Space } from '../../solver/problem.ts';
import { titleOfFunction } from '../function-titles.ts';
import { mergesOf, splitsOf, type Merge, type Split } from './building.ts';
import { among, sharePairs } from './company.ts';
import { allowedLevels, hostsOf, leastArea, standsAlone, type LeastArea } from './needs.ts';
import { roomFacts, type RoomFacts } from './rooms.ts';
import type { AllocationSettings } from './settings.ts';
import { traitOf } from './traits.ts';
import type { Choice } from './choices.ts';
import { isBinding, ofKind } from './demands.ts';
import { wantedFunctions, type Wanted } from './wanted.ts';

/** A function to be placed: what is wanted, how large, and its name. */
export interface FunctionFacts extends Wanted {
  readonly title: string;
  readonly least: LeastArea;
  readonly hosts: readonly string[];
  /** Key of the room that it has today. */
  readonly present: string | null;
}

/** The problem of a centre, with what is needed to speak of its answers and to carry them out. */
export interface Allocation {
  readonly problem: AllocationProblem;
  /** Every room, part of a room and pair of rooms that a plan may use, by id. */
  readonly spaces: ReadonlyMap<string, Space>;
  readonly rooms: readonly RoomFacts[];
  readonly functions: readonly FunctionFacts[];
  readonly demands: readonly Demand[];
  readonly choices: readonly Choice[];
  readonly splits: readonly Split[];
  readonly merges: readonly Merge[];
}

export interface AllocationInput {
  readonly project: Project;
  readonly packs: readonly Pack[];
  readonly traits: FunctionTraits;
  readonly settings: AllocationSettings;
  /** Names of functions by code, where no pack in force has one. */
  readonly titles: Readonly<Record<string, string>>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What it costs to leave out what is only wished for, is there without being asked for, or is one of several to choose from. */
const OPTIONAL = { wished: 60, present: 40, some: 0 } as const;

/** What a project and its packs make of the question: who goes into which room. */
export function setUpAllocation(input: AllocationInput): Allocation {
  const { project, packs, traits, settings } = input;
  const demands = demandsOf(project, packs, input.today);
  const rooms = roomFacts(project, packs, traits, settings.keepRooms);
  const taking = rooms.filter(({ leftOut }) => leftOut === null);
  const there = new Set(rooms.flatMap(({ serves }) => serves));
  const elsewhere = new Set([...there].filter((code) => servedElsewhere(code, rooms)));
  const wants = wantedFunctions(project, demands, traits, { there, elsewhere });
  const functions = factsOf(input, wants.functions, rooms);
  const splits = splitsOf(project, rooms, settings);
  const merges = mergesOf(project, rooms, settings);
  const codes = functions.map(({ code }) => code);
  const guests = new Map(functions.filter(({ hosts }) => hosts.length > 0).map(({ code, hosts }) => [code, hosts]));
  const levels = [...new Set(taking.map(({ level }) => level))].sort((a, b) => a - b);
  const problem: AllocationProblem = {
    rooms: taking.map((room) => problemRoom(room, taking, splits, merges)),
    functions: functions.map((fn) => problemFunction(fn, input, levels)),
    share: sharePairs(codes, demands, traits, guests),
    never: among(traits.never, codes),
    apart: among(traits.apart, codes),
    near: traits.near.filter(({ a, b }) => codes.includes(a) && codes.includes(b)),
    atMost: atMostOf(demands, codes),
    gathered: [],
    someOf: wants.choices.map(({ id, group, n }) => ({ id, group, n })),
    minRooms: 0,
    maxUses: settings.maxUses,
    locks: settings.locks.filter((lock) => codes.includes(lock.function) && taking.some(({ key }) => key === lock.room)),
    weights: settings.weights,
  };
  const spaces = new Map(spacesOf(problem).map((space) => [space.id, space]));
  return { problem, spaces, rooms, functions, demands, choices: wants.choices, splits, merges };
}

/** The largest of the rooms that serve the function and take part. */
const presentRoom = (code: string, rooms: readonly RoomFacts[]): RoomFacts | null =>
  rooms.filter(({ serves, leftOut }) => leftOut === null && serves.includes(code)).toSorted((a, b) => b.areaM2 - a.areaM2)[0] ?? null;

/** Functions whose only room takes no part stay there and need no place. */
const servedElsewhere = (code: string, rooms: readonly RoomFacts[]): boolean =>
  presentRoom(code, rooms) === null && rooms.some(({ serves, leftOut }) => leftOut !== null && serves.includes(code));

function factsOf({ packs, traits, titles }: AllocationInput, wanted: readonly Wanted[], rooms: readonly RoomFacts[]): readonly FunctionFacts[] {
  const guestly = wanted.filter((want) => traitOf(traits, want.code)!.hosts !== undefined || ofKind(want.demands, 'hosted').some((d) => d.asked.code === want.code && isBinding(d)));
  const mains = wanted.filter((want) => !guestly.includes(want));
  return wanted.map((want) => {
    const trait = traitOf(traits, want.code)!;
    const present = presentRoom(want.code, rooms);
    const hosts = guestly.includes(want) ? hostsAmong(want, trait, mains) : [];
    const hasM2 = present === null ? null : presentM2(trait, present, traits);
    return { ...want, title: titleOfFunction(want.code, packs, titles), least: leastArea(want, trait, hasM2), hosts, present: present?.key ?? null };
  });
}

/** A function that is wanted for itself is no guest where all that could be its hosts may turn out not to be chosen. */
function hostsAmong(want: Wanted, trait: FunctionTrait, mains: readonly Wanted[]): readonly string[] {
  const hosts = hostsOf(want, trait, new Set(mains.map(({ code }) => code)));
  return want.want === 'some' || mains.some((main) => main.want !== 'some' && hosts.includes(main.code)) ? hosts : [];
}

/** What the function has of its room today, m²: its zone as stated; of several in use all day each its part of the room. */
function presentM2(trait: FunctionTrait, { place, areaM2, serves }: RoomFacts, traits: FunctionTraits): number {
  const stated = place.room.functions.find(({ code }) => code === trait.code)?.areaM2;
  if (stated !== undefined || trait.mode === 'timeShared') return stated ?? areaM2;
  const zones = serves.flatMap((code) => traitOf(traits, code) ?? []).filter(({ mode }) => mode === 'exclusive');
  const usual = zones.reduce((sum, zone) => sum + zone.usualM2, 0);
  return Math.floor((areaM2 * trait.usualM2 * 100) / usual) / 100;
}

function problemFunction(fn: FunctionFacts, { traits, settings }: AllocationInput, levels: readonly number[]): ProblemFunction {
  const trait = traitOf(traits, fn.code)!;
  const allowed = allowedLevels(fn, levels);
  const kept = settings.kept[fn.code];
  return {
    id: fn.code,
    mode: trait.mode,
    minM2: fn.least.m2,
    ...(allowed === undefined ? {} : { levels: allowed }),
    accessible: trait.accessible,
    needs: trait.water ? ['water'] : [],
    alone: standsAlone(fn),
    ...(fn.hosts.length === 0 ? {} : { hosts: fn.hosts }),
    ground: trait.ground,
    ...(fn.present === null ? {} : { present: fn.present }),
    ...(kept === undefined ? {} : { kept }),
    ...(fn.want === 'asked' ? {} : { optional: OPTIONAL[fn.want] }),
  };
}

function problemRoom(room: RoomFacts, taking: readonly RoomFacts[], splits: readonly Split[], merges: readonly Merge[]): ProblemRoom {
  const { key, areaM2, level, neighbours, place } = room;
  return {
    id: key,
    areaM2,
    level,
    // What nobody has stated is not held against a room on the ground floor, nor is water anywhere.
    accessible: place.room.accessible ?? level === 1,
    features: place.room.water === false ? [] : ['water'],
    neighbours: neighbours.filter((other) => taking.some((one) => one.key === other)),
    splits: splits.filter((split) => split.room === key).map(({ partsM2, cost }) => ({ partsM2, cost })),
    merges: merges.filter(({ rooms }) => rooms[0] === key).map(({ rooms, cost, areaM2: bothM2 }) => ({ with: rooms[1], cost, areaM2: bothM2 })),
  };
}

const atMostOf = (demands: readonly Demand[], codes: readonly string[]): AllocationProblem['atMost'] =>
  ofKind(demands.filter(isBinding), 'atMost').flatMap(({ rule, asked }) => {
    const group = asked.codes.filter((code) => codes.includes(code));
    return group.length < 2 ? [] : [{ id: rule, group, rooms: asked.rooms }];
  });
