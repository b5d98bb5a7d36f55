import type { Node, Storey, Wall } from '../storey.ts';
import type { NodeRecord, WallRecord } from './half-edges.ts';
import { byId, idMaker, inIdOrder } from './ids.ts';
import { Lineage } from './lineage.ts';
import { madeFrom } from './record-changes.ts';
import { wallIndexOf, wallsByNode } from './wall-index.ts';

/**
 * A storey's nodes and walls while an edit works on them: the storey's own records, with what the edit changed laid over.
 * Nothing is copied before the end, so the cost of an edit follows from what it touches and not from the size of the plan.
 */
export class WorkingGraph {
  readonly lineage = new Lineage();
  /** Walls that are new, or whose line or attributes changed, and still exist. */
  readonly dirty = new Set<string>();
  /** Nodes and walls that this edit made or moved: of two that become one, the other stays. */
  readonly fresh = new Set<string>();
  /** Walls of the storey that are gone. */
  readonly removed = new Set<string>();
  readonly newNodeId: () => string;
  readonly newWallId: () => string;
  readonly newRun: () => string;
  readonly newArc: () => string;
  readonly base: Storey;
  readonly #nodes = new Map<string, Node | null>();
  readonly #walls = new Map<string, Wall | null>();
  readonly #atNode = new Map<string, Set<string>>();
  readonly #inRun = new Map<string, Set<string>>();
  readonly #inArc = new Map<string, Set<string>>();

  constructor(base: Storey) {
    this.base = base;
    const { inRun, inArc } = wallIndexOf(base.walls);
    this.newNodeId = idMaker('n', (id) => this.#nodes.has(id) || Object.hasOwn(base.nodes, id));
    this.newWallId = idMaker('w', (id) => this.#walls.has(id) || Object.hasOwn(base.walls, id));
    this.newRun = idMaker('run', (id) => inRun.has(id) || this.#inRun.has(id));
    this.newArc = idMaker('arc', (id) => inArc.has(id) || this.#inArc.has(id));
  }

  hasNode(id: string): boolean {
    const changed = this.#nodes.get(id);
    return changed === undefined ? Object.hasOwn(this.base.nodes, id) : changed !== null;
  }

  /** A node that exists. */
  node(id: string): Node {
    return this.#nodes.get(id) ?? this.base.nodes[id]!;
  }

  wall(id: string): Wall | undefined {
    const changed = this.#walls.get(id);
    if (changed !== undefined) return changed ?? undefined;
    return Object.hasOwn(this.base.walls, id) ? this.base.walls[id] : undefined;
  }

  /** Puts a new or moved node; the walls at it become dirty. */
  setNode(node: Node): void {
    this.#nodes.set(node.id, node);
    this.fresh.add(node.id);
    for (const wall of this.wallsAt(node.id)) this.dirty.add(wall.id);
  }

  /** Says that what meets in a node is not one wall; its place stays. */
  markCut(id: string): void {
    this.#nodes.set(id, { ...this.node(id), cut: true });
    for (const wall of this.wallsAt(id)) this.dirty.add(wall.id);
  }

  dropNode(id: string): void {
    this.#nodes.set(id, null);
  }

  /** Puts a new or changed wall, which becomes dirty. */
  setWall(wall: Wall): void {
    this.#walls.set(wall.id, wall);
    this.dirty.add(wall.id);
    for (const node of [wall.a, wall.b]) add(this.#atNode, node, wall.id);
    add(this.#inRun, wall.run, wall.id);
    if (wall.arc !== undefined) add(this.#inArc, wall.arc, wall.id);
  }

  dropWall(id: string): void {
    this.#walls.set(id, null);
    this.dirty.delete(id);
    if (Object.hasOwn(this.base.walls, id)) this.removed.add(id);
  }

  /** The walls that end at a node, in the order of their ids. */
  wallsAt(node: string): Wall[] {
    const ids = [...(wallsByNode(this.base.walls).get(node) ?? []), ...(this.#atNode.get(node) ?? [])];
    return this.#existing(ids).filter((wall) => wall.a === node || wall.b === node);
  }

  wallsInRun(run: string): Wall[] {
    const ids = [...(wallIndexOf(this.base.walls).inRun.get(run) ?? []), ...(this.#inRun.get(run) ?? [])];
    return this.#existing(ids).filter((wall) => wall.run === run);
  }

  /** The pieces of an arc, in the order of their ids. */
  wallsInArc(arc: string): Wall[] {
    const ids = [...(wallIndexOf(this.base.walls).inArc.get(arc) ?? []), ...(this.#inArc.get(arc) ?? [])];
    return this.#existing(ids).filter((wall) => wall.arc === arc);
  }

  /** The walls that came from a wall of the storey, itself included while it exists. */
  heirsOf(wallId: string): Wall[] {
    return this.#existing(this.lineage.heirsOf(wallId));
  }

  dirtyWalls(): Wall[] {
    return this.#existing([...this.dirty]);
  }

  #existing(ids: readonly string[]): Wall[] {
    return [...new Set(ids)].sort(byId).map((id) => this.wall(id)).filter((wall) => wall !== undefined);
  }

  nodeRecord(): NodeRecord {
    return overlaid(this.base.nodes, this.#nodes);
  }

  wallRecord(): WallRecord {
    return overlaid(this.base.walls, this.#walls);
  }
}

function add(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([id]));
  else set.add(id);
}

/** The record with its changes, keys in order; the same record when nothing in it changes. */
function overlaid<T>(base: Record<string, T>, changes: ReadonlyMap<string, T | null>): Record<string, T> {
  const real = [...changes].filter(([id, value]) => (value ?? undefined) !== (Object.hasOwn(base, id) ? base[id] : undefined));
  if (real.length === 0) return base;
  const next = { ...base };
  for (const [id, value] of real) {
    if (value === null) delete next[id];
    else next[id] = value;
  }
  const ordered = real.every(([id]) => Object.hasOwn(base, id)) ? next : inIdOrder(next);
  return madeFrom(ordered, base, real.map(([id]) => id));
}

/** The node at the other end of a wall. */
export const otherEnd = (wall: { a: string; b: string }, node: string): string => (wall.a === node ? wall.b : wall.a);
