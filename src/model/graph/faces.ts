import { boxIndexOf } from '../../geometry/box-index.ts';
import type { Point } from '../../geometry/point.ts';
import { pointInRegion, ringsArea } from '../../geometry/polygon.ts';
import { segmentBox } from '../../geometry/segment.ts';
import type { Cycle, TracedCycle } from './cycles.ts';

/** A region that walls enclose, with what stands free inside it cut out. Geometry alone; rooms are bound to it in plan.ts. */
export interface FaceShape {
  readonly cycle: Cycle;
  /** Parts of the graph that stand inside, seen from the face. */
  readonly inner: readonly Cycle[];
  /** The centreline outline, counter-clockwise, and the holes, clockwise. */
  readonly outer: readonly Point[];
  readonly holes: readonly (readonly Point[])[];
  readonly wallIds: readonly string[];
  /** 轴线面积 in mm². */
  readonly areaMm2: number;
}

export interface Regions {
  readonly faces: readonly FaceShape[];
  /** The connected parts of the graph that lie in no face: the buildings, seen from outside. */
  readonly outside: readonly Cycle[];
}

/** The face last made of a cycle, used again as long as the same parts stand inside it. */
const made = new WeakMap<Cycle, FaceShape>();

/** Cycles around a face become faces; the others are holes of the smallest face around them, or outlines of buildings. */
export function regionsOf(traced: readonly TracedCycle[]): Regions {
  const around = traced.map((t) => t.cycle).filter((cycle) => cycle.areaMm2 > 0);
  const parts = traced.map((t) => t.cycle).filter((cycle) => cycle.areaMm2 <= 0);
  const inner = new Map<Cycle, Cycle[]>();
  const outside: Cycle[] = [];
  // The only part of a plan stands around all faces and in none.
  const enclosing = parts.length === 1 ? () => -1 : finder(around);
  for (const part of parts) {
    const host = around[enclosing(part.nodes[0]!)];
    if (host === undefined) outside.push(part);
    else inner.set(host, [...(inner.get(host) ?? []), part]);
  }
  return { faces: around.map((cycle) => shapeOf(cycle, inner.get(cycle) ?? [])), outside };
}

/** Finds the smallest of the cycles whose inside holds a point, edges not counted: its place in the list, or -1. */
export function finder(cycles: readonly Cycle[]): (p: Point) => number {
  const index = boxIndexOf(cycles.map((cycle) => cycle.bounds));
  return (p) => {
    let best = -1;
    for (const i of index.meeting(segmentBox(p, p))) {
      const smaller = best === -1 || cycles[i]!.areaMm2 < cycles[best]!.areaMm2;
      if (smaller && inside(p, cycles[i]!)) best = i;
    }
    return best;
  };
}

function inside(p: Point, cycle: Cycle): boolean {
  const [outer, ...holes] = cycle.loops;
  return outer !== undefined && pointInRegion(p, outer, holes);
}

function shapeOf(cycle: Cycle, inner: readonly Cycle[]): FaceShape {
  const last = made.get(cycle);
  if (last !== undefined && sameItems(last.inner, inner)) return last;
  const [outer, ...ownHoles] = cycle.loops;
  const holes = [...ownHoles, ...inner.flatMap((part) => part.loops)];
  const shape: FaceShape = {
    cycle,
    inner,
    outer: outer ?? [],
    holes,
    wallIds: [...new Set([cycle, ...inner].flatMap((c) => c.walls.map((w) => w.id)))],
    areaMm2: ringsArea([outer ?? [], ...holes]),
  };
  made.set(cycle, shape);
  return shape;
}

export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
