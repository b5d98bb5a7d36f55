import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Sign } from '../../../src/model/sign.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';

const setSign = (signId: string, changes: Partial<Omit<Sign, 'id'>>): Edit => ({ verb: 'setSign', args: { signId, changes } });
const size = (width: number, height: number): Partial<Sign> => ({ size: { width, height } });

describe('sameSize', () => {
  const pack = packWith({ check: { kind: 'sameSize', properties: ['width', 'height'], tolerance: 'print' } });

  it('holds where all are equal to a millimetre', () => {
    expect(statesOf(base, pack)).toEqual(['pass']);
    expect(statesOf(after(setSign('s1', size(321, 2100))), pack)).toEqual(['pass']);
  });

  it('fails where one differs, and says by how much', () => {
    const [finding] = reportOf(after(setSign('s1', size(330, 2100))), pack).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { difference: [10, 0], tolerance: 1, tolOrigin: 'tool' } });
    expect(finding!.places.map((place) => place.id).sort()).toEqual(['s1', 's2', 's3']);
  });
});

describe('orientation', () => {
  const pack = packWith({ check: { kind: 'orientation', writing: 'vertical' }, message: '{name}应{required}，现{actual}' });

  it('is asked of each sign', () => {
    expect(statesOf(base, pack)).toEqual(['pass', 'pass', 'pass']);
    const [finding] = reportOf(after(setSign('s2', { writing: 'horizontal' })), pack).findings;
    expect(finding).toMatchObject({ state: 'fail', message: '村委会吊牌应竖排，现横排', subject: { id: 's2' } });
  });
});

describe('dimension', () => {
  const pack = packWith({
    check: { kind: 'dimension', width: { min: 300, max: 400 }, thickness: 20, tolerance: 'print' },
    fix: { kind: 'setSize' },
  });

  it('allows what lies between least and most', () => {
    expect(statesOf(after(setSign('s1', size(400, 2500))), pack)).toEqual(['pass', 'pass', 'pass']);
  });

  it('offers the nearest that is allowed', () => {
    const project = after(setSign('s1', { ...size(450, 2500), thickness: 30 }));
    const [finding] = reportOf(project, pack).findings;
    expect(finding!.fix!.edits).toMatchObject([{ verb: 'setSign', args: { changes: { size: { width: 400, height: 2500 }, thickness: 20 } } }]);
  });
});

describe('centredOn', () => {
  const check = { kind: 'centredOn', anchor: 'gateOpening' };
  const pack = packWith({ check, select: { type: 'sign', roles: ['roof'] }, fix: { kind: 'centre' } });

  it('measures from the middle of the opening', () => {
    const shifted = after({ verb: 'setGate', args: { changes: { opening: [-500, 1300] } } });
    const [finding] = reportOf(shifted, pack).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { gap: 400 } });
    expect(finding!.fix!.edits).toEqual([setSign('s4', { offset: 400 })]);
  });
});

describe('count', () => {
  it.each([
    [{ min: 2 }, 'pass'],
    [{ min: 4 }, 'fail'],
    [{ max: 2 }, 'fail'],
    [{ min: 1, max: 3 }, 'pass'],
    [{ exact: 2 }, 'fail'],
  ])('of three with %j is %s', (range, state) => {
    expect(statesOf(base, packWith({ check: { kind: 'count', ...range } }))).toEqual([state]);
  });

  it('of nothing fails a least number and says nothing of a most', () => {
    const select = { type: 'sign', kinds: ['ledScreen'] };
    expect(statesOf(base, packWith({ select, check: { kind: 'count', exact: 1 } }))).toEqual(['fail']);
    expect(statesOf(base, packWith({ select, check: { kind: 'count', max: 1 } }))).toEqual(['noSubject']);
  });
});

describe('presenceSet', () => {
  it('can be content with some of its items', () => {
    const select = { type: 'site' };
    const items = ['square', 'boundaryWall', 'fence'];
    expect(statesOf(base, packWith({ select, check: { kind: 'presenceSet', of: 'feature', items, atLeast: 1 } }))).toEqual(['pass']);
    expect(statesOf(base, packWith({ select, check: { kind: 'presenceSet', of: 'feature', items, atLeast: 2 } }))).toEqual(['fail']);
  });

  it('finds a function by the name of a room in either width', () => {
    const functions = [{ code: 'clinic', title: '标准化卫生室', aliases: ['卫生室（服务站）'] }];
    const check = { kind: 'presenceSet', of: 'function', items: ['clinic'], where: 'inside' };
    const pack = packWith({ select: { type: 'centre' }, check }, { functions });
    const bare = (name: string): Edit[] =>
      ['r5', 'r6'].map((roomId) => ({ verb: 'setRoom', args: { storeyId: 'st1', roomId, changes: { functions: [], name } } }));
    expect(statesOf(after(...bare('仓库')), pack)).toEqual(['fail']);
    expect(statesOf(after(...bare('卫生室(服务站)')), pack)).toEqual(['pass']);
  });
});
