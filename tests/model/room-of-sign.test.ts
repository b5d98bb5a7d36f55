import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edits/edit.ts';
import { roomBesideWall, roomOfSign, roomsAtOpening } from '../../src/model/room-of-sign.ts';
import type { Host } from '../../src/model/sign.ts';
import { after, base } from '../rules/fake-env.ts';

const storeyId = 'st1';
const storey = base.storeys[0]!;
const roomOf = (host: Host, serves: string | null = null): string | null =>
  roomOfSign(base, { host, serves: serves === null ? null : { storeyId, roomId: serves } })?.room.id ?? null;
/** The wall between the hall (r1) and the station (r2) runs from (8400, 7500) to (13500, 7500): the hall is below it. */
const wallBetween = (x0: number, x1: number, y: number) =>
  Object.values(storey.walls).find(({ a, b }) => {
    const [p, q] = [storey.nodes[a]!, storey.nodes[b]!];
    return p.y === y && q.y === y && Math.min(p.x, q.x) <= x0 && Math.max(p.x, q.x) >= x1;
  })!;
const wall = wallBetween(9000, 10000, 7500);
const runsEast = storey.nodes[wall.a]!.x < storey.nodes[wall.b]!.x;
const above = runsEast ? 'left' : 'right';
const below = runsEast ? 'right' : 'left';

describe('the room of a sign', () => {
  it('is the one on its side of the wall', () => {
    expect(roomOf({ kind: 'wall', storeyId, wallId: wall.id, side: above })).toBe('r2');
    expect(roomOf({ kind: 'wall', storeyId, wallId: wall.id, side: below })).toBe('r1');
  });

  it('is none outdoors, at the gate or on a wall that is gone', () => {
    const outer = wallBetween(500, 1000, 0);
    const rooms = (['left', 'right'] as const).map((side) => roomOf({ kind: 'wall', storeyId, wallId: outer.id, side }));
    expect(new Set(rooms)).toEqual(new Set([null, 'r6']));
    expect(roomOf({ kind: 'gate' })).toBeNull();
    expect(roomOf({ kind: 'wall', storeyId, wallId: 'w99', side: 'left' })).toBeNull();
    expect(roomOf({ kind: 'wall', storeyId: 'st9', wallId: wall.id, side: 'left' })).toBeNull();
  });

  it('is the one with its desk', () => {
    expect(roomOf({ kind: 'desk', storeyId, roomId: 'r10' })).toBe('r10');
  });

  it('is the one that its door leads to, passages not counted', () => {
    const leads = Object.values(storey.openings).map((opening) => ({
      rooms: roomsAtOpening(storey, opening.id).map(({ id }) => id),
      found: roomOf({ kind: 'door', storeyId, openingId: opening.id }),
    }));
    const toCorridor = leads.find(({ rooms }) => rooms.includes('r14') && rooms.includes('r5'));
    const betweenTwo = leads.find(({ rooms }) => rooms.length === 2 && rooms.every((id) => !['r14', 'r15'].includes(id)));
    const entrance = leads.find(({ rooms }) => rooms.length === 1 && rooms[0] === 'r1');
    expect(toCorridor?.found).toBe('r5');
    expect(betweenTwo?.found ?? null).toBeNull();
    expect(entrance?.found).toBe('r1');
  });

  it('is the one it is said to serve, wherever it hangs', () => {
    expect(roomOf({ kind: 'wall', storeyId, wallId: wall.id, side: below }, 'r2')).toBe('r2');
    expect(roomOf({ kind: 'gate' }, 'r3')).toBe('r3');
  });

  it('is found on both sides of a wall that stands free in a room', () => {
    const edit: Edit = {
      verb: 'addWalls',
      args: { storeyId, points: [{ x: 10000, y: 2000 }, { x: 12000, y: 2000 }], closed: false, kind: 'interior', thickness: 120 },
    };
    const divided = after(edit).storeys[0]!;
    const free = Object.values(divided.walls).find(({ id }) => storey.walls[id] === undefined)!;
    expect((['left', 'right'] as const).map((side) => roomBesideWall(divided, free.id, side)?.id)).toEqual(['r1', 'r1']);
  });
});
