import type { Point } from '../../geometry/point.ts';
import { pointSide, ringsArea } from '../../geometry/polygon.ts';
import { bodiesOf } from './bodies.ts';
import { cornersOf, type Corners } from './corners.ts';
import { cyclesOf, type Cycle } from './cycles.ts';
import { finder, regionsOf, type FaceShape } from './faces.ts';
import { halfEdgesOf, type HalfEdges, type NodeRecord, type WallRecord } from './half-edges.ts';
import { baseOf, madeFrom, maybeChanged } from './record-changes.ts';
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
  const record = builtSince(walls) ?? builtAmong(walls);
  built.set(walls, record);
  return record;
}

function builtAmong(walls: WallRecord): WallRecord {
  const entries = Object.entries(walls);
  const kept = entries.filter(([, wall]) => wall.kind !== 'virtual');
  return kept.length === entries.length ? walls : Object.fromEntries(kept);
}

/** From those of the record that this one was made from; null where they are not known or not the same walls are built. */
function builtSince(walls: WallRecord): WallRecord | null {
  const base = baseOf(walls);
  const before = base && built.get(base);
  if (before === undefined) return null;
  const ids = [...(maybeChanged(base!, walls) ?? [])];
  if (ids.some((id) => base![id]?.kind === 'virtual' || walls[id] === undefined || walls[id].kind === 'virtual' || base![id] === undefined)) return null;
  if (before === base) return walls;
  return madeFrom({ ...before, ...Object.fromEntries(ids.map((id) => [id, walls[id]!])) }, before, ids);
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
