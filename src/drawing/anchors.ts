import type { MarkPlace } from './document/mark-leader.ts';
import { frameToPlan, wallFrame } from './plan-frame.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';
import type { Point } from '../geometry/point.ts';
import { unionRect, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import { roomOfSign } from '../model/room-of-sign.ts';
import type { Sign } from '../model/sign.ts';
import type { Storey } from '../model/storey.ts';
import { lineOfWall } from '../model/wall-line.ts';

/** Where an entity is seen, mm of the drawing. */
export interface Anchor {
  /** The plan of this storey; null = the elevation of the gate. */
  readonly storeyId: string | null;
  readonly place: MarkPlace;
}

const boxOf = ({ x, y }: Point): Rect => ({ x0: x, y0: y, x1: x, y1: y });
const atPoint = (point: Point): MarkPlace => ({ box: boxOf(point) });

function roomPlace(storey: Storey, roomId: string): MarkPlace | null {
  const shape = planOf(storey).rooms.get(roomId);
  return shape === undefined ? null : { box: boxOf(shape.labelAt), area: shape.net };
}

function openingPlace(storey: Storey, openingId: string): MarkPlace | null {
  const opening = storey.openings[openingId];
  const wall = opening && storey.walls[opening.wallId];
  const frame = wall && wallFrame(storey, wall);
  return opening && frame ? atPoint(frameToPlan(frame, opening.at, (frame.left + frame.right) / 2)) : null;
}

function wallPlace(storey: Storey, wallId: string): MarkPlace | null {
  const wall = storey.walls[wallId];
  const frame = wall && wallFrame(storey, wall);
  return frame ? atPoint(frameToPlan(frame, frame.length / 2, (frame.left + frame.right) / 2)) : null;
}

function storeyPlace(storey: Storey): MarkPlace | null {
  const nodes = Object.values(storey.nodes).map(boxOf);
  return nodes.length === 0 ? null : { box: nodes.reduce(unionRect) };
}

function placeInStorey(storey: Storey, ref: EntityRef): MarkPlace | null {
  switch (ref.kind) {
    case 'room':
      return roomPlace(storey, ref.id);
    case 'wall':
      return wallPlace(storey, ref.id);
    case 'opening':
      return openingPlace(storey, ref.id);
    case 'storey':
      return storeyPlace(storey);
    case 'fixture': {
      const fixture = storey.fixtures[ref.id];
      return fixture === undefined ? null : atPoint(fixture.position);
    }
    case 'node': {
      const node = storey.nodes[ref.id];
      return node === undefined ? null : atPoint(node);
    }
    default:
      return null;
  }
}

/** A sign on a wall or a door of the plan, or on a desk: in the room. */
function signPlace(sign: Sign, storey: Storey, project: Project): MarkPlace | null {
  const { host } = sign;
  if (host.kind === 'wall') {
    const wall = storey.walls[host.wallId];
    const line = wall && lineOfWall(storey, wall, host.side);
    return line ? atPoint({ x: line.middle.x + line.direction.x * sign.offset, y: line.middle.y + line.direction.y * sign.offset }) : null;
  }
  if (host.kind === 'door') return openingPlace(storey, host.openingId);
  const room = roomOfSign(project, sign);
  return room === null ? null : roomPlace(storey, room.room.id);
}

function signAnchor(sign: Sign, project: Project): Anchor | null {
  if (gateElevationSigns(project).includes(sign)) return { storeyId: null, place: { box: signRect(project, sign) } };
  const { host } = sign;
  const storey = 'storeyId' in host ? project.storeys.find(({ id }) => id === host.storeyId) : undefined;
  const place = storey && signPlace(sign, storey, project);
  return storey && place ? { storeyId: storey.id, place } : null;
}

/** Null for what no drawing of the report shows: the centre's facts, the site. */
export function anchorOf(ref: EntityRef, project: Project): Anchor | null {
  if (ref.kind === 'gate') {
    const { opening, height } = project.site.gate;
    return { storeyId: null, place: { box: { x0: opening[0], y0: 0, x1: opening[1], y1: height } } };
  }
  if (ref.kind === 'sign') {
    const sign = project.signs[ref.id];
    return sign === undefined ? null : signAnchor(sign, project);
  }
  const storey = project.storeys.find(({ id }) => id === (ref.kind === 'storey' ? ref.id : ref.storeyId));
  const place = storey && placeInStorey(storey, ref);
  return storey && place ? { storeyId: storey.id, place } : null;
}
