import { z } from 'zod';
import { polygonBounds } from '../../geometry/polygon.ts';
import { problem, failure, success, type Result } from '../diagnostic.ts';
import { dimensionSchema, fixtureSchema, labelSchema } from '../plan-part.ts';
import type { Project } from '../project.ts';
import { id } from '../schema.ts';
import { signSchema, type Host, type Sign } from '../sign.ts';
import { nodeSchema, openingSchema, roomSchema, wallSchema, type Storey } from '../storey.ts';
import { carriedDimension, carriedFixture, carriedLabel } from './carry.ts';
import { shiftBy } from './motion.ts';
import { nodesOf, pointsOf, type PickedParts } from './pick-parts.ts';

/** What a clipboard's text begins with where it holds parts of a plan. */
const MARK = 'paitu-plan';

const byId = <T extends z.ZodType>(schema: T) => z.record(id, schema);

/**
 * Parts of a plan on their way to another place or another document. Places are whole mm from the lower left corner of
 * the box around them; ids hold within the fragment alone.
 */
export const fragmentSchema = z.strictObject({
  kind: z.literal(MARK),
  version: z.literal(1),
  nodes: byId(nodeSchema),
  walls: byId(wallSchema),
  openings: byId(openingSchema),
  rooms: byId(roomSchema),
  fixtures: byId(fixtureSchema),
  labels: byId(labelSchema),
  dimensions: byId(dimensionSchema),
  signs: byId(signSchema),
});
export type Fragment = z.infer<typeof fragmentSchema>;

/** The parts as a fragment, with the signs that hang on them. */
export function fragmentOf(project: Project, storey: Storey, parts: PickedParts): Fragment {
  const { x0, y0 } = polygonBounds(pointsOf(storey, parts));
  const motion = shiftBy({ x: -x0, y: -y0 });
  return {
    kind: MARK, version: 1,
    nodes: mapped(storey.nodes, nodesOf(storey, parts), (node) => ({ ...node, ...motion.place(node) })),
    walls: mapped(storey.walls, parts.walls, (wall) => wall),
    openings: mapped(storey.openings, parts.openings, (opening) => opening),
    rooms: mapped(storey.rooms, parts.rooms, (room) => ({ ...room, seed: motion.place(room.seed) })),
    fixtures: mapped(storey.fixtures, parts.fixtures, (fixture) => carriedFixture(fixture, motion)),
    labels: mapped(storey.labels, parts.labels, (label) => carriedLabel(label, motion)),
    dimensions: mapped(storey.dimensions, parts.dimensions, (dimension) => carriedDimension(dimension, motion)),
    signs: Object.fromEntries(Object.entries(project.signs).filter(([, sign]) => hangsOn(sign, storey, parts))),
  };
}

const mapped = <T>(records: Readonly<Record<string, T>>, ids: ReadonlySet<string>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.keys(records).filter((key) => ids.has(key)).map((key) => [key, change(records[key]!)]));

function hangsOn({ host }: Sign, storey: Storey, parts: PickedParts): boolean {
  return 'storeyId' in host && host.storeyId === storey.id && carrierIn(host, parts.walls, parts.openings, parts.rooms);
}

/** Whether what carries a sign is among the things. */
function carrierIn(host: Extract<Host, { storeyId: string }>, walls: ReadonlySet<string>, openings: ReadonlySet<string>, rooms: ReadonlySet<string>): boolean {
  if (host.kind === 'wall') return walls.has(host.wallId);
  return host.kind === 'door' ? openings.has(host.openingId) : rooms.has(host.roomId);
}

/** Where the parts of a storey lie: what puts a fragment of them back where they were. */
export function anchorOf(storey: Storey, parts: PickedParts): { x: number; y: number } {
  const { x0, y0 } = polygonBounds(pointsOf(storey, parts));
  return { x: x0, y: y0 };
}

/** Why a fragment cannot be used; empty where it can. */
export function checkFragment(fragment: Fragment): Result<Fragment> {
  const parsed = fragmentSchema.safeParse(fragment);
  return parsed.success && isWhole(parsed.data) ? success(parsed.data) : failure(problem('parts.bad-fragment'));
}

/** Walls have their nodes, openings their walls. */
const isWhole = ({ nodes, walls, openings }: Fragment): boolean =>
  Object.values(walls).every(({ a, b }) => a !== b && Object.hasOwn(nodes, a) && Object.hasOwn(nodes, b)) &&
  Object.values(openings).every(({ wallId }) => Object.hasOwn(walls, wallId));

/** Whether a fragment is openings alone, which go into a wall that is there. */
export const isLooseOpenings = ({ walls, nodes, rooms, fixtures, labels, dimensions, openings }: Fragment): boolean =>
  Object.keys(openings).length > 0 &&
  [walls, nodes, rooms, fixtures, labels, dimensions].every((records) => Object.keys(records).length === 0);

/** A fragment as text for the clipboard of the system, and back: null for a text that holds none. */
export const fragmentText = (fragment: Fragment): string => JSON.stringify(fragment);

export function fragmentFrom(text: string): Fragment | null {
  if (!text.startsWith(`{"kind":"${MARK}"`)) return null;
  try {
    const parsed = fragmentSchema.safeParse(JSON.parse(text));
    return parsed.success && (isWhole(parsed.data) || isLooseOpenings(parsed.data)) ? parsed.data : null;
  } catch {
    return null;
  }
}
