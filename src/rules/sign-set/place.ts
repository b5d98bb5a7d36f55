import type { NewSign } from '../../model/make-signs.ts';
import type { Project } from '../../model/project.ts';
import { resizeFace } from '../../model/resize-face.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Pack } from '../pack.ts';
import { allRooms, serves } from '../functions.ts';
import { hangBoards, isHighEnough, type Board } from './hang-boards.ts';
import { hangOutdoors, isOutdoors } from './hang-outdoors.ts';
import { hangPlate } from './hang-plate.ts';
import type { HostKind, SignSetOptions, Unplaced, Want } from './types.ts';
import { wallsOf, type Walls } from './walls.ts';

/** A sign that is made and looks for its place. */
export interface Seeker {
  readonly want: Want;
  readonly sign: NewSign;
}
export type Outcome = { readonly hung: NewSign } | { readonly why: Unplaced };

const IN_ROOM: readonly HostKind[] = ['wall', 'door', 'desk'];
/** Between signs on one desk, mm. */
const DESK_GAP = 200;

/** Rooms for what belongs to none, the best first: where everybody comes, where the members meet, what one passes. */
const COMMON: readonly string[] = ['serviceHall', 'partyActivityRoom', 'meetingRoom', 'trainingCentre'];
const COMMON_OF: Readonly<Partial<Record<Want['kind'], readonly string[]>>> = {
  flagAndOath: ['partyActivityRoom', 'meetingRoom', 'trainingCentre', 'serviceHall'],
  directory: ['serviceHall', 'corridor'],
};

function commonRooms(project: Project, packs: readonly Pack[], codes: readonly string[]): readonly RoomPlace[] {
  const rooms = allRooms(project);
  const found = codes.flatMap((code) =>
    rooms.filter(({ room }) => room.functions.some((one) => one.code === code) || packs.some((pack) => serves(room, code, pack))),
  );
  return [...new Set(found)];
}

/** Places signs one after another on a project in which those before them hang already. */
export interface Placer {
  place(seekers: readonly Seeker[]): ReadonlyMap<string, Outcome>;
}

interface Work {
  /** The project with what has been hung; its signs grow. */
  readonly project: Project;
  readonly signs: Record<string, Project['signs'][string]>;
  readonly walls: Walls;
  readonly options: SignSetOptions;
}

function add({ signs }: Work, sign: NewSign): Outcome {
  const id = `new-${Object.keys(signs).length}`;
  signs[id] = { ...sign, id };
  return { hung: sign };
}

const hostsOf = (want: Want, { options }: Work): readonly HostKind[] => {
  const own = options.draw.signTypes[want.kind]?.hosts ?? [];
  const all = [...new Set([...want.hosts, ...own])] as readonly HostKind[];
  const inRoom = all.filter((host) => IN_ROOM.includes(host));
  return want.rooms !== null && inRoom.length > 0 ? inRoom : all;
};

const roomsOf = (want: Want, { project, options }: Work): readonly RoomPlace[] =>
  want.rooms ?? commonRooms(project, options.packs, COMMON_OF[want.kind] ?? COMMON);

function atDesk(sign: NewSign, { storey, room }: RoomPlace, { signs }: Work): NewSign {
  const there = Object.values(signs).filter(({ host }) => host.kind === 'desk' && host.storeyId === storey.id && host.roomId === room.id);
  const edges = there.map(({ offset, size }) => offset + size.width / 2);
  const offset = edges.length === 0 ? 0 : Math.round(Math.max(...edges) + DESK_GAP + sign.size.width / 2);
  return { ...sign, host: { kind: 'desk', storeyId: storey.id, roomId: room.id }, offset };
}

/** Everything but walls, which are filled room by room: null where the sign has to go on a wall. */
function alone({ want, sign }: Seeker, host: HostKind, work: Work): NewSign | Unplaced | null {
  if (isOutdoors(host)) return hangOutdoors(sign, host, work.project, work.options) ?? 'outsideFull';
  const [room] = roomsOf(want, work);
  if (room === undefined) return 'noRoom';
  if (want.plate !== null) return hangPlate(sign, want.plate.onLeaf, room, work.project, work.walls);
  return host === 'desk' ? atDesk(sign, room, work) : null;
}

interface Waiting extends Seeker {
  readonly rooms: readonly RoomPlace[];
  readonly later: readonly HostKind[];
}

const boardOf = ({ want, sign }: Waiting): Board => ({ key: want.key, sign, size: sign.size });

