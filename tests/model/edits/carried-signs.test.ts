import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { EntityRef } from '../../../src/model/entity.ts';
import { NO_ATTRIBUTES, type Host, type Sign } from '../../../src/model/sign.ts';
import type { Project } from '../../../src/model/project.ts';
import { after, emptyProject, named, points, rectangle, storeyOf, wallAt, walls } from '../sample.ts';

const sign = (host: Host, changes: Partial<Sign> = {}): Edit => ({
  verb: 'addSign',
  args: {
    sign: {
      kind: 'rulesBoard', org: null, host, offset: 300, heightAboveFloor: 1500, size: { width: 600, height: 900 }, thickness: 20,
      writing: 'horizontal', ground: { cmyk: [0, 0, 0, 0] }, material: '', lit: 'none', topic: '', serves: null, attributes: NO_ATTRIBUTES,
      copies: 1, filling: 'proportional', margins: null, setKey: 'rulesBoard/r1/x', face: { blocks: [], marks: [], panels: [] }, ...changes,
    },
  },
});
const room: EntityRef = { kind: 'room', id: 'r1', storeyId: 's1' };
const onWall = (side: 'left' | 'right'): Host => ({ kind: 'wall', storeyId: 's1', wallId: 'w1', side });
const office = (): Project =>
  [rectangle(0, 0, 4000, 3000), named('r1', '办公室'), sign(onWall('left')), sign({ kind: 'desk', storeyId: 's1', roomId: 'r1' }), sign(onWall('right'), { serves: { storeyId: 's1', roomId: 'r1' } })].reduce(after, emptyProject());
const boards = (project: Project): Sign[] => Object.values(project.signs);

describe('the signs of what is carried', () => {
  it('are copied onto the copy, and are no longer those of a set', () => {
    const two = after(office(), { verb: 'arrayParts', args: { storeyId: 's1', refs: [room], layout: { kind: 'grid', columns: 2, rows: 1, dx: 9000, dy: 0 } } });
    const copies = boards(two).slice(3);
    const newRoom = Object.keys(storeyOf(two).rooms).find((id) => id !== 'r1')!;
    expect(copies.map(({ host }) => host.kind)).toEqual(['wall', 'desk', 'wall']);
    expect(copies.map(({ setKey }) => setKey)).toEqual(['', '', '']);
    expect(copies[1]!.host).toEqual({ kind: 'desk', storeyId: 's1', roomId: newRoom });
    expect(copies[2]!.serves).toEqual({ storeyId: 's1', roomId: newRoom });
    expect(copies[0]!.host).not.toEqual(onWall('left'));
  });

  it('hang on the other side of a mirrored wall, on the other hand of its middle', () => {
    const mirrored = after(office(), { verb: 'mirrorParts', args: { storeyId: 's1', refs: [room], from: { x: 2000, y: 0 }, to: { x: 2000, y: 1 }, copy: false } });
    expect(boards(mirrored)[0]).toMatchObject({ host: onWall('right'), offset: -300 });
    expect(boards(mirrored)[1]!.host.kind).toBe('desk');
  });

  it('are left out where the copied wall became one with another', () => {
    const twice = after(office(), { verb: 'arrayParts', args: { storeyId: 's1', refs: [room], layout: { kind: 'grid', columns: 2, rows: 1, dx: 0, dy: 0 } } });
    expect(boards(twice)).toHaveLength(3);
  });

  it('of a desk and those that serve a room go to the room that stays when rooms are merged', () => {
    const two = [walls(points([2500, 0], [2500, 3000])), named('r2', '乙')].reduce(after, office());
    expect(wallAt(two, 2500, 1500)).toBeTruthy();
    const one = after(two, { verb: 'mergeRooms', args: { storeyId: 's1', roomIds: ['r1', 'r2'], keep: 'r2' } });
    expect(boards(one)[1]!.host).toEqual({ kind: 'desk', storeyId: 's1', roomId: 'r2' });
    expect(boards(one)[2]!.serves).toEqual({ storeyId: 's1', roomId: 'r2' });
  });
});
