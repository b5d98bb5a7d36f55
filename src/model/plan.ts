import { farthestInside, labelPoint } from '../geometry/label-point.ts';
import type { Point } from '../geometry/point.ts';
import { ringsArea } from '../geometry/polygon.ts';
import { bindingOf } from './graph/binding.ts';
import { sameItems, type FaceShape } from './graph/faces.ts';
import { outlineOf } from './graph/outline.ts';
import type { Storey } from './storey.ts';

/** A region enclosed by walls, measured on their lines, and the rooms whose seeds lie in it. Lengths in mm, areas in m². */
export interface Face {
  /** Counter-clockwise. */
  readonly outer: readonly Point[];
  /** Clockwise. */
  readonly holes: readonly (readonly Point[])[];
  readonly wallIds: readonly string[];
  readonly areaM2: number;
  /** One in a sound plan; none in a face too small for a seed; several where the wall between named rooms was removed. */
  readonly roomIds: readonly string[];
}

/** The outline of a room between the inner faces of its walls. */
export interface RoomShape {
  readonly roomId: string;
  readonly face: Face;
  /** Outlines first, then holes; empty where the walls leave nothing. */
  readonly net: readonly (readonly Point[])[];
  /** 使用面积 */
  readonly netM2: number;
  /** 轴线面积 */
  readonly centrelineM2: number;
  /** A good place for the room's name, inside the net outline. */
  readonly labelAt: Point;
}

/** Everything that is derived from a storey's nodes, walls and rooms. Never stored. */
export interface Plan {
  readonly faces: readonly Face[];
  readonly rooms: ReadonlyMap<string, RoomShape>;
  /** Closed mitred outlines, counter-clockwise; virtual walls have none. */
  readonly wallBodies: ReadonlyMap<string, readonly Point[]>;
  /** 建筑面积's outline, outside of the exterior walls. */
  readonly grossOutline: readonly (readonly Point[])[];
  readonly grossM2: number;
  /** What wall bodies cover, overlaps once. */
  readonly wallM2: number;
  /** Rooms whose seed lies in no face. */
  readonly unbound: readonly string[];
  /** Pairs of rooms whose seeds lie in one face. */
  readonly shared: readonly (readonly [string, string])[];
}

const M2 = 1e6;
const plans = new WeakMap<Storey, Plan>();

/**
 * The derived plan of a storey, made once for each storey object. Faces, rooms and bodies that did not change since an
 * earlier version are the same objects as before, so that what is drawn from them can be kept.
 */
export function planOf(storey: Storey): Plan {
  const last = plans.get(storey);
  if (last !== undefined) return last;
  const plan = build(storey);
  plans.set(storey, plan);
  return plan;
}

function build(storey: Storey): Plan {
  const outline = outlineOf(storey.nodes, storey.walls);
  const { roomsIn, unbound } = bindingOf(outline, storey.rooms);
  const faces: Face[] = [];
  const rooms = new Map<string, RoomShape>();
  const shared: [string, string][] = [];
  let netMm2 = 0;
  outline.faces.forEach((shape, place) => {
    const part = partOf(shape, outline.nets[place]!, roomsIn[place]!);
    faces.push(part.face);
    netMm2 += part.netMm2;
    part.rooms.forEach((room, i) => {
      rooms.set(room.roomId, room);
      for (const other of part.rooms.slice(i + 1)) shared.push([room.roomId, other.roomId]);
    });
  });
  return {
    faces, rooms, wallBodies: outline.bodies, grossOutline: outline.gross,
    grossM2: outline.grossMm2 / M2, wallM2: (outline.grossMm2 - netMm2) / M2, unbound, shared,
  };
}

/** What a face contributes to a plan. */
interface Part {
  readonly face: Face;
  readonly net: readonly (readonly Point[])[];
  readonly netMm2: number;
  readonly rooms: readonly RoomShape[];
}

/** The part last made of a face. */
const parts = new WeakMap<FaceShape, Part>();

function partOf(shape: FaceShape, net: readonly (readonly Point[])[], roomIds: readonly string[]): Part {
  const last = parts.get(shape);
  if (last !== undefined && last.net === net && sameItems(last.face.roomIds, roomIds)) return last;
  const { outer, holes, wallIds, areaMm2 } = shape;
  const face: Face = { outer, holes, wallIds, areaM2: areaMm2 / M2, roomIds };
  const netMm2 = ringsArea(net);
  const labelAt = placeOfLabel(face, net);
  const rooms = roomIds.map((roomId) => ({ roomId, face, net, netM2: netMm2 / M2, centrelineM2: face.areaM2, labelAt }));
  const part: Part = { face, net, netMm2, rooms };
  parts.set(shape, part);
  return part;
}

function placeOfLabel(face: Face, net: readonly (readonly Point[])[]): Point {
  const outer = net[0];
  if (outer === undefined) return farthestInside(face.outer, face.holes);
  const holes = net.slice(1).filter((ring) => ringsArea([ring]) < 0);
  return labelPoint(outer, holes);
}