/** From this area on a sign needs a wall to itself, mm². */
const LARGE = 2e6;

/** What is asked of the room itself hangs in one row, apart from what is there because everybody comes by. */
const rowKey = ({ sign, want, rooms }: Waiting, round: number): string => {
  const { storey, room } = rooms[round]!;
  return [storey.id, room.id, sign.heightAboveFloor, want.rooms === null ? want.kind : ''].join(' ');
};

/** The rows of the rooms: the largest first, a wall for the oath before the boards take it; then what belongs to the room. */
function rowsOf(waiting: readonly Waiting[], round: number): readonly (readonly Waiting[])[] {
  const rows = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const key = rowKey(one, round);
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const rank = (row: readonly Waiting[]): number => {
    const largest = Math.max(...row.map(({ sign: { size } }) => size.width * size.height));
    return largest >= LARGE ? largest : row[0]!.want.rooms === null ? 0 : 1;
  };
  return [...rows.values()].toSorted((a, b) => rank(b) - rank(a));
}

function onWalls(waiting: readonly Waiting[], work: Work, outcomes: Map<string, Outcome>): void {
  let left = waiting;
  for (let round = 0; left.length > 0; round += 1) {
    const trying = left.filter(({ rooms }) => rooms[round] !== undefined);
    if (trying.length === 0) break;
    for (const row of rowsOf(trying, round)) {
      const hung = hangBoards(row.map(boardOf), row[0]!.rooms[round]!, row[0]!.sign.heightAboveFloor, work.walls);
      for (const [key, sign] of hung) outcomes.set(key, add(work, sign));
    }
    left = left.filter(({ want }) => !outcomes.has(want.key));
  }
  for (const one of left) outcomes.set(one.want.key, elsewhere(one, work));
}

/** Banners and wide boards are made to measure: sizes to try where the usual one finds no wall. */
const SHARES = [0.75, 0.5] as const;
const WIDE = 2000;

function reduced(sign: NewSign, share: number): NewSign {
  const size = { width: Math.round(sign.size.width * share), height: Math.round(sign.size.height * share) };
  return { ...sign, size, face: resizeFace(sign.face, sign.size, size) };
}

function madeToMeasure({ want, sign, rooms }: Waiting, work: Work): Outcome | null {
  if (sign.size.width < WIDE) return null;
  for (const share of SHARES) {
    const small = reduced(sign, share);
    for (const room of rooms) {
      const hung = hangBoards([{ key: want.key, sign: small, size: small.size }], room, small.heightAboveFloor, work.walls).get(want.key);
      if (hung !== undefined) return add(work, hung);
    }
  }
  return null;
}

function elsewhere(one: Waiting, work: Work): Outcome {
  const small = madeToMeasure(one, work);
  if (small !== null) return small;
  for (const host of one.later) {
    const hung = host === 'wall' ? null : alone(one, host, work);
    if (hung !== null && typeof hung !== 'string') return add(work, hung);
  }
  const top = one.sign.heightAboveFloor + one.sign.size.height;
  if (one.rooms.length === 0) return { why: 'noRoom' };
  return { why: one.rooms.some((room) => isHighEnough(room, top, work.walls)) ? 'wallsFull' : 'wallsLow' };
}

/** The first host that takes it; a wall waits until all that hang alone have their place. */
function first(seeker: Seeker, work: Work): Outcome | Waiting {
  const hosts = hostsOf(seeker.want, work);
  let why: Unplaced = 'noFace';
  for (const [i, host] of hosts.entries()) {
    const hung = alone(seeker, host, work);
    if (hung === null) return { ...seeker, rooms: roomsOf(seeker.want, work), later: hosts.slice(i + 1) };
    if (typeof hung !== 'string') return add(work, hung);
    why = hung;
    if (seeker.want.plate !== null) break;
  }
  return { why };
}

export function createPlacer(project: Project, options: SignSetOptions): Placer {
  const signs = { ...project.signs };
  const now: Project = { ...project, signs };
  const work: Work = { project: now, signs, walls: wallsOf(project), options };
  return {
    place(seekers) {
      const outcomes = new Map<string, Outcome>();
      const waiting: Waiting[] = [];
      for (const seeker of seekers) {
        const found = first(seeker, work);
        if ('rooms' in found) waiting.push(found);
        else outcomes.set(seeker.want.key, found);
      }
      onWalls(waiting, work, outcomes);
      return outcomes;
    },
  };
}
