import type { Point } from '../../geometry/point.ts';
import type { Fixture } from '../../model/plan-part.ts';
import type { Room, RoomFunction, Storey } from '../../model/storey.ts';
import type { BayParts, RoomDraft } from './bay-parts.ts';
import { door, doubleDoor, endDoor, entrance, glass, windows } from './openings.ts';
import type { Bay, StoreyRows } from './plan-rows.ts';
import { INNER_WALL, OUTER_WALL, type PlanSize } from './plan-size.ts';
import { stairsIn, toiletsIn } from './service-bays.ts';
import { wallRecords, type Hole, type WallLine } from './wall-lines.ts';

/** Floor to floor, mm. */
export const STOREY_HEIGHT = 3600;
const STOREY_NAMES = ['一层', '二层', '三层', '四层'];
/** Rooms for more people have two doors (GB 50016 5.5.15: more than 120 m²; here from where a second one is of use), m² and mm. */
const TWO_DOORS = { areaM2: 60, length: 8000 } as const;
/** A door for more people is a double one, m². */
const DOUBLE_DOOR_M2 = 30;
const M2 = 1e6;

/** Of a bay where it stands: its west and east axes, its row from south to north. */
interface Placed {
  readonly bay: Bay;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly isSouth: boolean;
}

export interface NameOf {
  /** 阅览室（书画室） */
  (codes: readonly string[]): string;
}

const middle = (a: number, b: number): number => Math.round((a + b) / 2);

const line = (run: string, from: Point, to: Point, kind: WallLine['kind']): WallLine => ({
  run, from, to, kind, thickness: kind === 'exterior' ? OUTER_WALL : kind === 'virtual' ? 0 : INNER_WALL,
});

function placedIn(bays: readonly Bay[], isSouth: boolean, { south, corridor, north }: PlanSize): readonly Placed[] {
  const [y0, y1] = isSouth ? [0, south] : [south + corridor, south + corridor + north];
  let x = 0;
  return bays.map((bay): Placed => {
    const x0 = x;
    x += bay.width;
    return { bay, x0, x1: x, y0, y1, isSouth };
  });
}

const isHall = ({ bay }: Placed): boolean => bay.kind === 'room' && bay.room.wants[0]!.trait.group === 'hall';

/** Doors from the passage into a room: one, a double one, or two of them. */
function doorsOf({ x0, x1, y0, y1, isSouth }: Placed): readonly Hole[] {
  const areaM2 = ((x1 - x0) * (y1 - y0)) / M2;
  const y = isSouth ? y1 : y0;
  const to = isSouth ? 'south' : 'north';
  if (areaM2 >= TWO_DOORS.areaM2 && x1 - x0 >= TWO_DOORS.length) {
    return [doubleDoor({ x: x0 + 1500, y }, 1500, to), doubleDoor({ x: x1 - 1500, y }, 1500, to)];
  }
  return areaM2 >= DOUBLE_DOOR_M2 ? [doubleDoor({ x: middle(x0, x1), y }, 1500, to)] : [door({ x: x0 + 900, y }, 1000, to)];
}

function roomParts(placed: Placed, codes: readonly RoomFunction[], name: string): BayParts {
  const { x0, x1, y0, y1, isSouth } = placed;
  const outer = isSouth ? y0 : y1;
  const seed = { x: middle(x0, x1), y: middle(y0, y1) };
  if (isHall(placed)) return { lines: [], holes: entrance(x0, x1, outer), rooms: [{ seed, name, functions: codes, openPlan: true }], fixtures: [] };
  return { lines: [], holes: [...doorsOf(placed), ...windows(x0, x1, outer)], rooms: [{ seed, name, functions: codes }], fixtures: [] };
}

function partsOf(placed: Placed, nameOf: NameOf): BayParts {
  const { bay } = placed;
  if (bay.kind === 'stairs') return stairsIn(placed);
  if (bay.kind === 'toilets') return toiletsIn(placed, bay.isLarge);
  if (bay.kind === 'spare') return roomParts(placed, [], '备用房间');
  const { wants } = bay.room;
  return roomParts(placed, wants.map(({ code, trait }) => ({ code, mode: trait.mode })), nameOf(wants.map(({ code }) => code)));
}

