import { describe, expect, it } from 'vitest';
import { commonPlace, folderPlace, villageFolder } from '../../../src/jobs/batch/village-folder.ts';
import { readTable } from '../../../src/jobs/town/read-table-file.ts';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import { tableFile } from '../../../src/jobs/town/table-workbook.ts';
import { NO_PLACE, type TownRow, type TownTexts } from '../../../src/jobs/town/town-row.ts';

const PLACE = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const KNOWN = { standards: [], starters: [] };
const row = (texts: TownTexts): TownRow => readTown({ place: PLACE, rows: [texts] }, KNOWN)[0]!.value!;

describe('the folder of a village', () => {
  it('is its name, with as much of its place as lies outside that of the table', () => {
    expect(villageFolder(row({ unit: '庄科村' }), PLACE)).toBe('庄科村');
    expect(villageFolder(row({ unit: '庙湾村', town: '合峪镇' }), PLACE)).toBe('合峪镇-庙湾村');
    expect(villageFolder(row({ unit: '庙湾村', town: '石庙镇', county: '嵩县' }), PLACE)).toBe('嵩县石庙镇-庙湾村');
    expect(villageFolder(row({ unit: '庄科村' }), NO_PLACE)).toBe('洛阳市栾川县石庙镇-庄科村');
    expect(villageFolder(row({ province: '北京市', prefecture: '市辖区', county: '东城区', town: '东华门街道', unit: '多福巷社区' }), PLACE)).toBe('北京市东城区东华门街道-多福巷社区');
  });

  it('tells names apart that a disk would take for one', () => {
    const [a, b] = [villageFolder(row({ unit: '一/二村' }), PLACE), villageFolder(row({ unit: '一:二村' }), PLACE)];
    expect(a).toMatch(/^一_二村-[0-9a-f]{6}$/);
    expect(b).not.toBe(a);
  });

  it('begins where an earlier run said, else where the table stands, else where all its rows do', () => {
    const rows = [row({ unit: '庄科村' }), null, row({ unit: '庙湾村', town: '合峪镇' })];
    expect(commonPlace(rows)).toEqual({ ...PLACE, town: '' });
    expect(commonPlace([])).toEqual(NO_PLACE);
    expect(folderPlace(null, NO_PLACE, rows)).toEqual({ ...PLACE, town: '' });
    expect(folderPlace(null, PLACE, rows)).toBe(PLACE);
    expect(folderPlace(NO_PLACE, PLACE, rows)).toBe(NO_PLACE);
  });

  it('is another for each of the twins that a workbook brings: villages of one name in two towns, village and community of one town', async () => {
    const texts: TownTexts[] = [{ ...PLACE, unit: '庙湾村' }, { ...PLACE, unit: '庙湾社区' }, { ...PLACE, town: '合峪镇', unit: '庙湾村' }, { ...PLACE, unit: '庙湾村委会' }];
    const read = await readTable(await tableFile({ place: NO_PLACE, rows: texts }, KNOWN, '2026-11-29'), NO_PLACE);
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const rows = readTown(read.value.table, KNOWN).map(({ value }) => value);
    const folders = rows.map((one) => one && villageFolder(one, commonPlace(rows)));
    expect(folders).toEqual(['石庙镇-庙湾村', '石庙镇-庙湾社区', '合峪镇-庙湾村', null]);
  });
});
