import { DEFAULT_WEIGHTS, type AllocationProblem, type Pair, type ProblemFunction, type ProblemRoom } from '../../src/solver/problem.ts';
import { Random } from './random.ts';

export interface VillageSize {
  readonly rooms: number;
  readonly functions: number;
  /** Rooms may be split and merged. */
  readonly building: boolean;
}

/** A plan that is drawn first; the rooms are then made to hold it, so that there is a plan at all. */
interface Planted {
  readonly mains: readonly ProblemFunction[];
  readonly guests: readonly ProblemFunction[];
  /** Room of each main. */
  readonly at: ReadonlyMap<string, number>;
}

const LEAST = [12, 20, 20, 20, 20, 30, 40, 40, 60, 80];
const MOST_IN_ROOM = 2;
const two = (index: number): string => String(index + 1).padStart(2, '0');

function plant(random: Random, { rooms, functions }: VillageSize): Planted {
  const guestCount = Math.floor(functions / 5);
  const free = random.shuffled(Array.from({ length: rooms * MOST_IN_ROOM }, (_, index) => index % rooms));
  const ids = Array.from({ length: functions - guestCount }, (_, index) => `m${two(index)}`);
  const at = new Map(ids.map((id, index) => [id, free[index]!]));
  const mains = ids.map((id) => main(random, id, at.get(id)!, rooms));
  const guests = Array.from({ length: guestCount }, (_, index): ProblemFunction => {
    const hosts = random.shuffled(ids).slice(0, 2);
    return { ...bare(random, `g${two(index)}`), minM2: random.whole(4, 8), hosts };
  });
  return { mains, guests, at };
}

const bare = (random: Random, id: string): ProblemFunction => ({
  id,
  mode: random.chance(0.5) ? 'exclusive' : 'timeShared',
  minM2: random.pick(LEAST),
  accessible: false,
  needs: [],
  alone: false,
  ground: random.whole(0, 4),
});

const levelOf = (room: number, rooms: number): number => (room < rooms / 2 ? 1 : 2);

function main(random: Random, id: string, room: number, rooms: number): ProblemFunction {
  const level = levelOf(room, rooms);
  return {
    ...bare(random, id),
    ...(random.chance(0.15) ? { levels: [level] } : {}),
    accessible: level === 1 && random.chance(0.2),
    needs: room % 3 === 0 && random.chance(0.3) ? ['water'] : [],
    ...(random.chance(0.6) ? { present: `R${two(random.whole(0, rooms - 1))}` } : {}),
  };
}

/** What stands in a room of the planted plan: guests are with the first host that they name. */
function areaOf(random: Random, room: number, { mains, guests, at }: Planted): number {
  const here = mains.filter(({ id }) => at.get(id) === room);
  const withGuests = [...here, ...guests.filter(({ hosts }) => at.get(hosts![0]!) === room)];
  const added = withGuests.filter(({ mode }) => mode === 'exclusive').reduce((total, { minM2 }) => total + minM2, 0);
  const byTheHour = Math.max(0, ...withGuests.filter(({ mode }) => mode === 'timeShared').map(({ minM2 }) => minM2));
  return Math.max(15, Math.round((added + byTheHour) * (1 + random.next() * 0.35)));
}

function roomOf(random: Random, index: number, size: VillageSize, planted: Planted): ProblemRoom {
  const areaM2 = areaOf(random, index, planted);
  const level = levelOf(index, size.rooms);
  const isFirst = index === 0 || levelOf(index - 1, size.rooms) !== level;
  const before = `R${two(index - 1)}`;
  const half = Math.floor(areaM2 / 2);
  return {
    id: `R${two(index)}`,
    areaM2,
    level,
    accessible: level === 1,
    features: index % 3 === 0 ? ['water'] : [],
    neighbours: isFirst ? [] : [before],
    splits: size.building && areaM2 >= 50 && random.chance(0.5) ? [{ partsM2: [half, areaM2 - half], cost: random.whole(3, 8) }] : [],
    merges: size.building && !isFirst && random.chance(0.25) ? [{ with: before, cost: random.whole(5, 12) }] : [],
  };
}

/** Who stands together in the planted plan may share, and one pair in ten besides. */
function sharing(random: Random, { mains, guests, at }: Planted): Pair[] {
  const all = [...mains, ...guests].map(({ id, hosts }) => ({ id, room: at.get(hosts?.[0] ?? id)! }));
  return all.flatMap((a, index) => all.slice(index + 1).flatMap((b): Pair[] => (a.room === b.room || random.chance(0.1) ? [[a.id, b.id]] : [])));
}

/** A village of this size for which there is a plan. The same seed gives the same village. */
export function villageProblem(size: VillageSize, seed: number): AllocationProblem {
  const random = new Random(seed * 104_729 + size.rooms * 31 + size.functions);
  const planted = plant(random, size);
  const { mains, guests, at } = planted;
  const ids = mains.map(({ id }) => id);
  const used = new Set(at.values()).size;
  const office = ids.filter((id) => at.get(id) === at.get(ids[0]!));
  return {
    rooms: Array.from({ length: size.rooms }, (_, index) => roomOf(random, index, size, planted)),
    functions: [...mains, ...guests],
    share: sharing(random, planted),
    never: [],
    apart: [],
    near: Array.from({ length: 4 }, () => random.shuffled(ids)).map(([a, b]) => ({ a: a!, b: b!, weight: random.whole(1, 6) })),
    atMost: [{ id: 'office', group: office, rooms: 1 }],
    gathered: guests.length === 0 ? [] : [{ id: 'hall', host: guests[0]!.hosts![0]!, group: [guests[0]!.id], n: 1 }],
    someOf: [],
    minRooms: Math.min(10, used),
    maxUses: 3,
    locks: [],
    weights: DEFAULT_WEIGHTS,
  };
}

/** The village with every third room a fifth smaller: as a rule not everything can be met any more. */
export const cramped = (problem: AllocationProblem): AllocationProblem => ({
  ...problem,
  rooms: problem.rooms.map((room, index) => (index % 3 === 0 ? { ...room, areaM2: Math.floor(room.areaM2 * 0.8), splits: [], merges: [] } : room)),
});
