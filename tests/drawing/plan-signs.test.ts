import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { planChunks } from '../../src/drawing/plan-chunks.ts';
import { planSignPlace, signsOnStorey } from '../../src/drawing/plan-sign-place.ts';
import { pointInPolygon } from '../../src/geometry/polygon.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import { roomOfDoor, roomsAtOpening } from '../../src/model/room-of-sign.ts';
import type { Host, Sign } from '../../src/model/sign.ts';
import { drawContext } from '../tools/sign-project.ts';
import { starterProject } from '../tools/starter-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const starter = starterProject();
const storey = starter.storeys[0]!;
const storeyId = storey.id;

const board = (host: Host, changes: Partial<Sign> = {}): Sign => ({
  ...signFromType(ctx.signTypes['rulesBoard']!, null, host)!,
  id: 'x1',
  ...changes,
});
const withSigns = (...signs: Sign[]): Project => ({ ...starter, signs: Object.fromEntries(signs.map((sign) => [sign.id, sign])) });
const middleOf = (sign: Sign) => {
  const { ring } = planSignPlace(starter, sign)!;
  return { x: ring.reduce((sum, p) => sum + p.x, 0) / 4, y: ring.reduce((sum, p) => sum + p.y, 0) / 4 };
};
const isIn = (roomId: string, p: { x: number; y: number }) => pointInPolygon(p, planOf(storey).rooms.get(roomId)!.net[0]!);
/** The hall (r1) lies below the wall at y = 7500, the station (r2) above it. */
const wall = Object.values(storey.walls).find(({ a, b }) => {
  const [p, q] = [storey.nodes[a]!, storey.nodes[b]!];
  return p.y === 7500 && q.y === 7500 && Math.min(p.x, q.x) <= 9000 && Math.max(p.x, q.x) >= 10000;
})!;
const sides = ['left', 'right'] as const;

describe('a sign that hangs inside', () => {
  it('is shown before the side of the wall on which it hangs', () => {
    const rooms = sides.map((side) => (isIn('r1', middleOf(board({ kind: 'wall', storeyId, wallId: wall.id, side }))) ? 'r1' : 'r2'));
    expect(rooms.toSorted()).toEqual(['r1', 'r2']);
  });

  it('goes to the right of the person who faces it as its offset grows', () => {
    for (const side of sides) {
      const host: Host = { kind: 'wall', storeyId, wallId: wall.id, side };
      const [here, there] = [board(host), board(host, { offset: 500 })].map(middleOf);
      const isBelow = isIn('r1', here!);
      // A person in the hall looks north, so that the right is east; one in the station looks south.
      expect(Math.round(there!.x - here!.x)).toBe(isBelow ? 500 : -500);
    }
  });

  it('is as wide as it is made, and never too small to be seen', () => {
    const host: Host = { kind: 'wall', storeyId, wallId: wall.id, side: 'left' };
    const widthOf = (width: number) => {
      const [a, b] = planSignPlace(starter, board(host, { size: { width, height: 100 } }))!.ring;
      return Math.round(Math.hypot(b!.x - a!.x, b!.y - a!.y));
    };
    expect([widthOf(900), widthOf(50)]).toEqual([900, 240]);
  });

  it('hangs at a door outside of the room that it speaks for', () => {
    const door = Object.values(storey.openings).find(({ id, kind }) => kind === 'door' && roomOfDoor(storey, id) !== null && roomsAtOpening(storey, id).length === 2)!;
    const own = roomOfDoor(storey, door.id)!;
    const at = middleOf(board({ kind: 'door', storeyId, openingId: door.id }));
    expect(isIn(own.id, at)).toBe(false);
    const other = roomsAtOpening(storey, door.id).find(({ id }) => id !== own.id)!;
    expect(isIn(own.id, middleOf(board({ kind: 'door', storeyId, openingId: door.id }, { serves: { storeyId, roomId: other.id } })))).toBe(true);
  });

  it('has no place on the plan outdoors, on a wall that is gone, on a desk that is not drawn', () => {
    const hosts: Host[] = [{ kind: 'gate' }, { kind: 'freeStanding' }, { kind: 'wall', storeyId, wallId: 'w99', side: 'left' }, { kind: 'desk', storeyId, roomId: 'r99' }];
    expect(hosts.map((host) => planSignPlace(starter, board(host)))).toEqual([null, null, null, null]);
  });
});

describe('the plan', () => {
  const onWall = () => board({ kind: 'wall', storeyId, wallId: wall.id, side: 'left' });

  it('shows each sign inside once, over the walls and below the tags', () => {
    const keys = planChunks(withSigns(onWall()), storeyId, ctx, { scale: 100 }).map(({ key }) => key);
    const at = keys.indexOf('sign:x1');
    expect(at).toBeGreaterThan(keys.findLastIndex((key) => key.startsWith('wall:')));
    expect(at).toBeLessThan(keys.findIndex((key) => key.startsWith('roomTag:')));
  });

  it('is drawn anew for a sign that moves along its wall, and not for one whose text is another', () => {
    const chunkOf = (sign: Sign) => planChunks(withSigns(sign), storeyId, ctx, { scale: 100 }).find(({ key }) => key === 'sign:x1')!;
    const before = chunkOf(onWall());
    expect(chunkOf({ ...onWall(), topic: 'duties' })).toBe(before);
    expect(chunkOf({ ...onWall(), offset: 300 })).not.toBe(before);
  });

  it('forgets a sign that was taken away', () => {
    planChunks(withSigns(onWall()), storeyId, ctx, { scale: 100 });
    expect(planChunks(withSigns(), storeyId, ctx, { scale: 100 }).some(({ key }) => key === 'sign:x1')).toBe(false);
  });

  it('knows the signs of a storey by the same list as long as no sign is changed', () => {
    const project = withSigns(onWall(), { ...board({ kind: 'gate' }), id: 'x2' });
    expect(signsOnStorey(project, storeyId).map(({ id }) => id)).toEqual(['x1']);
    expect(signsOnStorey({ ...project }, storeyId)).toBe(signsOnStorey(project, storeyId));
  });
});
