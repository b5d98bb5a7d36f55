import type { Point } from '../geometry/point.ts';
import { pointInPolygon } from '../geometry/polygon.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import { sideAtDoor } from '../model/sign-on-wall.ts';
import type { Sign } from '../model/sign.ts';
import type { Fixture } from '../model/plan-part.ts';
import type { Storey } from '../model/storey.ts';
import { lineOfWall } from '../model/wall-line.ts';

/** Where a sign that hangs inside is seen on a plan, mm. */
export interface PlanSignPlace {
  readonly storeyId: string;
  /** A bar before the face of its wall, as wide as the sign; four corners. */
  readonly ring: readonly Point[];
  /** Unit vector to the right of the person who faces the sign: the way its offset grows. */
  readonly along: Point;
}

/** How thick the bar is: 0.8 mm on paper at 1:100. */
const DEPTH = 80;
/** A small sign is drawn wider than it is, so that it can be seen and picked. */
const LEAST_WIDTH = 240;

type Hosted<K extends Sign['host']['kind']> = Extract<Sign['host'], { kind: K }>;
type Frame = Pick<PlanSignPlace, 'along'> & { readonly middle: Point };

function bar(storeyId: string, { middle, along }: Frame, width: number): PlanSignPlace {
  const half = Math.max(width, LEAST_WIDTH) / 2;
  // The viewer stands on the right of their own direction.
  const out = { x: along.y * DEPTH, y: -along.x * DEPTH };
  const [left, right] = [-half, half].map((by) => ({ x: middle.x + along.x * by, y: middle.y + along.y * by }));
  const before = (p: Point): Point => ({ x: p.x + out.x, y: p.y + out.y });
  return { storeyId, along, ring: [left!, right!, before(right!), before(left!)] };
}

const shifted = ({ middle, along }: Frame, by: number): Frame => ({
  along,
  middle: { x: middle.x + along.x * by, y: middle.y + along.y * by },
});

function onWall(storey: Storey, { wallId, side }: Pick<Hosted<'wall'>, 'wallId' | 'side'>): (Frame & { readonly length: number }) | null {
  const wall = storey.walls[wallId];
  const line = wall === undefined ? null : lineOfWall(storey, wall, side);
  return line === null ? null : { middle: line.middle, along: line.direction, length: line.length };
}

function onDoor(storey: Storey, { openingId }: Hosted<'door'>, serves: string | null): Frame | null {
  const opening = storey.openings[openingId];
  if (opening === undefined) return null;
  const side = sideAtDoor(storey, opening, serves);
  const frame = onWall(storey, { wallId: opening.wallId, side });
  if (frame === null) return null;
  const fromMiddle = opening.at - frame.length / 2;
  return shifted(frame, side === 'right' ? fromMiddle : -fromMiddle);
}

const DESKS: readonly Fixture['kind'][] = ['counter', 'desk'];

/** On the first counter or desk that is drawn in the room; a room without one shows no desk sign. */
function onDesk(storey: Storey, { roomId }: Hosted<'desk'>): Frame | null {
  const rings = planOf(storey).rooms.get(roomId)?.net ?? [];
  const [outer] = rings;
  const desk = outer && Object.values(storey.fixtures).find((one) => DESKS.includes(one.kind) && pointInPolygon(one.position, outer));
  if (desk === undefined) return null;
  const turn = (desk.angleDeg * Math.PI) / 180;
  return { middle: desk.position, along: { x: Math.cos(turn), y: Math.sin(turn) } };
}

/** Null for a sign outdoors, and for one whose wall, door or desk the plan does not show. */
export function planSignPlace(project: Pick<Project, 'storeys'>, sign: Sign): PlanSignPlace | null {
  const { host } = sign;
  if (host.kind !== 'wall' && host.kind !== 'door' && host.kind !== 'desk') return null;
  const storey = project.storeys.find(({ id }) => id === host.storeyId);
  if (storey === undefined) return null;
  const { width } = sign.size;
  if (host.kind === 'desk') {
    const frame = onDesk(storey, host);
    return frame && bar(storey.id, frame, width);
  }
  const frame = host.kind === 'wall' ? onWall(storey, host) : onDoor(storey, host, sign.serves?.roomId ?? null);
  return frame && bar(storey.id, shifted(frame, sign.offset), width);
}

const known = new WeakMap<Project['signs'], ReadonlyMap<string, readonly Sign[]>>();
const NONE: readonly Sign[] = [];

/** The signs whose host is on the storey, in the order of their ids in the project; the same list for the same record. */
export function signsOnStorey({ signs }: Pick<Project, 'signs'>, storeyId: string): readonly Sign[] {
  const last = known.get(signs);
  if (last !== undefined) return last.get(storeyId) ?? NONE;
  const byStorey = new Map<string, Sign[]>();
  for (const sign of Object.values(signs)) {
    if (!('storeyId' in sign.host)) continue;
    byStorey.set(sign.host.storeyId, [...(byStorey.get(sign.host.storeyId) ?? []), sign]);
  }
  known.set(signs, byStorey);
  return byStorey.get(storeyId) ?? NONE;
}

/** Whether two lists hold the very same signs. */
export const sameSigns = (a: readonly Sign[], b: readonly Sign[]): boolean => a.length === b.length && a.every((sign, i) => sign === b[i]);
