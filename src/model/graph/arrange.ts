import { projection } from '../../geometry/segment.ts';
import type { Node, Wall } from '../storey.ts';
import { contactsOf, type Contact } from './contacts.ts';
import { byId } from './ids.ts';
import type { Lineage } from './lineage.ts';

/** A graph that is being worked on: the records are this edit's own copies. */
export interface WorkingGraph {
  readonly nodes: Record<string, Node>;
  readonly walls: Record<string, Wall>;
  readonly lineage: Lineage;
  /** Walls that are new, or whose line or attributes changed. */
  readonly dirty: Set<string>;
  /** Nodes and walls that this edit made or moved: of two that become one, the other stays. */
  readonly fresh: Set<string>;
  readonly newNodeId: () => string;
  readonly newWallId: () => string;
}

/** Each pass mends what the rounding of the one before brought about; plans need two to six. */
const MOST_PASSES = 60;

/**
 * Splits walls where they cross, touch or lie on each other, joins nodes within 1 mm and drops what has no length, until
 * nothing is left to do: one pass is not enough, since a split is rounded to whole millimetres and may bring new contacts.
 * Only dirty walls are looked at; the rest is taken to be arranged. False when it does not come to rest.
 */
export function arrange(graph: WorkingGraph): boolean {
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const contacts = contactsOf(graph.nodes, graph.walls, graph.dirty);
    if (contacts.length === 0) return true;
    if (!joinNodes(graph, contacts) && !joinWalls(graph, contacts)) cutWalls(graph, contacts);
  }
  return false;
}

/** The one that was there before first, then by id. */
const byAge = (graph: WorkingGraph, a: string, b: string): number =>
  Number(graph.fresh.has(a)) - Number(graph.fresh.has(b)) || byId(a, b);

/** Joins nodes within 1 mm. The older node stays where it is. */
function joinNodes(graph: WorkingGraph, contacts: readonly Contact[]): boolean {
  const replacement = new Map<string, string>();
  const final = (id: string): string => {
    const next = replacement.get(id);
    return next === undefined ? id : final(next);
  };
  for (const contact of contacts) {
    if (contact.kind !== 'sameNode') continue;
    const [stays, goes] = contact.nodes.map(final).sort((p, q) => byAge(graph, p, q)) as [string, string];
    if (stays !== goes) replacement.set(goes, stays);
  }
  if (replacement.size === 0) return false;
  const kept = new Set([...replacement.values()].map(final));
  for (const wall of Object.values(graph.walls)) {
    const [a, b] = [final(wall.a), final(wall.b)];
    if (a === b) delete graph.walls[wall.id];
    else if (a !== wall.a || b !== wall.b) graph.walls[wall.id] = { ...wall, a, b };
    if (kept.has(a) || kept.has(b)) graph.dirty.add(wall.id);
  }
  for (const id of replacement.keys()) delete graph.nodes[id];
  return true;
}

/** How much a wall is: of two that lie on each other the one that is more stays. */
const RANK: Readonly<Record<Wall['kind'], number>> = { virtual: 0, fence: 1, railing: 2, interior: 3, exterior: 4 };

/** Of two walls between the same nodes one stays, with the older id and the attributes of the stronger. */
function joinWalls(graph: WorkingGraph, contacts: readonly Contact[]): boolean {
  let joined = false;
  for (const contact of contacts) {
    if (contact.kind !== 'sameWall') continue;
    const [older, newer] = [...contact.walls].sort((p, q) => byAge(graph, p, q)).map((id) => graph.walls[id]);
    if (older === undefined || newer === undefined) continue;
    const flipped = older.a !== newer.a;
    if (isStronger(newer, older)) {
      const justify = flipped ? mirrored(newer.justify) : newer.justify;
      graph.walls[older.id] = { ...newer, id: older.id, a: older.a, b: older.b, justify, run: older.run };
    }
    graph.lineage.join(older.id, newer.id, flipped);
    graph.dirty.add(older.id);
    delete graph.walls[newer.id];
    joined = true;
  }
  return joined;
}

const isStronger = (a: Wall, b: Wall): boolean =>
  RANK[a.kind] > RANK[b.kind] || (a.kind === b.kind && a.thickness > b.thickness);

/** The same body for a wall that runs the other way. */
export const mirrored = (justify: Wall['justify']): Wall['justify'] =>
  justify === 'centre' ? 'centre' : justify === 'left' ? 'right' : 'left';

function cutWalls(graph: WorkingGraph, contacts: readonly Contact[]): void {
  const cuts = new Map<string, Set<string>>();
  const made = new Map<string, string>();
  const add = (wall: string, node: string): void => {
    cuts.set(wall, (cuts.get(wall) ?? new Set()).add(node));
  };
  for (const contact of contacts) {
    if (contact.kind === 'nodeOnWall') add(contact.wall, contact.node);
    if (contact.kind !== 'crossing') continue;
    const [x, y] = [Math.round(contact.at.x) + 0, Math.round(contact.at.y) + 0];
    const key = `${x},${y}`;
    const node = made.get(key) ?? graph.newNodeId();
    made.set(key, node);
    graph.nodes[node] = { id: node, x, y };
    graph.fresh.add(node);
    for (const wall of contact.walls) add(wall, node);
  }
  for (const [wall, nodes] of cuts) cutWall(graph, graph.walls[wall]!, [...nodes]);
}

/** The first piece keeps the wall's id; all keep its run and attributes. */
function cutWall(graph: WorkingGraph, wall: Wall, nodeIds: readonly string[]): void {
  const [a, b] = [graph.nodes[wall.a]!, graph.nodes[wall.b]!];
  const along = (id: string): number => projection(graph.nodes[id]!, a, b);
  const stops = [...nodeIds].sort((p, q) => along(p) - along(q) || byId(p, q));
  const ends = [...stops, wall.b];
  ends.forEach((end, i) => {
    const start = i === 0 ? wall.a : ends[i - 1]!;
    const id = i === 0 ? wall.id : graph.newWallId();
    if (i > 0) graph.lineage.cut(wall.id, id);
    graph.walls[id] = { ...wall, id, a: start, b: end };
    graph.dirty.add(id);
    if (i > 0) graph.fresh.add(id);
  });
}
