import type { Point } from '../../geometry/point.ts';
import { distance, distanceToSegment, properCrossing } from '../../geometry/segment.ts';
import type { NodeRecord, WallRecord } from './half-edges.ts';
import { segmentsOf, segmentsWithIndex, type Segment, type Segments } from './wall-index.ts';
import type { WorkingGraph } from './working-graph.ts';

/** Two nodes this near, in mm, are one. */
export const SAME_NODE = 1;
/** A node nearer to a wall than this, in mm, lies on it. Below 1, so that no axis-parallel wall is ever bent. */
export const ON_WALL = 0.999;

/** Where walls meet other than in common nodes. An arranged graph has no contacts. */
export type Contact =
  | { readonly kind: 'sameNode'; readonly nodes: readonly [string, string] }
  | { readonly kind: 'sameWall'; readonly walls: readonly [string, string] }
  | { readonly kind: 'nodeOnWall'; readonly node: string; readonly wall: string }
  | { readonly kind: 'crossing'; readonly walls: readonly [string, string]; readonly at: Point };

/** All contacts of a storey's walls, in a fixed order. */
export const contactsOf = (nodes: NodeRecord, walls: WallRecord): Contact[] => contactsAmong(segmentsOf(nodes, walls));

/** The contacts of the dirty walls of a graph with each other and with all others, in a fixed order. */
export function dirtyContacts(graph: WorkingGraph): Contact[] {
  const dirty = segmentsWithIndex(
    graph.dirtyWalls().map((wall) => ({ wall, a: graph.node(wall.a), b: graph.node(wall.b) })),
  );
  const contacts = contactsAmong(dirty);
  const all = segmentsOf(graph.base.nodes, graph.base.walls);
  for (const segment of dirty.list) {
    for (const i of all.near(segment, SAME_NODE)) {
      const other = all.list[i]!;
      const isClean = !graph.dirty.has(other.wall.id) && !graph.removed.has(other.wall.id);
      if (isClean) addContacts(contacts, segment, other);
    }
  }
  return contacts;
}

function contactsAmong({ list, near }: Segments): Contact[] {
  const contacts: Contact[] = [];
  list.forEach((segment, i) => {
    const { a, b } = segment;
    if (distance(a, b) <= SAME_NODE) contacts.push({ kind: 'sameNode', nodes: [a.id, b.id] });
    for (const j of near(segment, SAME_NODE)) if (j > i) addContacts(contacts, segment, list[j]!);
  });
  return contacts;
}

function addContacts(contacts: Contact[], d: Segment, e: Segment): void {
  const before = contacts.length;
  const common = Number(d.a === e.a || d.a === e.b) + Number(d.b === e.a || d.b === e.b);
  if (common === 2) {
    contacts.push({ kind: 'sameWall', walls: [d.wall.id, e.wall.id] });
    return;
  }
  for (const p of [d.a, d.b]) {
    for (const q of [e.a, e.b]) {
      if (p !== q && distance(p, q) <= SAME_NODE) contacts.push({ kind: 'sameNode', nodes: [p.id, q.id] });
    }
  }
  if (contacts.length > before) return;
  addNodesOnWall(contacts, d, e);
  addNodesOnWall(contacts, e, d);
  if (contacts.length > before || common > 0) return;
  const at = properCrossing(d.a, d.b, e.a, e.b);
  if (at !== null) contacts.push({ kind: 'crossing', walls: [d.wall.id, e.wall.id], at });
}

/** The ends of `from` that lie on the inside of `wall`. */
function addNodesOnWall(contacts: Contact[], from: Segment, wall: Segment): void {
  for (const p of [from.a, from.b]) {
    if (p === wall.a || p === wall.b) continue;
    if (distanceToSegment(p, wall.a, wall.b) < ON_WALL) {
      contacts.push({ kind: 'nodeOnWall', node: p.id, wall: wall.wall.id });
    }
  }
}
