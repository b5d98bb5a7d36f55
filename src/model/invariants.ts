import { measureArea } from '../geometry/measure.ts';
import { ringsArea } from '../geometry/polygon.ts';
import { distance } from '../geometry/segment.ts';
import type { Diagnostic, Json } from './diagnostic.ts';
import type { EntityKind, EntityRef } from './entity.ts';
import { contactsOf, SAME_NODE, type Contact } from './graph/contacts.ts';
import { cornersOf } from './graph/corners.ts';
import { cyclesOf } from './graph/cycles.ts';
import { halfEdgesOf } from './graph/half-edges.ts';
import { nodePairsWithin } from './graph/node-pairs.ts';
import { outlineOf } from './graph/outline.ts';
import { planOf } from './plan.ts';
import type { Project } from './project.ts';
import { overlapsOn, rangeOnWall } from './settle/openings.ts';
import type { Storey } from './storey.ts';

/** How far the sum of areas may be off, mm²: 0.01 m². */
const AREA_TOLERANCE = 1e4;

/**
 * Everything that must hold of every storey, whatever was done to it; an empty list when it does.
 * 1 whole millimetres · 2 no two nodes within 1 mm · 3 no wall of length zero · 4 walls meet in nodes only ·
 * 5 Euler's formula · 6 openings inside their walls, apart from each other · 7 each room has a face of its own (a warning:
 * people cause it and mend it) · 8 net areas + walls = gross area to 0.01 m².
 * A storey that names nodes or walls it does not have gets that problem alone.
 */
export const checkInvariants = (project: Project): Diagnostic[] => project.storeys.flatMap(checkStorey);

function checkStorey(storey: Storey): Diagnostic[] {
  const dangling = references(storey);
  if (dangling.length > 0) return dangling;
  const graph = [...integers(storey), ...nodesApart(storey), ...wallLengths(storey), ...meetInNodes(storey)];
  // Faces, and what is said of them, mean nothing as long as walls cross.
  if (graph.length > 0) return [...graph, ...openings(storey)];
  return [...euler(storey), ...openings(storey), ...roomsBound(storey), ...areas(storey)];
}

const place = (storey: Storey, kind: EntityKind, id: string): { subject: EntityRef; path: string } => ({
  subject: kind === 'storey' ? { kind, id } : { kind, id, storeyId: storey.id },
  path: kind === 'storey' ? `storeys.${storey.id}` : `storeys.${storey.id}.${kind}s.${id}`,
});

const broken = (
  code: string, storey: Storey, kind: EntityKind, id: string, data: Record<string, Json>,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic => ({ code, severity, data: { storey: storey.id, ...data }, ...place(storey, kind, id) });

function references(storey: Storey): Diagnostic[] {
  const { nodes, walls } = storey;
  const has = (record: object, id: string): boolean => Object.hasOwn(record, id);
  const ofWalls = Object.values(walls).flatMap((wall) =>
    [wall.a, wall.b].filter((id) => !has(nodes, id)).map((id) => broken('plan.unknown-node', storey, 'wall', wall.id, { wall: wall.id, node: id })),
  );
  const ofOpenings = Object.values(storey.openings)
    .filter((opening) => !has(walls, opening.wallId))
    .map((o) => broken('plan.unknown-wall', storey, 'opening', o.id, { opening: o.id, wall: o.wallId }));
  return [...ofWalls, ...ofOpenings];
}

/** Every length and coordinate of a record, one level deep; degrees and opacities are not lengths. */
function integers(storey: Storey): Diagnostic[] {
  const kinds = { node: 'nodes', wall: 'walls', opening: 'openings', room: 'rooms', fixture: 'fixtures', dimension: 'dimensions', label: 'labels', underlay: 'underlays' } as const;
  return (Object.entries(kinds) as [EntityKind, (typeof kinds)[keyof typeof kinds]][]).flatMap(([kind, records]) =>
    Object.values(storey[records]).flatMap((record) =>
      fractions(record).map(([field, found]) => broken('invariant.1-integers', storey, kind, record.id, { id: record.id, field, found })),
    ),
  );
}

const NOT_LENGTHS: ReadonlySet<string> = new Set(['angleDeg', 'opacity']);

function fractions(record: object): [field: string, found: number][] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]): [string, number][] => {
    if (typeof value === 'number') return Number.isInteger(value) || NOT_LENGTHS.has(field) ? [] : [[field, value]];
    if (typeof value !== 'object' || value === null || !('x' in value)) return [];
    return fractions(value).map(([inner, found]) => [`${field}.${inner}`, found]);
  });
}

