import { bindingOf } from './graph/binding.ts';
import type { Cycle } from './graph/cycles.ts';
import { outlineOf, type Outline } from './graph/outline.ts';
import type { Project } from './project.ts';
import type { Host, Sign } from './sign.ts';
import type { Room, Storey } from './storey.ts';

/** A room and the storey it is in. */
export interface RoomPlace {
  readonly storey: Storey;
  readonly room: Room;
}

/** Functions of rooms that one only passes through: a door between one of them and another room is the other's door. */
export const CIRCULATION: readonly string[] = ['corridor', 'stairs'];

const sides = new WeakMap<Outline, ReadonlyMap<string, number>>();

const sideKey = (wallId: string, side: 'left' | 'right'): string => `${side} ${wallId}`;

/** The place (in the list of faces) of the face on each side of each wall; a face lies left of the way around it. */
function sidesOf(outline: Outline): ReadonlyMap<string, number> {
  const known = sides.get(outline);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  const add = (cycle: Cycle, place: number): void =>
    cycle.walls.forEach((wall, i) => found.set(sideKey(wall.id, wall.a === cycle.nodes[i]!.id ? 'left' : 'right'), place));
  outline.faces.forEach((face, place) => [face.cycle, ...face.inner].forEach((cycle) => add(cycle, place)));
  sides.set(outline, found);
  return found;
}

/** The room that a side of a wall belongs to, seen from node a to node b; null where that is outdoors or has no record. */
export function roomBesideWall(storey: Storey, wallId: string, side: 'left' | 'right'): Room | null {
  const outline = outlineOf(storey.nodes, storey.walls);
  const place = sidesOf(outline).get(sideKey(wallId, side));
  const roomId = place === undefined ? undefined : bindingOf(outline, storey.rooms).roomsIn[place]![0];
  return roomId === undefined ? null : storey.rooms[roomId]!;
}

/** The rooms on the two sides of a door or window, left first, each once; none stands for outdoors. */
export function roomsAtOpening(storey: Storey, openingId: string): readonly Room[] {
  const opening = storey.openings[openingId];
  if (opening === undefined) return [];
  const found = (['left', 'right'] as const).map((side) => roomBesideWall(storey, opening.wallId, side));
  return [...new Set(found)].filter((room) => room !== null);
}

const isUsed = (room: Room): boolean => room.functions.some(({ code }) => !CIRCULATION.includes(code));

/** The room whose door it is: the only one of the two that serves for something else than passing. */
export function roomOfDoor(storey: Storey, openingId: string): Room | null {
  const used = roomsAtOpening(storey, openingId).filter(isUsed);
  return used.length === 1 ? used[0]! : null;
}

function roomOfHost(storey: Storey, host: Extract<Host, { storeyId: string }>): Room | null {
  if (host.kind === 'desk') return storey.rooms[host.roomId] ?? null;
  return host.kind === 'door' ? roomOfDoor(storey, host.openingId) : roomBesideWall(storey, host.wallId, host.side);
}

/**
 * The room that a sign is in or speaks for: the one it `serves` where that is stated, else the one with its desk, its side
 * of the wall or its door. Null for signs outdoors, and where a door leads to two rooms in use.
 */
export function roomOfSign(project: Project, sign: Pick<Sign, 'host' | 'serves'>): RoomPlace | null {
  const { host, serves } = sign;
  const storeyId = serves?.storeyId ?? ('storeyId' in host ? host.storeyId : null);
  const storey = project.storeys.find(({ id }) => id === storeyId);
  if (storey === undefined) return null;
  const room = serves !== null ? storey.rooms[serves.roomId] : 'storeyId' in host ? roomOfHost(storey, host) : null;
  return room === undefined || room === null ? null : { storey, room };
}
