import type { Point } from '../../geometry/point.ts';
import { pointSide, ringsArea } from '../../geometry/polygon.ts';
import { bodiesOf } from './bodies.ts';
import { cornersOf, type Corners } from './corners.ts';
import { cyclesOf, type Cycle } from './cycles.ts';
import { finder, regionsOf, type FaceShape } from './faces.ts';
import { halfEdgesOf, type HalfEdges, type NodeRecord, type WallRecord } from './half-edges.ts';
import { disturbancesOf, grossOutlineOf, netOutlines } from './net.ts';

/** All geometry that follows from nodes and walls alone, in mm and mm². */
export interface Outline {
  readonly faces: readonly FaceShape[];
  /** The net outlines, in the order of the faces. */
  readonly nets: readonly (readonly (readonly Point[])[])[];
  readonly bodies: ReadonlyMap<string, readonly Point[]>;
  readonly gross: readonly (readonly Point[])[];
  readonly grossMm2: number;
  /** The place of a face in the list; undefined when it is none of this outline. */
  readonly placeOf: (face: FaceShape) => number | undefined;
  /** The face that holds a point, its edges not counted. */
  readonly faceAt: (p: Point) => FaceShape | null;
}

const known = new WeakMap<NodeRecord, WeakMap<WallRecord, Outline>>();

/** The geometry of a graph, made once for each pair of records and sharing what did not change with earlier ones. */
export function outlineOf(nodes: NodeRecord, walls: WallRecord): Outline {
  const byWalls = known.get(nodes) ?? new WeakMap<WallRecord, Outline>();
  const last = byWalls.get(walls);
  if (last !== undefined) return last;
  const outline = build(nodes, walls);
  byWalls.set(walls, outline);
  known.set(nodes, byWalls);
  return outline;
}

function build(nodes: NodeRecord, walls: WallRecord): Outline {
  const edges = halfEdgesOf(nodes, walls);
  const corners = cornersOf(edges);
  const bodies = builtBodies(nodes, walls, edges, corners);
  const traced = cyclesOf(edges, corners);
  const regions = regionsOf(traced);
  const disturbed = disturbancesOf(edges, corners, bodies, traced, regions);
  const places = new Map(regions.faces.map((face, i) => [face, i]));
  const gross = grossOutlineOf(regions, bodies, disturbed);
  return {
    faces: regions.faces,
    nets: netOutlines(regions, bodies, disturbed),
    bodies,
    gross,
    grossMm2: ringsArea(gross),
    placeOf: (face) => places.get(face),
    faceAt: lookup(regions.faces),
  };
}

/** The walls that have a body: a virtual wall changes no corner of the walls around it. */
const built = new WeakMap<WallRecord, WallRecord>();

function builtOf(walls: WallRecord): WallRecord {
  const last = built.get(walls);
  if (last !== undefined) return last;
  const entries = Object.entries(walls);
  const kept = entries.filter(([, wall]) => wall.kind !== 'virtual');
  const record = kept.length === entries.length ? walls : Object.fromEntries(kept);
  built.set(walls, record);
  return record;
}

function builtBodies(nodes: NodeRecord, walls: WallRecord, edges: HalfEdges, corners: Corners): Map<string, readonly Point[]> {
  const only = builtOf(walls);
  if (only === walls) return bodiesOf(edges, corners);
  const builtEdges = halfEdgesOf(nodes, only);
  return bodiesOf(builtEdges, cornersOf(builtEdges));
}

function lookup(faces: readonly FaceShape[]): (p: Point) => FaceShape | null {
  let find: ((p: Point) => number) | null = null;
  return (p) => {
    find ??= finder(faces.map((face) => face.cycle));
    const face = faces[find(p)] ?? null;
    return face !== null && face.inner.every((part) => clearOf(p, part)) ? face : null;
  };
}

/** A point on the outline of a part that stands inside the face lies in no face. */
const clearOf = (p: Point, part: Cycle): boolean => part.loops.every((loop) => pointSide(p, loop) === -1);
