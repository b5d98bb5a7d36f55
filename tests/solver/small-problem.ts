import { DEFAULT_WEIGHTS, type AllocationProblem, type Pair, type ProblemFunction, type ProblemRoom } from '../../src/solver/problem.ts';
import { Random } from './random.ts';

function room(random: Random, index: number, ids: readonly string[]): ProblemRoom {
  const level = index < 2 ? 1 : 2;
  const areaM2 = random.pick([18, 22.5, 30, 41.25, 48, 64, 80]);
  const half = Math.floor(areaM2 / 2);
  return {
    id: ids[index]!,
    areaM2,
    level,
    accessible: level === 1,
    features: random.chance(0.5) ? ['water'] : [],
    neighbours: index > 0 ? [ids[index - 1]!] : [],
    splits: areaM2 >= 41 && random.chance(0.5) ? [{ partsM2: [half, areaM2 - half], cost: random.whole(1, 6) }] : [],
    merges: (index === 1 || index === 3) && random.chance(0.4) ? [{ with: ids[index - 1]!, cost: random.whole(1, 8) }] : [],
  };
}

function main(random: Random, id: string, rooms: readonly string[]): ProblemFunction {
  return {
    id,
    mode: random.chance(0.5) ? 'exclusive' : 'timeShared',
    minM2: random.pick([0, 12, 20, 20.3, 30, 40, 60]),
    accessible: random.chance(0.15),
    needs: random.chance(0.15) ? ['water'] : [],
    alone: random.chance(0.1),
    ground: random.whole(0, 3),
    ...(random.chance(0.25) ? { levels: [random.whole(1, 2)] } : {}),
    ...(random.chance(0.4) ? { present: random.pick(rooms) } : {}),
    ...(random.chance(0.3) ? { kept: random.pick(rooms) } : {}),
    ...(random.chance(0.15) ? { optional: random.whole(1, 12) } : {}),
  };
}

const pairsOf = (ids: readonly string[]): Pair[] => ids.flatMap((a, at) => ids.slice(at + 1).map((b): Pair => [a, b]));

/**
 * A problem of 3–4 rooms and 4–5 functions with everything that a problem may have, small enough for every assignment to be
 * looked at. About half of them cannot be met.
 */
export function smallProblem(seed: number): AllocationProblem {
  const random = new Random(seed * 7919 + 1);
  const roomIds = ['R1', 'R2', 'R3', 'R4'].slice(0, random.whole(3, 4));
  const ids = ['f1', 'f2', 'f3', 'f4', 'f5'].slice(0, random.whole(4, 5));
  const guests = ids.slice(ids.length - random.whole(0, 2));
  const mains = ids.filter((id) => !guests.includes(id));
  const pairs = pairsOf(ids);
  return {
    rooms: roomIds.map((_, index) => room(random, index, roomIds)),
    functions: ids.map((id) => ({ ...main(random, id, roomIds), ...(guests.includes(id) ? { hosts: random.some(ids.filter((one) => one !== id), 0.5), alone: false } : {}) })),
    share: random.some(pairs, 0.45),
    never: random.some(pairs, 0.06),
    apart: random.some(pairs, 0.06),
    near: random.some(pairs, 0.15).map(([a, b]) => ({ a, b, weight: random.whole(1, 6) })),
    atMost: random.chance(0.3) ? [{ id: 'office', group: random.some(ids, 0.5), rooms: 1 }] : [],
    gathered: random.chance(0.3) ? [gathering(random, ids, mains)] : [],
    someOf: [],
    minRooms: random.chance(0.3) ? random.whole(2, 4) : 0,
    maxUses: random.whole(2, 3),
    locks: random.chance(0.35) ? [{ function: random.pick(ids), room: random.pick(roomIds), in: random.chance(0.6) }] : [],
    weights: DEFAULT_WEIGHTS,
  };
}

/** The problem with one or two groups of which some must have a room, whichever; most of their members are not asked for by themselves. */
export function withChoice(problem: AllocationProblem, seed: number): AllocationProblem {
  const random = new Random(seed * 6151 + 5);
  const ids = problem.functions.map(({ id }) => id);
  const someOf = ['first', 'second'].slice(0, random.whole(1, 2)).map((id) => {
    const group = random.shuffled(ids).slice(0, random.whole(2, ids.length));
    return { id, group, n: random.whole(1, group.length) };
  });
  const free = new Set(someOf.flatMap(({ group }) => random.some(group, 0.75)));
  return { ...problem, someOf, functions: problem.functions.map((one) => (free.has(one.id) ? { ...one, optional: random.whole(0, 5) } : one)) };
}

function gathering(random: Random, ids: readonly string[], mains: readonly string[]): AllocationProblem['gathered'][number] {
  const host = random.pick(mains);
  const group = ids.filter((id) => id !== host).slice(0, random.whole(1, 3));
  return { id: 'gather', group, n: random.whole(1, group.length), ...(random.chance(0.6) ? { host } : {}) };
}
