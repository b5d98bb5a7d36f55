import { boxIndexOf } from '../../geometry/box-index.ts';
import { inflate } from '../../geometry/rect.ts';
import { segmentBox } from '../../geometry/segment.ts';
import type { Node, Wall } from '../storey.ts';
import type { NodeRecord, WallRecord } from './half-edges.ts';

/** Walls by what one looks them up by. */
export interface WallIndex {
  readonly atNode: ReadonlyMap<string, readonly string[]>;
  readonly inRun: ReadonlyMap<string, readonly string[]>;
  readonly inArc: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<WallRecord, WallIndex>();

/** The index of a record of walls, made once: all steps of a drag begin from the same record. */
export function wallIndexOf(walls: WallRecord): WallIndex {
  const last = indexes.get(walls);
  if (last !== undefined) return last;
  const atNode = new Map<string, string[]>();
  const inRun = new Map<string, string[]>();
  const inArc = new Map<string, string[]>();
  for (const { id, a, b, run, arc } of Object.values(walls)) {
    push(atNode, a, id);
    push(atNode, b, id);
    push(inRun, run, id);
    if (arc !== undefined) push(inArc, arc, id);
  }
  const index = { atNode, inRun, inArc };
  indexes.set(walls, index);
  return index;
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
}

export function segmentsWithIndex(list: readonly Segment[]): Segments {
  const index = boxIndexOf(list.map(({ a, b }) => segmentBox(a, b)));
  return { list, near: ({ a, b }, reach) => index.meeting(inflate(segmentBox(a, b), reach)) };
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
