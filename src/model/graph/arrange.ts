import { projection } from '../../geometry/segment.ts';
import type { Wall } from '../storey.ts';
import { dirtyContacts, type Contact } from './contacts.ts';
import { byId } from './ids.ts';
import type { WorkingGraph } from './working-graph.ts';

/** Each pass mends what the rounding of the one before brought about; plans need two to six. */
const MOST_PASSES = 60;

/**
 * Splits walls where they cross, touch or lie on each other, joins nodes within 1 mm and drops what has no length, until
 * nothing is left to do: one pass is not enough, since a split is rounded to whole millimetres and may bring new contacts.
 * Only dirty walls are looked at; the rest is taken to be arranged. False when it does not come to rest.
 */
export function arrange(graph: WorkingGraph): boolean {
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const contacts = dirtyContacts(graph);
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
  for (const id of replacement.keys()) {
    for (const wall of graph.wallsAt(id)) {
      const [a, b] = [final(wall.a), final(wall.b)];
      if (a === b) graph.dropWall(wall.id);
      else graph.setWall({ ...wall, a, b });
    }
    const stays = graph.node(final(id));
    for (const wall of graph.wallsAt(stays.id)) graph.dirty.add(wall.id);
    if (graph.node(id).cut && !stays.cut) graph.markCut(stays.id);
    graph.dropNode(id);
  }
  return replacement.size > 0;
}

/** How much a wall is: of two that lie on each other the one that is more stays. */
const RANK: Readonly<Record<Wall['kind'], number>> = { virtual: 0, fence: 1, railing: 2, interior: 3, exterior: 4 };

/** Of two walls between the same nodes one stays, with the older id and the attributes of the stronger. */
function joinWalls(graph: WorkingGraph, contacts: readonly Contact[]): boolean {
  let joined = false;
  for (const contact of contacts) {
    if (contact.kind !== 'sameWall') continue;
    const [older, newer] = [...contact.walls].sort((p, q) => byAge(graph, p, q)).map((id) => graph.wall(id));
    if (older === undefined || newer === undefined) continue;
    const flipped = older.a !== newer.a;
    const justify = flipped ? mirrored(newer.justify) : newer.justify;
    const { id, a, b, run, arc } = older;
    const { kind, thickness, height } = newer;
    const line = { id, a, b, run, ...(arc === undefined ? {} : { arc }) };
    graph.setWall(isStronger(newer, older) ? { ...line, kind, thickness, height, justify } : older);
    graph.lineage.join(older.id, newer.id, flipped);
    graph.dropWall(newer.id);
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
    if (!made.has(key)) graph.setNode({ id: node, x, y });
    made.set(key, node);
    for (const wall of contact.walls) add(wall, node);
  }
  for (const [wall, nodes] of cuts) cutWall(graph, graph.wall(wall)!, [...nodes]);
}

/** The first piece keeps the wall's id; all keep its run and attributes. */
function cutWall(graph: WorkingGraph, wall: Wall, nodeIds: readonly string[]): void {
  const [a, b] = [graph.node(wall.a), graph.node(wall.b)];
  const along = (id: string): number => projection(graph.node(id), a, b);
  const stops = [...nodeIds].sort((p, q) => along(p) - along(q) || byId(p, q));
  const ends = [...stops, wall.b];
  ends.forEach((end, i) => {
    const start = i === 0 ? wall.a : ends[i - 1]!;
    const id = i === 0 ? wall.id : graph.newWallId();
    if (i > 0) {
      graph.lineage.cut(wall.id, id);
      graph.fresh.add(id);
    }
    graph.setWall({ ...wall, id, a: start, b: end });
  });
}
