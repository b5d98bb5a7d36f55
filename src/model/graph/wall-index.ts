import { boxIndexOf } from '../../geometry/box-index.ts';
import type { Point } from '../../geometry/point.ts';
import { inflate } from '../../geometry/rect.ts';
import { segmentBox } from '../../geometry/segment.ts';
import type { Node, Wall } from '../storey.ts';
import type { NodeRecord, WallRecord } from './half-edges.ts';
import { baseOf, maybeChanged } from './record-changes.ts';

/** Walls by what one looks them up by. */
export interface WallIndex {
  readonly inRun: ReadonlyMap<string, readonly string[]>;
  readonly inArc: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<WallRecord, WallIndex>();

/** The index of a record of walls, made once: all steps of a drag begin from the same record. */
export function wallIndexOf(walls: WallRecord): WallIndex {
  const last = indexes.get(walls);
  if (last !== undefined) return last;
  const inRun = new Map<string, string[]>();
  const inArc = new Map<string, string[]>();
  for (const { id, run, arc } of Object.values(walls)) {
    push(inRun, run, id);
    if (arc !== undefined) push(inArc, arc, id);
  }
  const index = { inRun, inArc };
  indexes.set(walls, index);
  return index;
}

type ByNode = ReadonlyMap<string, readonly string[]>;

const byNode = new WeakMap<WallRecord, ByNode>();

/** The walls that end at each node; the same index for records in which every wall goes between the same nodes. */
export function wallsByNode(walls: WallRecord): ByNode {
  const last = byNode.get(walls);
  if (last !== undefined) return last;
  const index = alike(walls, byNode, (was, is) => was.a === is.a && was.b === is.b) ?? indexByNode(walls);
  byNode.set(walls, index);
  return index;
}

function indexByNode(walls: WallRecord): ByNode {
  const atNode = new Map<string, string[]>();
  for (const { id, a, b } of Object.values(walls)) {
    push(atNode, a, id);
    push(atNode, b, id);
  }
  return atNode;
}

/** What is known of the record that these walls were made from, where no wall came or went and all changed ones are alike in what matters. */
export function alike<T>(walls: WallRecord, known: WeakMap<WallRecord, T>, isAlike: (was: Wall, is: Wall) => boolean): T | undefined {
  const base = baseOf(walls);
  const before = base && known.get(base);
  if (before === undefined) return undefined;
  for (const id of maybeChanged(base!, walls) ?? []) {
    const [was, is] = [base![id], walls[id]];
    if (was === undefined || is === undefined || !isAlike(was, is)) return undefined;
  }
  return before;
}

function push(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}

/** A wall with its ends. */
export interface Segment {
  readonly wall: Wall;
  readonly a: Node;
  readonly b: Node;
}

/** Finds the segments whose boxes come within `reach` mm of the box of another one; positions in the list, ascending. */
export type NearBy = (segment: Segment, reach: number) => number[];

/** The walls of a storey as a list with a spatial index. */
export interface Segments {
  readonly list: readonly Segment[];
  readonly near: NearBy;
  /** Those whose boxes come within `reach` mm of a point, in their order. */
  readonly at: (p: Point, reach: number) => Segment[];
}

export function segmentsWithIndex(list: readonly Segment[]): Segments {
  const index = boxIndexOf(list.map(({ a, b }) => segmentBox(a, b)));
  return {
    list,
    near: ({ a, b }, reach) => index.meeting(inflate(segmentBox(a, b), reach)),
    at: (p, reach) => index.meeting(inflate(segmentBox(p, p), reach)).map((i) => list[i]!),
  };
}

const segments = new WeakMap<NodeRecord, WeakMap<WallRecord, Segments>>();

/** All walls of a storey with a spatial index, made once for each pair of records. */
export function segmentsOf(nodes: NodeRecord, walls: WallRecord): Segments {
  const byWalls = segments.get(nodes) ?? new WeakMap<WallRecord, Segments>();
  const last = byWalls.get(walls);
  if (last !== undefined) return last;
  const all = segmentsWithIndex(Object.values(walls).map((wall) => ({ wall, a: nodes[wall.a]!, b: nodes[wall.b]! })));
  byWalls.set(walls, all);
  segments.set(nodes, byWalls);
  return all;
}
