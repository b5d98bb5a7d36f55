import { describe, expect, it } from 'vitest';
import { findHeader, matchColumns, rowsFromTable } from '../../../src/jobs/town/match-columns.ts';
import { NO_PLACE } from '../../../src/jobs/town/town-row.ts';

const PLACE = { ...NO_PLACE, county: '栾川县', town: '石庙镇' };

describe('the columns of a table that comes in', () => {
  it('are known by title and by the names that offices give them, blanks, brackets and stars aside', () => {
    expect(matchColumns(['序号', '乡 镇', '行政村名称*', '户数（户）', '是否有集体经济组织', '党组织', '联系电话', '备注'])).toEqual([
      null, 'town', 'unit', 'households', 'hasCollectiveEconomy', 'partyLevel', 'phone', null,
    ]);
  });

  it('are taken once each, by the heading that fits best', () => {
    expect(matchColumns(['总户数', '户数', '其中脱贫户数'])).toEqual([null, 'households', null]);
    expect(matchColumns(['村名', '村（社区）名称'])).toEqual(['unit', null]);
    expect(matchColumns(['市场主体数', '区域'])).toEqual([null, null]);
  });

  it('stand below titles: the row near the top that names most of them', () => {
    expect(findHeader([['石庙镇村级情况表'], [], ['村名', '户数'], ['庄科村', '320']])).toEqual({ headerRow: 2, matching: ['unit', 'households'] });
    expect(findHeader([['姓名', '年龄'], ['张', '3']])).toBeNull();
  });

  it('give rows with the lines they came from; totals, remarks and empty rows are left out', () => {
    const cells = [['村名', '户数'], ['庄科村', '320'], ['', ''], ['下园村'], ['合计', '320'], ['备注：以上为年末数']];
    expect(rowsFromTable(cells, { headerRow: 0, matching: ['unit', 'households'] }, PLACE)).toEqual({
      table: { place: PLACE, rows: [{ unit: '庄科村', households: '320' }, { unit: '下园村' }] },
      lines: [1, 3],
    });
  });

  it('can be chosen otherwise by a person', () => {
    const { table } = rowsFromTable([['甲', '乙'], ['320', '庄科村']], { headerRow: 0, matching: ['population', 'unit'] }, PLACE);
    expect(table.rows).toEqual([{ population: '320', unit: '庄科村' }]);
  });
});
