import { describe, expect, it } from 'vitest';
import { notListed } from '../../../src/jobs/town/not-listed.ts';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import { small } from '../../formats/divisions/published.ts';

const divisions = small();
const SHIMIAO = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const KNOWN = { standards: [], starters: [], listed: (row: Parameters<typeof notListed>[1]) => notListed(divisions, row) };
const doubtsOf = (unit: string, place: Partial<typeof SHIMIAO> = {}) => {
  const [read] = readTown({ place: { ...SHIMIAO, ...place }, rows: [{ unit }] }, KNOWN);
  expect(read!.value?.rawName).toBe(unit);
  return read!.faults;
};

describe('the names of a table beside the published list', () => {
  it.each(['庄科村', '栾川县石庙镇庄科村村民委员会', '石庙社区', '上庄科村'])('have nothing against %s, which is there', (unit) => {
    expect(doubtsOf(unit)).toEqual([]);
  });

  it('tell of a mistyped village with those that are like it, and keep nothing back', () => {
    expect(doubtsOf('庄棵村')).toMatchObject([{ code: 'town.notListed', severity: 'warning', row: 0, column: 'unit', data: { found: '庄棵村', town: '石庙镇', near: ['庄科村', '上庄科村'] } }]);
    expect(doubtsOf('新桥村')).toMatchObject([{ code: 'town.notListedAlone', column: 'unit' }]);
  });

  it('tell of a town or county that is not there in its own column', () => {
    expect(doubtsOf('庄科村', { town: '石妙镇' })).toMatchObject([{ code: 'town.placeNotListed', column: 'town', data: { found: '石妙镇' } }]);
    expect(doubtsOf('庄科村', { county: '奕川县' })).toMatchObject([{ code: 'town.placeNotListed', column: 'county' }]);
  });

  it('take levels that people leave out and units that go by one name as there', () => {
    expect(doubtsOf('庄科村', { province: '北京市', prefecture: '市辖区', county: '延庆区', town: '香营乡' })).toEqual([]);
    expect(doubtsOf('红光社区', { province: '北京市', prefecture: '市辖区', county: '延庆区', town: '香营乡' })).toEqual([]);
  });
});
