import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Pair } from '../../../src/solver/problem.ts';
import { readJson } from '../../standards/base.ts';
import { allocationOf, centreAt, functionOf, JINGZHOU, traits } from './allocation-of.ts';

const LUANCHUAN = ['luanchuan-2022'];
const JINGZHOU_PACK = ['jingzhou-community-2016'];
const pairs = (list: readonly Pair[]) => list.map((pair) => [...pair].sort().join('+'));

function withRoom(project: Project, roomId: string, changes: Partial<Project['storeys'][number]['rooms'][string]>): Project {
  const after = applyEdits(project, [{ verb: 'setRoom', args: { storeyId: 'st1', roomId, changes } }]);
  if (!after.ok) throw new Error(JSON.stringify(after.diagnostics));
  return after.value;
}

describe('the traits of functions', () => {
  it('name every function of the list once', () => {
    const codes = (readJson('templates/functions.json') as { code: string }[]).map(({ code }) => code);
    expect(traits.functions.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });
});

describe('the rooms of an allocation', () => {
  it('are those with an area that are no passage and no toilet', () => {
    const { rooms, problem } = allocationOf(centreAt(), LUANCHUAN);
    expect(rooms.filter(({ leftOut }) => leftOut === 'fixed').map(({ place }) => place.room.name)).toEqual(['男卫生间', '女卫生间', '盥洗间', '西走廊', '东走廊']);
    expect(problem.rooms.map(({ id }) => id)).toContain('st1:r1');
    expect(problem.rooms.find(({ id }) => id === 'st1:r1')).toMatchObject({ areaM2: 51.34, level: 1 });
  });

  it('leave a second room of a function to it', () => {
    const { rooms } = allocationOf(centreAt(), LUANCHUAN);
    expect(rooms.find(({ place }) => place.room.name === '卫生室治疗室')?.leftOut).toBe('second');
  });

  it('leave out what a person keeps, with the functions that are served there alone', () => {
    const { problem } = allocationOf(centreAt(), LUANCHUAN, { keepRooms: ['st1:r7'] });
    expect(problem.rooms.map(({ id }) => id)).not.toContain('st1:r7');
    expect(problem.functions.map(({ id }) => id)).not.toContain('dayCare');
  });

  it('have no water only where somebody has said so', () => {
    const { problem } = allocationOf(withRoom(centreAt(), 'r5', { water: false }), LUANCHUAN);
    expect(problem.rooms.find(({ id }) => id === 'st1:r5')?.features).toEqual([]);
    expect(problem.rooms.find(({ id }) => id === 'st1:r1')?.features).toEqual(['water']);
  });
});

describe('the functions of an allocation', () => {
  it('take area and storey from the clause that asks most', () => {
    const allocation = allocationOf(centreAt(JINGZHOU), JINGZHOU_PACK);
    expect(functionOf(allocation, 'serviceHall')).toMatchObject({ minM2: 80, levels: [1] });
    expect(allocation.functions.find(({ code }) => code === 'partyActivityRoom')?.least).toMatchObject({ m2: 60, by: { rule: 'jingzhou-community-2016/party.area' } });
  });

  it('are wished for where a clause only recommends, and may stay where nobody asks', () => {
    const allocation = allocationOf(centreAt(), LUANCHUAN);
    expect(functionOf(allocation, 'clinic').optional).toBeUndefined();
    expect(functionOf(allocation, 'youthPlatform').optional).toBe(60);
    expect(functionOf(allocation, 'meetingRoom').optional).toBe(40);
  });

  it('are left out where they stand near the centre and may', () => {
    const project = centreAt();
    const near: Project = { ...withRoom(project, 'r7', { functions: [], name: '空房' }), site: { ...project.site, nearbyFunctions: ['dayCare'] } };
    expect(allocationOf(near, LUANCHUAN).problem.functions.map(({ id }) => id)).not.toContain('dayCare');
  });

  it('have today’s room as enough where no clause states an area: all of one room fit into it together', () => {
    const allocation = allocationOf(centreAt(), LUANCHUAN);
    const inShop = ['supermarket', 'eCommerce', 'financePoint'].map((code) => functionOf(allocation, code).minM2);
    expect(inShop.reduce((sum, m2) => sum + m2, 0)).toBeLessThanOrEqual(19.17);
  });

  it('are guests of the rooms that a clause names', () => {
    const allocation = allocationOf(centreAt({ prefecture: '益阳市', town: '千山红镇', tier: 'standard' }), ['qianshanhong-2020']);
    expect(functionOf(allocation, 'hrssCentre').hosts).toEqual(['serviceHall']);
    expect(functionOf(allocation, 'civilizationStation').alone).toBe(true);
  });

  it('of which a clause asks for a number are left to choose, those of them that are there already at a cost', () => {
    const { problem, functions, choices } = allocationOf(centreAt({ prefecture: '徐州市' }), ['xuzhou-landmark']);
    expect(problem.someOf).toMatchObject([{ id: 'xuzhou-landmark/rooms.ten', n: 10 }]);
    const group = problem.someOf[0]!.group;
    expect(group).toHaveLength(24);
    expect(functions.filter(({ want, code }) => want === 'asked' && group.includes(code)).map(({ code }) => code)).toEqual(['serviceHall']);
    const optional = (want: string) => new Set(functions.filter((one) => one.want === want).map(({ code }) => problem.functions.find(({ id }) => id === code)!.optional));
    expect([...optional('some')]).toEqual([0]);
    expect([...optional('present')]).toEqual([40]);
    expect(choices[0]!.demand.clause).not.toBe('');
  });

  it('to choose from are fewer by those that stay where no plan moves them or stand near the centre and may', () => {
    const at = (changes: Partial<Project['site']>, keepRooms: readonly string[] = []) => {
      const project = centreAt(JINGZHOU);
      return allocationOf({ ...project, site: { ...project.site, ...changes } }, JINGZHOU_PACK, { keepRooms }).problem;
    };
    expect(at({}).someOf).toMatchObject([{ n: 1, group: ['financePoint', 'cashPoint', 'postPoint', 'paymentPoint', 'logisticsPoint'] }]);
    expect(at({ nearbyFunctions: ['postPoint'] }).someOf).toEqual([]);
    expect(at({ nearbyFunctions: ['postPoint'] }).functions.map(({ id }) => id)).not.toContain('cashPoint');
    // The shop that holds the finance point is kept as it is.
    expect(at({}, ['st1:r9']).someOf).toEqual([]);
  });
});

describe('the company of functions', () => {
  it('follows the families, and keeps medical and care rooms to themselves', () => {
    const share = pairs(allocationOf(centreAt(), LUANCHUAN).problem.share);
    expect(share).toContain('calligraphyRoom+readingRoom');
    expect(share.filter((pair) => pair.includes('clinic') || pair.includes('childCare'))).toEqual([]);
  });

  it('follows a clause against and for it', () => {
    const share = pairs(allocationOf(centreAt({ prefecture: '益阳市', town: '千山红镇', tier: 'standard' }), ['qianshanhong-2020']).problem.share);
    expect(share.filter((pair) => pair.includes('civilizationStation'))).toEqual([]);
    expect(share).toContain('hrssCentre+serviceHall');
  });
});

describe('building', () => {
  it('is proposed only for rooms that a person has released, with the areas that come of it', () => {
    expect(allocationOf(centreAt(), LUANCHUAN).splits).toEqual([]);
    const { splits, merges, spaces } = allocationOf(centreAt(), LUANCHUAN, { maySplit: ['st1:r1'], mayMerge: ['st1:r1', 'st1:r2'] });
    expect(splits.map(({ room }) => room)).toEqual(['st1:r1', 'st1:r1', 'st1:r1']);
    for (const { partsM2 } of splits) expect(partsM2[0] + partsM2[1]).toBeLessThan(51.34);
    expect(merges).toMatchObject([{ rooms: ['st1:r1', 'st1:r2'] }]);
    // Both rooms and the partition between them.
    expect(merges[0]!.areaM2).toBeGreaterThan(51.34 + 26.56);
    expect(spaces.get('st1:r1+st1:r2')).toMatchObject({ areaM2: merges[0]!.areaM2, building: { cost: merges[0]!.cost } });
  });
});
