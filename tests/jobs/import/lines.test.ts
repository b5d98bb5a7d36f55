import { describe, expect, it } from 'vitest';
import { applyPatches, commit } from '../../../src/model/edits/apply.ts';
import { emptyProject } from '../../model/sample.ts';
import { block, insert, line, polyline, text, type Pair } from '../../formats/cad/dxf-text.ts';
import { drawn } from './drawn-plan.ts';

/** Lines turned about the origin, so that no rule depends on the axes. */
const turned = (pairs: readonly Pair[], degrees: number): Pair[] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const tilted = pairs.flatMap((pair): Pair[] => (pair[0] === 40 ? [pair, [50, degrees]] : [pair]));
  return tilted.map(([code, value], i): Pair => {
    const [base, isX] = [code % 10, Math.floor(code / 10) === 1];
    const other = tilted[i + (isX ? 1 : -1)];
    if (typeof value !== 'number' || ![10, 11, 20, 21].includes(code) || other === undefined || other[0] % 10 !== base) return [code, value];
    const [x, y] = (isX ? [value, other[1]] : [other[1], value]) as [number, number];
    return [code, isX ? x * cos - y * sin : x * sin + y * cos];
  });
};

/** Faces of the walls of a room of 4100 × 4800 inside and its neighbour of 3000 × 4800, walls of 200. */
const faces = (...skipped: readonly number[]): Pair[] =>
  [
    line('墙', 0, 0, 7700, 0), line('墙', 7700, 0, 7700, 5200), line('墙', 7700, 5200, 0, 5200), line('墙', 0, 5200, 0, 0),
    line('墙', 200, 200, 4300, 200), line('墙', 4300, 200, 4300, 5000), line('墙', 4300, 5000, 200, 5000), line('墙', 200, 5000, 200, 200),
    line('墙', 4500, 200, 7500, 200), line('墙', 7500, 200, 7500, 5000), line('墙', 7500, 5000, 4500, 5000), line('墙', 4500, 5000, 4500, 200),
  ].flatMap((pairs, i) => (skipped.includes(i) ? [] : pairs));

const NAMES = [...text('文字', '备课室', 1500, 2500), ...text('文字', '19.68m', 1500, 2000, 200), ...text('文字', '2', 2300, 2100, 100), ...text('文字', '值班室', 5500, 2500)];

describe('parallel lines', () => {
  it.each([0, 30, 77.3])('are walls with the rooms that they enclose, turned by %s°', async (degrees) => {
    const plan = await drawn({ entities: turned([...faces(), ...NAMES], degrees) });
    const thicknesses = Object.values(plan.storey.walls).map((wall) => wall.thickness);
    expect([thicknesses.length, new Set(thicknesses)]).toEqual([7, new Set([200])]);
    expect(plan.areas['备课室']).toBeCloseTo(19.68, degrees === 0 ? 5 : 1);
    expect(plan.areas['值班室']).toBeCloseTo(14.4, degrees === 0 ? 5 : 1);
    expect(plan.report.areas).toMatchObject([{ name: '备课室', printedM2: 19.68 }]);
    expect(plan.storey.underlays).toEqual({});
  });

  it('of different distances are walls of different thickness', async () => {
    const entities = [...line('WALL', 0, 0, 9000, 0), ...line('WALL', 0, 370, 9000, 370), ...line('WALL', 0, 3000, 9000, 3000), ...line('WALL', 0, 3100, 9000, 3100), ...line('WALL', 0, 6000, 9000, 6000), ...line('WALL', 0, 6500, 9000, 6500)];
    const plan = await drawn({ entities });
    expect(Object.values(plan.storey.walls).map((wall) => wall.thickness).sort((a, b) => a - b)).toEqual([100, 370]);
    // 500 apart are no wall: those lines stay to be traced.
    expect(plan.report.underlay).toEqual([{ layer: 'WALL', lines: 2 }]);
  });

  it('are one step to undo', async () => {
    const { edits } = await drawn({ entities: [...faces(), ...NAMES] });
    const project = emptyProject();
    const step = commit(project, edits);
    expect(step.ok && applyPatches(step.value.project, step.value.inverse)).toEqual(project);
  });
});

