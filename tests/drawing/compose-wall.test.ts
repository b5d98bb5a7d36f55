import { beforeAll, describe, expect, it } from 'vitest';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import { composeWall } from '../../src/drawing/compose-wall.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { GroupItem, Item } from '../../src/drawing/drawing.ts';
import { rowsBelow } from '../../src/drawing/wall-dimensions.ts';
import { wallViewOf } from '../../src/drawing/wall-view.ts';
import { pathBounds } from '../../src/geometry/path.ts';
import { placeBehind } from '../../src/model/wall-place.ts';
import { withBoards } from '../editor/hung-boards.ts';
import { drawContext } from '../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const { project, place } = withBoards({ b1: { at: 1000, height: 1500 }, b2: { at: 5600, height: 1600 } });
const behind = placeBehind(project, place)!;
const drawn = () => composeWall(project, place, ctx)!.drawing;
const ofLayer = (items: readonly Item[], layer: Item['layer']) => items.filter((item) => item.layer === layer);
const boundsOf = (items: readonly Item[]) => items.map((item) => (item.kind === 'path' ? pathBounds(item.path) : null));

describe('the elevation of a wall', () => {
  it('hangs each sign where it hangs, to the millimetre, with the very items of its face', () => {
    const groups = drawn().items.filter((item): item is GroupItem => item.kind === 'group');
    expect(groups.map(({ source, transform }) => [source?.id, transform])).toEqual([
      ['b1', [1, 0, 0, 1, 700, 1500]],
      ['b2', [1, 0, 0, 1, 5300, 1600]],
    ]);
    for (const group of groups) expect(group.items).toEqual(composeSign(project, group.source!.id, ctx).drawing.items);
  });

  it('draws the wall from end to end, floor to top, and the door in its frame', () => {
    expect(boundsOf(ofLayer(drawn().items, 'wall'))[0]).toEqual({ x0: 0, y0: 0, x1: 7200, y1: 3600 });
    expect(boundsOf(ofLayer(drawn().items, 'opening'))).toContainEqual({ x0: 2850, y0: 0, x1: 4350, y1: 2400 });
  });

  it('shows the door of the other side mirrored, and nothing that hangs on this one', () => {
    const [here, there] = [wallViewOf(project, place)!, wallViewOf(project, behind)!];
    const door = here.openings[0]!;
    const same = there.openings.find(({ opening }) => opening.id === door.opening.id)!;
    const wide = { x0: same.box.x0, x1: same.box.x1 };
    // Both stand on one wall: its middle has the same place on both faces, seen from the two ends.
    const [middleHere, middleThere] = [here.walls[0]!, there.walls.find(({ wallId }) => wallId === place.wallId)!].map(({ x0, x1 }) => (x0 + x1) / 2);
    expect(middleThere! - wide.x1).toBeCloseTo(door.box.x0 - middleHere!, -3);
    expect(there.signs).toEqual([]);
    expect(composeWall(project, behind, ctx)!.drawing.items.some((item) => item.kind === 'group')).toBe(false);
  });

  it('has a figure for every gap: signs in rows, openings, the whole', () => {
    expect(rowsBelow(wallViewOf(project, place)!)).toEqual([
      [0, 700, 1300, 5300, 5900, 7200],
      [0, 2850, 4350, 7200],
      [0, 7200],
    ]);
  });

  it('measures signs that hang one above the other in rows of their own', () => {
    const two = withBoards({ b1: { at: 1000, height: 500 }, b2: { at: 1100, height: 1600 } });
    expect(rowsBelow(wallViewOf(two.project, two.place)!).slice(0, 2)).toEqual([
      [0, 700, 1300, 7200],
      [0, 800, 1400, 7200],
    ]);
  });

  it('lies wholly on its paper and bears the name of room and side', () => {
    const { items, size, title } = drawn();
    expect(title).toBe('便民服务中心北墙立面');
    for (const box of boundsOf(items).filter((one) => one !== null)) {
      expect(box.x0).toBeGreaterThanOrEqual(size.x0);
      expect(box.x1).toBeLessThanOrEqual(size.x1);
      expect(box.y0).toBeGreaterThanOrEqual(size.y0);
      expect(box.y1).toBeLessThanOrEqual(size.y1);
    }
  });

  it('is not there for a wall that is gone', () => {
    expect(composeWall(project, { ...place, wallId: 'gone' }, ctx)).toBeNull();
  });
});
