import { hundredths, squareMetres } from './area.ts';
import { byId, byText } from './order.ts';
import type { AllocationProblem, ProblemRoom, Space } from './problem.ts';

type Draft = Omit<Space, 'neighbours'>;

const PARTS = ['a', 'b'] as const;

const whole = (room: ProblemRoom): Draft => ({
  id: room.id,
  rooms: [room.id],
  areaM2: room.areaM2,
  level: room.level,
  accessible: room.accessible,
  features: room.features,
});

/** Parts have what their room has: where the tap is within it nobody said. */
const partsOf = (room: ProblemRoom): Draft[] =>
  room.splits.flatMap(({ partsM2, cost }, way) =>
    PARTS.map((part, at) => ({
      ...whole(room),
      id: `${room.id}/${way}${part}`,
      areaM2: partsM2[at]!,
      building: { id: `${room.id}/${way}`, cost },
    })),
  );

/** Joined rooms are reached through either door and have what either has. */
function joined(one: ProblemRoom, other: ProblemRoom, { cost, areaM2 }: ProblemRoom['merges'][number]): Draft {
  const [a, b] = [one, other].sort(byId) as [ProblemRoom, ProblemRoom];
  const id = `${a.id}+${b.id}`;
  return {
    id,
    rooms: [a.id, b.id],
    areaM2: areaM2 ?? squareMetres(hundredths(a.areaM2) + hundredths(b.areaM2)),
    level: a.level,
    accessible: a.accessible || b.accessible,
    features: [...new Set([...a.features, ...b.features])].sort(byText),
    building: { id, cost },
  };
}

function besideEachOther(one: Draft, other: Draft, beside: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (one.building !== undefined && one.building.id === other.building?.id) return true;
  if (one.rooms.some((room) => other.rooms.includes(room))) return false;
  return one.rooms.some((room) => other.rooms.some((next) => beside.get(room)?.has(next)));
}

/** Neighbours of each room, whichever of the two names the other. */
function neighboursByRoom(rooms: readonly ProblemRoom[]): Map<string, Set<string>> {
  const beside = new Map(rooms.map((room) => [room.id, new Set<string>()]));
  for (const room of rooms) {
    for (const next of room.neighbours) {
      beside.get(room.id)?.add(next);
      beside.get(next)?.add(room.id);
    }
  }
  return beside;
}

/**
 * Every space that a problem offers, by id: rooms as they are, parts of rooms, joined rooms. A part is beside everything that
 * its room is beside, and beside the other part. The order in which rooms are listed does not matter.
 */
export function spacesOf(problem: Pick<AllocationProblem, 'rooms'>): readonly Space[] {
  const rooms = new Map(problem.rooms.map((room) => [room.id, room]));
  const drafts = problem.rooms.flatMap((room) => [
    whole(room),
    ...partsOf(room),
    ...room.merges.flatMap((merge) => {
      const other = rooms.get(merge.with);
      return other === undefined ? [] : [joined(room, other, merge)];
    }),
  ]);
  const beside = neighboursByRoom(problem.rooms);
  const sorted = drafts.sort(byId);
  return sorted.map((draft) => ({
    ...draft,
    neighbours: sorted.filter((other) => other !== draft && besideEachOther(draft, other, beside)).map(({ id }) => id),
  }));
}

/** Two spaces that cannot both be in use: they share a room and are not the two parts of one way to split it. */
export const collide = (one: Space, other: Space): boolean =>
  one.id !== other.id &&
  one.rooms.some((room) => other.rooms.includes(room)) &&
  (one.building === undefined || one.building.id !== other.building?.id);
