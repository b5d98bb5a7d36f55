import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity.ts';
import { wallFace } from '../../src/model/wall-face.ts';
import { facing, faceAt, placeBehind, placeOf, placesAround, type WallPlace } from '../../src/model/wall-place.ts';
import { withBoards } from '../editor/hung-boards.ts';

const { project, place } = withBoards({ b1: { at: 1000, height: 1500 } });
const storey = project.storeys[0]!;
const hall = wallFace(storey, place.wallId, place.side)!.roomId!;
const turned = (from: number, to: number): number => (from - to + 360) % 360;

describe('the walls of a room', () => {
  it('follow one another as a person turns to the right, each once', () => {
    const around = placesAround(storey, hall);
    const ways = around.map((one) => facing(storey, one));
    expect(new Set(ways)).toEqual(new Set([0, 90, 180, 270]));
    ways.forEach((way, i) => expect(turned(way, ways[(i + 1) % ways.length]!)).toBe(90));
    expect(new Set(around.map(({ wallId, side }) => wallFace(storey, wallId, side)!.key)).size).toBe(4);
  });

  it('are seen from the room, and from outdoors those that nobody sees from a room', () => {
    for (const roomId of [hall, null]) {
      for (const one of placesAround(storey, roomId)) expect(wallFace(storey, one.wallId, one.side)!.roomId).toBe(roomId);
    }
    expect(placesAround(storey, null).map((one) => facing(storey, one))).toEqual([270, 180, 90, 0]);
  });
});

describe('the wall on which a thing is seen', () => {
  const ref = (kind: EntityRef['kind'], id: string): EntityRef => ({ kind, id, storeyId: storey.id });

  it('is for a sign the one it hangs on', () => {
    expect(placeOf(project, { kind: 'sign', id: 'b1' }, null)).toEqual(place);
    expect(placeOf(project, { kind: 'sign', id: 's1' }, null)).toBeNull();
  });

  it('is for a room the one with the most signs, or the one that is looked at already', () => {
    expect(placeOf(project, ref('room', hall), null)).toEqual(place);
    const other = placesAround(storey, hall).find(({ wallId }) => wallId !== place.wallId)!;
    expect(placeOf(project, ref('room', hall), other)).toEqual(other);
  });

  it('is for a wall its side in the room that is looked at', () => {
    const behind = placeBehind(project, place)!;
    expect(faceAt(project, behind)!.face.roomId).not.toBe(hall);
    expect(placeOf(project, ref('wall', place.wallId), place)).toEqual(place);
    expect(placeOf(project, ref('wall', place.wallId), behind)).toEqual(behind);
  });

  it('is for a door where it is looked at from, else where its plate hangs', () => {
    const door = wallFace(storey, place.wallId, place.side)!.openings[0]!;
    expect(placeOf(project, ref('opening', door.id), place)).toEqual(place);
    const behind = placeBehind(project, place)!;
    expect(placeOf(project, ref('opening', door.id), behind)).toEqual(behind);
  });

  it('is none for what is gone', () => {
    const gone: WallPlace = { ...place, wallId: 'gone' };
    expect(faceAt(project, gone)).toBeNull();
    expect(placeOf(project, ref('wall', 'gone'), null)).toBeNull();
    expect(placeBehind(project, gone)).toBeNull();
  });
});