const nodesApart = (storey: Storey): Diagnostic[] =>
  nodePairsWithin(Object.values(storey.nodes), SAME_NODE).map(([p, q]) =>
    broken('invariant.2-nodes-apart', storey, 'node', p.id, { node: p.id, other: q.id, distance: distance(p, q) }),
  );

const wallLengths = (storey: Storey): Diagnostic[] =>
  Object.values(storey.walls)
    .filter(({ a, b }) => distance(storey.nodes[a]!, storey.nodes[b]!) === 0)
    .map((wall) => broken('invariant.3-wall-length', storey, 'wall', wall.id, { wall: wall.id }));

const meetInNodes = (storey: Storey): Diagnostic[] =>
  contactsOf(storey.nodes, storey.walls)
    .filter((contact) => contact.kind !== 'sameNode')
    .map((contact) => {
      const [wall, other] = pair(contact);
      return broken('invariant.4-walls-meet-in-nodes', storey, 'wall', wall, { wall, other, contact: contact.kind });
    });

const pair = (contact: Exclude<Contact, { kind: 'sameNode' }>): readonly [string, string] =>
  contact.kind === 'nodeOnWall' ? [contact.wall, contact.node] : contact.walls;

/** V − E + inner faces = connected parts. */
function euler(storey: Storey): Diagnostic[] {
  const edges = halfEdgesOf(storey.nodes, storey.walls);
  const faces = cyclesOf(edges, cornersOf(edges)).filter(({ cycle }) => cycle.areaMm2 > 0).length;
  const [nodes, walls, parts] = [Object.keys(storey.nodes).length, edges.walls.length, partsOf(storey)];
  if (nodes - walls + faces === parts) return [];
  return [broken('invariant.5-euler', storey, 'storey', storey.id, { nodes, walls, faces, parts })];
}

function partsOf(storey: Storey): number {
  const parent = new Map(Object.keys(storey.nodes).map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at)!; up !== at; up = parent.get(at)!) {
      parent.set(at, parent.get(up)!);
      at = up;
    }
    return at;
  };
  for (const wall of Object.values(storey.walls)) parent.set(root(wall.a), root(wall.b));
  return [...parent.keys()].filter((id) => root(id) === id).length;
}

function openings(storey: Storey): Diagnostic[] {
  const all = Object.values(storey.openings);
  const outside = all.flatMap((opening) => {
    const wall = storey.walls[opening.wallId]!;
    const { min, max } = rangeOnWall(storey.nodes, wall, opening.width);
    if (wall.kind !== 'virtual' && opening.at >= min && opening.at <= max) return [];
    const data = { opening: opening.id, wall: wall.id, at: opening.at, min, max };
    return [broken('invariant.6-openings', storey, 'opening', opening.id, data)];
  });
  const clashes = overlapsOn(storey.openings, new Set(all.map((o) => o.wallId)), storey.id).map((clash) => {
    const { opening, wall, other } = clash.data as Record<'opening' | 'wall' | 'other', string>;
    return broken('invariant.6-openings-apart', storey, 'opening', opening, { opening, wall, other });
  });
  return [...outside, ...clashes];
}

function roomsBound(storey: Storey): Diagnostic[] {
  const { unbound, shared } = planOf(storey);
  const nameOf = (id: string): string => storey.rooms[id]!.name || id;
  return [
    ...unbound.map((id) => broken('invariant.7-room-without-face', storey, 'room', id, { room: nameOf(id) }, 'warning')),
    ...shared.map(([id, other]) =>
      broken('invariant.7-rooms-in-one-face', storey, 'room', id, { room: nameOf(id), other: nameOf(other) }, 'warning'),
    ),
  ];
}

/** The walls' footprint is measured here by itself, over all bodies, and not taken from the plan. */
function areas(storey: Storey): Diagnostic[] {
  const outline = outlineOf(storey.nodes, storey.walls);
  const net = outline.nets.reduce((sum, rings) => sum + ringsArea(rings), 0);
  const walls = measureArea([...outline.bodies.values()]);
  const off = net + walls - outline.grossMm2;
  if (Math.abs(off) <= AREA_TOLERANCE) return [];
  const [netM2, wallM2, grossM2] = [net / 1e6, walls / 1e6, outline.grossMm2 / 1e6];
  return [broken('invariant.8-areas', storey, 'storey', storey.id, { netM2, wallM2, grossM2, offM2: off / 1e6 })];
}
