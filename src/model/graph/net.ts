import { boxIndexOf } from '../../geometry/box-index.ts';
import { differenceOf, unionOf } from '../../geometry/clip.ts';
import type { Point } from '../../geometry/point.ts';
import { polygonBounds } from '../../geometry/polygon.ts';
import { inflate, rectsOverlap, unionRect, type Rect } from '../../geometry/rect.ts';
import { OVERLAP, type Corners } from './corners.ts';
import { wayFrom, type TracedCycle } from './cycles.ts';
import { sameItems, type FaceShape, type Regions } from './faces.ts';
import { headOf, originOf, wallOf, type HalfEdges } from './half-edges.ts';

type Ring = readonly Point[];
type Bodies = ReadonlyMap<string, Ring>;

/** Boxes that only touch do not disturb each other; this much overlap, in mm, is still touching. */
const TOUCH = 0.01;

/** What the bodies need clipping for: strips of walls that may reach further than the face they lie in. */
export interface Disturbances {
  readonly boxes: readonly Rect[];
  /** Walls whose bodies take part. */
  readonly wallIds: ReadonlySet<string>;
}

/**
 * The strips of all cycles without a clean inset, and of all faces with something standing inside; where bodies overlap,
 * the whole bodies, for a corner may reach into a face that does not touch its node.
 */
export function disturbancesOf(
  edges: HalfEdges, corners: Corners, bodies: Bodies, traced: readonly TracedCycle[], regions: Regions,
): Disturbances {
  const holed = new Set(regions.faces.filter((f) => f.inner.length > 0).flatMap((f) => [f.cycle, ...f.inner]));
  const boxes: Rect[] = [];
  const wallIds = new Set<string>();
  for (const { cycle, first } of traced) {
    if (cycle.inset !== null && !holed.has(cycle)) continue;
    for (const h of wayFrom(edges, first)) {
      boxes.push(stripBox(edges, corners, h));
      wallIds.add(wallOf(edges, h).id);
      if (corners.join[h] === OVERLAP) boxes.push(...bodyBoxes(edges, bodies, h));
    }
  }
  return { boxes, wallIds };
}

/** The boxes of the two bodies that meet after h. */
function bodyBoxes(edges: HalfEdges, bodies: Bodies, h: number): Rect[] {
  const rings = [h, edges.next[h]!].map((k) => bodies.get(wallOf(edges, k).id));
  return rings.filter((ring) => ring !== undefined).map(polygonBounds);
}

function stripBox(edges: HalfEdges, corners: Corners, h: number): Rect {
  return polygonBounds([
    originOf(edges, h),
    headOf(edges, h),
    { x: corners.startX[h]!, y: corners.startY[h]! },
    { x: corners.endX[h]!, y: corners.endY[h]! },
  ]);
}

/** The net outline of each face in mm, in the order of the faces: outlines, then holes. */
export function netOutlines(regions: Regions, bodies: Bodies, disturbed: Disturbances): (readonly Ring[])[] {
  const reached = overlapTest(disturbed.boxes);
  const clip = clipper(bodies);
  return regions.faces.map((face) => {
    const isClean = face.inner.length === 0 && face.cycle.inset !== null && !reached(face.cycle.bounds);
    return isClean ? plain(face) : clip(face);
  });
}

/** Rings by face, kept so that an unchanged face has the same outline object. */
const plainNets = new WeakMap<FaceShape, readonly Ring[]>();

function plain(face: FaceShape): readonly Ring[] {
  const last = plainNets.get(face);
  if (last !== undefined) return last;
  const rings = [face.cycle.inset!];
  plainNets.set(face, rings);
  return rings;
}

const clippedNets = new WeakMap<FaceShape, { bodies: readonly Ring[]; rings: readonly Ring[] }>();

/** Face minus every body near it. */
function clipper(bodies: Bodies): (face: FaceShape) => readonly Ring[] {
  const rings = [...bodies.values()];
  let near: ((box: Rect) => Ring[]) | null = null;
  return (face) => {
    near ??= searcher(rings);
    const close = near(face.cycle.bounds);
    const last = clippedNets.get(face);
    if (last !== undefined && sameItems(last.bodies, close)) return last.rings;
    const net = { bodies: close, rings: differenceOf([face.outer, ...face.holes], close) };
    clippedNets.set(face, net);
    return net.rings;
  };
}

function searcher(rings: readonly Ring[]): (box: Rect) => Ring[] {
  const index = boxIndexOf(rings.map(polygonBounds));
  return (box) => index.meeting(box).map((i) => rings[i]!);
}

function overlapTest(boxes: readonly Rect[]): (box: Rect) => boolean {
  const first = boxes[0];
  if (first === undefined) return () => false;
  const all = boxes.reduce(unionRect, first);
  const index = boxIndexOf(boxes);
  return (face) => {
    const box = inflate(face, -TOUCH);
    return rectsOverlap(all, box) && index.anyMeets(box);
  };
}

/** What the walls and faces of all buildings cover together, outside of the exterior walls: 建筑面积's outline. */
export function grossOutlineOf(regions: Regions, bodies: Bodies, disturbed: Disturbances): Ring[] {
  const whole = regions.outside.flatMap((part) => (part.inset === null ? [] : [[...part.inset].reverse()]));
  const broken = regions.outside.filter((part) => part.inset === null);
  if (broken.length === 0 && disturbed.wallIds.size === 0 && !boxesMeet(whole.map(polygonBounds))) return whole;
  const loops = broken.flatMap((part) => part.loops.map((loop) => [...loop].reverse()));
  const disturbing = [...disturbed.wallIds].map((id) => bodies.get(id)).filter((ring) => ring !== undefined);
  return unionOf([...whole, ...loops, ...disturbing]);
}

function boxesMeet(boxes: readonly Rect[]): boolean {
  const index = boxIndexOf(boxes);
  return boxes.length > 1 && boxes.some((box, i) => index.anyMeets(box, (j) => j !== i));
}