describe('gaps in walls', () => {
  /** The wall between both rooms with a gap of 900, from 1000 to 1900. */
  const door = block('M0921', [[0, 'ARC'], [8, '0'], [10, 0], [20, 0], [40, 900], [50, 0], [51, 90], ...line('0', 0, 0, 900, 0), ...line('0', 0, 0, 0, 900)]);
  const split = [...faces(5, 11), ...line('墙', 4300, 200, 4300, 1000), ...line('墙', 4300, 1900, 4300, 5000), ...line('墙', 4500, 200, 4500, 1000), ...line('墙', 4500, 1900, 4500, 5000)];

  it('with a door in them are closed, and the door is an opening with its hinge and swing', async () => {
    const plan = await drawn({ blocks: door, entities: [...split, ...NAMES, ...insert('门窗', 'M0921', 4400, 1000, [[50, 90]])] });
    expect(Object.values(plan.storey.openings)).toMatchObject([{ kind: 'door', width: 900, height: 2100, sill: 0 }]);
    expect(plan.report.closed).toEqual([{ from: { x: 4400, y: 1000 }, to: { x: 4400, y: 1900 }, widthMm: 900, why: 'opening' }]);
    const [opening] = Object.values(plan.storey.openings);
    const wall = plan.storey.walls[opening!.wallId]!;
    const [a, b] = [plan.storey.nodes[wall.a]!, plan.storey.nodes[wall.b]!];
    expect(plan.storey.nodes[opening!.hinge === 'a' ? wall.a : wall.b]!.y).toBe(Math.min(a.y, b.y));
    // The leaf, turned by 90°, stands to the left of the insert's way: at smaller x.
    expect((a.y < b.y) === (opening!.swing === 'left')).toBe(true);
    expect(plan.areas).toMatchObject({ 备课室: 19.68, 值班室: 14.4 });
  });

  it('mirrored, the door swings to the other side', async () => {
    const plan = await drawn({ blocks: door, entities: [...split, ...NAMES, ...insert('门窗', 'M0921', 4400, 1000, [[50, 90], [42, -1]])] });
    const [opening] = Object.values(plan.storey.openings);
    const wall = plan.storey.walls[opening!.wallId]!;
    expect((plan.storey.nodes[wall.a]!.y < plan.storey.nodes[wall.b]!.y) === (opening!.swing === 'right')).toBe(true);
  });

  it('with nothing in them are closed up to the chosen width only, and told', async () => {
    const [wide, narrow] = [await drawn({ entities: [...split, ...NAMES] }, { gapMm: 1000 }), await drawn({ entities: [...split, ...NAMES] }, { gapMm: 300 })];
    expect(wide.report.closed).toEqual([{ from: { x: 4400, y: 1000 }, to: { x: 4400, y: 1900 }, widthMm: 900, why: 'gap' }]);
    expect(Object.values(wide.storey.openings)).toMatchObject([{ kind: 'passage', width: 900 }]);
    expect(wide.areas).toMatchObject({ 备课室: 19.68, 值班室: 14.4 });
    expect(narrow.report.closed).toEqual([]);
    expect(Object.values(narrow.storey.rooms)).toHaveLength(1);
  });

  it('with a column in them are closed', async () => {
    const column = polyline('柱', [[4150, 1000], [4550, 1000], [4550, 1900], [4150, 1900]]);
    const plan = await drawn({ entities: [...split, ...column, ...NAMES] });
    expect(plan.report.closed).toMatchObject([{ widthMm: 900, why: 'column' }]);
    expect(plan.areas).toMatchObject({ 备课室: 19.68, 值班室: 14.4 });
  });

  it('leave a room that is not enclosed without a face, and name it', async () => {
    const plan = await drawn({ entities: [...faces(9, 1), ...NAMES] });
    expect(plan.report.open.map((one) => one.name)).toEqual(['值班室']);
    expect(Object.keys(plan.areas)).toEqual(['备课室']);
  });
});

describe('closed outlines with a name in them', () => {
  const room = (x: number, y: number, width: number, depth: number, name: string): Pair[] => [
    ...polyline('房间', [[x, y], [x + width, y], [x + width, y + depth], [x, y + depth]]), ...text('房间', name, x + 500, y + 500),
  ];

  it('are rooms of exactly their area, with virtual walls where none were drawn', async () => {
    const plan = await drawn({ entities: [...room(0, 0, 6000, 5000, '便民服务大厅 30.00㎡'), ...room(6000, 0, 3000, 5000, '会议室')] });
    expect(plan.areas).toEqual({ 便民服务大厅: 30, 会议室: 15 });
    expect(plan.report.areas).toEqual([{ name: '便民服务大厅', printedM2: 30, netM2: 30 }]);
    expect(new Set(Object.values(plan.storey.walls).map((wall) => wall.kind))).toEqual(new Set(['virtual']));
  });

  it('with a wall between them keep their areas; the wall is as thick as they are apart', async () => {
    const plan = await drawn({ entities: [...room(0, 0, 6000, 5000, '大厅'), ...room(6240, 0, 3000, 5000, '会议室')] });
    expect(plan.areas['大厅']).toBeCloseTo(30, 2);
    expect(plan.areas['会议室']).toBeCloseTo(15, 2);
    expect(Object.values(plan.storey.walls).filter((wall) => wall.kind !== 'virtual').map((wall) => wall.thickness)).toEqual([240]);
  });

  it('on the faces of walls add nothing to the walls', async () => {
    const plan = await drawn({ entities: [...faces(), ...room(200, 200, 4100, 4800, '备课室')] });
    expect(plan.areas['备课室']).toBe(19.68);
    expect(Object.values(plan.storey.walls)).toHaveLength(7);
  });

  it('without a name stay lines to trace', async () => {
    const plan = await drawn({ entities: [...faces(), ...polyline('房间', [[500, 500], [900, 500], [900, 900]])] });
    expect(plan.report.underlay).toEqual([{ layer: '房间', lines: 1 }]);
  });
});

describe('the choices', () => {
  it('give layers another role than their name says', async () => {
    const entities = faces().map(([code, value]): Pair => [code, value === '墙' ? 'L1' : value]);
    const [as, kept, none] = [await drawn({ entities }, { roles: { L1: 'wall' } }), await drawn({ entities }), await drawn({ entities: [...entities, ...line('轴线', 0, 0, 9, 9)] }, { roles: { L1: 'skip' } })];
    expect(Object.values(as.storey.walls)).toHaveLength(7);
    expect([Object.values(kept.storey.walls).length, kept.report.underlay]).toEqual([0, [{ layer: 'L1', lines: 12 }]]);
    expect(none.report.underlay).toEqual([{ layer: '轴线', lines: 1 }]);
  });

  it('take a part of the drawing, to the origin', async () => {
    const far = faces().map(([code, value]): Pair => [code, code % 100 === 10 || code % 100 === 11 ? Number(value) + 50_000 : value]);
    const plan = await drawn({ entities: [...faces(), ...far] }, { part: { x0: 49_000, y0: -1000, x1: 60_000, y1: 9000 } });
    expect(Object.values(plan.storey.nodes).every(({ x }) => x >= 0 && x <= 7700)).toBe(true);
    expect(Object.values(plan.storey.walls)).toHaveLength(7);
  });
});
