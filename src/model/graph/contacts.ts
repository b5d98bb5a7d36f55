import Flatbush from 'flatbush';
import type { Point } from '../../geometry/point.ts';
import { distance, distanceToSegment, properCrossing } from '../../geometry/segment.ts';
import type { Node, Wall } from '../storey.ts';
import type { NodeRecord, WallRecord } from './half-edges.ts';

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

interface Segment {
  readonly wall: Wall;
  readonly a: Node;
  readonly b: Node;
}

/** The contacts of the given walls (all when none are given) with every other wall, in a fixed order. */
export function contactsOf(nodes: NodeRecord, walls: WallRecord, dirty?: ReadonlySet<string>): Contact[] {
  const segments = Object.values(walls).map((wall) => ({ wall, a: nodes[wall.a]!, b: nodes[wall.b]! }));
  if (segments.length === 0) return [];
  const index = indexOf(segments);
  const contacts: Contact[] = [];
  segments.forEach((segment, i) => {
    if (dirty !== undefined && !dirty.has(segment.wall.id)) return;
    const { a, b } = segment;
    if (distance(a, b) <= SAME_NODE) contacts.push({ kind: 'sameNode', nodes: [a.id, b.id] });
    const [x0, y0, x1, y1] = [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)];
    const near = index.search(x0 - SAME_NODE, y0 - SAME_NODE, x1 + SAME_NODE, y1 + SAME_NODE);
    for (const j of near.sort((g, h) => g - h)) {
      const other = segments[j]!;
      const seenFromOther = j < i && (dirty === undefined || dirty.has(other.wall.id));
      if (j !== i && !seenFromOther) addContacts(contacts, segment, other);
    }
  });
  return contacts;
}

function indexOf(segments: readonly Segment[]): Flatbush {
  const index = new Flatbush(segments.length);
  for (const { a, b } of segments) {
    index.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  }
  index.finish();
  return index;
}

function addContacts(contacts: Contact[], d: Segment, e: Segment): void {
  const before = contacts.length;
  const common = [d.a, d.b].filter((p) => p === e.a || p === e.b).length;
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
