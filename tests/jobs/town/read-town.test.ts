import { describe, expect, it } from 'vitest';
import { COLUMN_CODES, TOWN_COLUMNS } from '../../../src/jobs/town/columns.ts';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import type { TownTexts } from '../../../src/jobs/town/town-row.ts';

const PLACE = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const KNOWN = { standards: ['luanchuan-2022', 'gulin-village'], starters: ['starter-300'] };

const read = (...rows: TownTexts[]) => readTown({ place: PLACE, rows }, KNOWN);
const faultsOf = (texts: TownTexts) => read({ unit: '庄科村', ...texts })[0]!.faults.map(({ code, column }) => `${column} ${code}`);

describe('a row of the table of villages', () => {
  it('is read from the words of an office: units behind numbers, full-width digits, other names of the same thing', () => {
    const [row] = read({
      unit: '栾川县石庙镇庄科村村民委员会', partyLevel: '党总支', hasCollectiveEconomy: '有', households: '３２０户', population: '1,280 人',
      buildingAreaM2: '350.5平方米', storeys: '2层', buildMode: '改建', tier: '示范', standards: 'luanchuan-2022、gulin-village', phone: '—',
    });
    expect(row!.faults).toEqual([]);
    expect(row!.value).toMatchObject({
      ...PLACE, unit: '庄科村', unitType: 'village', setting: 'rural', partyLevel: 'generalBranch', hasCollectiveEconomy: true, households: 320, population: 1280,
      buildingAreaM2: 350.5, usableAreaM2: null, storeys: 2, buildMode: 'renovate', tier: 'demonstration', standards: ['luanchuan-2022', 'gulin-village'], phone: '',
    });
  });

  it('is read with storeys in words, areas as they are typed, and figures with separators of any width', () => {
    const values = read(
      { unit: '甲村', storeys: '三层', buildingAreaM2: '350M2' }, { unit: '乙村', storeys: '两层', buildingAreaM2: '1,250 ㎡' }, { unit: '丙村', storeys: '１', buildingAreaM2: '４５０平方米' },
      { unit: '丁村', storeys: '十二层', households: '１，２３４' },
    ).map(({ value }) => [value?.storeys, value?.buildingAreaM2, value?.households]);
    expect(values).toEqual([[3, 350, null], [2, 1250, null], [1, 450, null], [12, null, 1234]]);
    expect(faultsOf({ storeys: '层' })).toEqual(['storeys town.noNumber']);
    expect(faultsOf({ storeys: '二层半' })).toEqual(['storeys town.noNumber']);
  });

  it('is marked where a spreadsheet program has lost the figures of a telephone', () => {
    expect(faultsOf({ phone: '1.38E+10' })).toEqual(['phone town.scientific']);
    expect(faultsOf({ phone: '13800000001' })).toEqual([]);
  });

  it('takes what is open from the name, and leaves open what no name tells', () => {
    const [row] = read({ unit: '石庙社区居委会', town: '城关街道' });
    expect(row!.value).toMatchObject({ unit: '石庙社区', unitType: 'community', setting: 'urban', partyLevel: 'branch', hasCollectiveEconomy: null, tier: null });
  });

  it('names each bad cell with its column, what was found and what was expected', () => {
    expect(faultsOf({ households: '三百户', population: '12.5', buildingAreaM2: '-3', partyLevel: '小组', hasCollectiveEconomy: '也许', standards: 'x', starter: 'y' })).toEqual([
      'partyLevel town.unknownWord', 'hasCollectiveEconomy town.unknownWord', 'households town.noNumber', 'population town.noWholeNumber', 'buildingAreaM2 town.noNumber',
    ]);
    expect(faultsOf({ standards: 'x、gulin-village', starter: 'y' })).toEqual(['standards town.unknownStandard', 'starter town.unknownStarter']);
    const [row] = read({ unit: '庄科村', partyLevel: '小组' });
    expect(row!.faults[0]).toMatchObject({ row: 0, data: { column: '党组织', found: '小组', expected: '支部委员会、总支部委员会、委员会' } });
    expect(faultsOf({ buildingAreaM2: '0', households: '99999999' })).toEqual(['households town.outOfRange', 'buildingAreaM2 town.outOfRange']);
    expect(read({})[0]!.faults.map(({ column }) => column)).toEqual(['unit']);
  });

  it('keeps no other back: a bad row between two good ones', () => {
    expect(read({ unit: '庄科村' }, { unit: '下园村', households: '若干' }, { unit: '上元村' }).map(({ value }) => value?.unit)).toEqual(['庄科村', undefined, '上元村']);
  });

  it('is told where the same village stands twice, in whichever form; the first is kept', () => {
    const rows = read({ unit: '庄科村' }, { unit: '庄科村委会' }, { unit: '庄科村', town: '合峪镇' });
    expect(rows.map(({ value }) => value !== null)).toEqual([true, false, true]);
    expect(rows[1]!.faults).toMatchObject([{ code: 'town.twice', row: 1, column: 'unit', data: { first: 1 } }]);
  });

  it('is kept with a warning where its figures contradict each other', () => {
    const [row] = read({ unit: '庄科村', buildingAreaM2: '200', usableAreaM2: '260', households: '300', population: '200' });
    expect(row!.value).not.toBeNull();
    expect(row!.faults.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning town.usableOverBuilding', 'warning town.fewerPeople']);
  });
});

describe('the columns', () => {
  it('are each described once, in one order, and no word means two things', () => {
    expect(TOWN_COLUMNS.map(({ code }) => code)).toEqual([...COLUMN_CODES]);
    for (const { words } of TOWN_COLUMNS) {
      const all = words.flatMap(({ word, aliases }) => [word, ...aliases]);
      expect(new Set(all).size).toBe(all.length);
    }
    const headings = TOWN_COLUMNS.flatMap(({ title, aliases }) => [title, ...aliases]);
    expect(headings.filter((one, i) => headings.indexOf(one) !== i)).toEqual([]);
  });
});