/** The passage with its ends: doors on the ground, windows above. */
function passageParts({ width, south, corridor }: PlanSize, level: number): BayParts {
  const y = south + Math.round(corridor / 2);
  const clear = corridor >= 2100 ? 1500 : 1200;
  const ends = [0, width].map((x) => (level === 1 ? endDoor({ x, y }, clear, x === 0) : glass({ x, y }, clear)));
  return { lines: [], holes: ends, rooms: [{ seed: { x: middle(0, width), y }, name: '走廊', functions: [{ code: 'corridor', mode: 'exclusive' }] }], fixtures: [] };
}

/** The outline, the walls of the passage (open to the hall) and those between bays. */
function outlines(size: PlanSize, south: readonly Placed[], north: readonly Placed[]): readonly WallLine[] {
  const { width: w } = size;
  const [s, n, d] = [size.south, size.south + size.corridor, size.south + size.corridor + size.north];
  const hall = south.find(isHall);
  const solid = hall === undefined ? [[0, w]] : [[0, hall.x0], [hall.x1, w]];
  return [
    line('south', { x: 0, y: 0 }, { x: w, y: 0 }, 'exterior'), line('north', { x: 0, y: d }, { x: w, y: d }, 'exterior'),
    line('west', { x: 0, y: 0 }, { x: 0, y: d }, 'exterior'), line('east', { x: w, y: 0 }, { x: w, y: d }, 'exterior'),
    ...solid.filter(([a, b]) => b! > a!).map(([a, b], i) => line(`passage-south-${i + 1}`, { x: a!, y: s }, { x: b!, y: s }, 'interior')),
    ...(hall === undefined ? [] : [line('hall', { x: hall.x0, y: s }, { x: hall.x1, y: s }, 'virtual')]),
    line('passage-north', { x: 0, y: n }, { x: w, y: n }, 'interior'),
    ...south.slice(1).map(({ x0 }, i) => line(`south-${i + 1}`, { x: x0, y: 0 }, { x: x0, y: s }, 'interior')),
    ...north.slice(1).map(({ x0 }, i) => line(`north-${i + 1}`, { x: x0, y: n }, { x: x0, y: d }, 'interior')),
  ];
}

/** The hall is 101; then the rooms of the row with the entrance, the other row, what serves all. */
function numbered(rooms: readonly RoomDraft[], level: number): Record<string, Room> {
  const records = rooms.map(({ seed, name, functions, openPlan = false }, i): Room => ({
    id: `r${i + 1}`, seed, name, number: String(level * 100 + i + 1), functions: [...functions], occupants: [], capacity: null, openPlan,
    equipment: {}, water: null, accessible: null, finishes: {},
  }));
  return Object.fromEntries(records.map((room) => [room.id, room]));
}

/** Storey `level` (1 = ground) of a starter plan. */
export function storeyPlan(rows: StoreyRows, size: PlanSize, level: number, nameOf: NameOf): Storey {
  const [south, north] = [placedIn(rows.south, true, size), placedIn(rows.north, false, size)];
  const all = [...south, ...north];
  const order = [...all.filter(isHall), ...all.filter((one) => !isHall(one) && one.bay.kind === 'room'), ...all.filter(({ bay }) => bay.kind !== 'room')];
  const parts = [...order.map((one) => partsOf(one, nameOf)), passageParts(size, level)];
  const lines = [...outlines(size, south, north), ...parts.flatMap((one) => one.lines)];
  const records = wallRecords(lines, parts.flatMap((one) => one.holes), STOREY_HEIGHT);
  const fixtures = parts.flatMap((one) => one.fixtures).map((one, i): Fixture => ({
    id: `f${i + 1}`, title: '', angleDeg: 0, mirrored: false, steps: null, equipment: {}, group: '', ...one,
  }));
  return {
    id: `st${level}`, name: STOREY_NAMES[level - 1]!, level: (level - 1) * STOREY_HEIGHT, height: STOREY_HEIGHT,
    ...records,
    rooms: numbered(parts.flatMap((one) => one.rooms), level),
    fixtures: Object.fromEntries(fixtures.map((one) => [one.id, one])), dimensions: {}, labels: {}, underlays: {},
  };
}

/** Where the middle of the entrance is, x in mm; the hall's middle. */
export function entranceAt(rows: StoreyRows, size: PlanSize): number {
  const hall = placedIn(rows.south, true, size).find(isHall);
  return hall === undefined ? Math.round(size.width / 2) : middle(hall.x0, hall.x1);
}
