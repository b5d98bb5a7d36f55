import { describe, expect, it } from 'vitest';
import { TOWN_COLUMNS } from '../../../src/jobs/town/columns.ts';
import { openTable, readTable } from '../../../src/jobs/town/read-table-file.ts';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import { tableFile } from '../../../src/jobs/town/table-workbook.ts';
import { townOf } from '../../../src/jobs/town/town-of.ts';
import { NO_PLACE } from '../../../src/jobs/town/town-row.ts';
import { openpyxlSheets, openpyxlWorkbook, testWithOpenpyxl } from '../../outside/openpyxl.ts';
import { SHIMIAO, townPlatform } from './shimiao.ts';

const KNOWN = { standards: ['luanchuan-2022'], starters: ['starter-300'] };

async function shimiao() {
  const table = await townOf(townPlatform, SHIMIAO);
  if (!table.ok) throw new Error(JSON.stringify(table.diagnostics));
  return table.value;
}

describe('a table of villages as a file', () => {
  it('reads back as it was written: all columns, all rows, its sheet of notes left aside', async () => {
    const table = await shimiao();
    const bytes = await tableFile(table, KNOWN, '2026-11-29');
    expect(await openTable(bytes)).toMatchObject({ ok: true, value: { suggested: { sheet: 0, reading: { headerRow: 0, matching: TOWN_COLUMNS.map(({ code }) => code) } } } });
    const read = await readTable(bytes, NO_PLACE);
    expect(read.ok && read.value.table.rows).toEqual(table.rows);
    expect(Buffer.from(await tableFile(table, KNOWN, '2026-11-29')).equals(Buffer.from(bytes))).toBe(true);
  });

  testWithOpenpyxl('is opened by another program; the same table written by that program reads the same', async () => {
    const table = await shimiao();
    const [rows, notes] = openpyxlSheets(await tableFile(table, KNOWN, '2026-11-29'));
    expect(rows!.rows).toHaveLength(11);
    expect(notes!.rows.map(([title]) => title)).toEqual(['列', ...TOWN_COLUMNS.map(({ title }) => title)]);
    const theirs = await readTable(openpyxlWorkbook([{ title: '表', rows: [['石庙镇登记表'], ...rows!.rows], merges: ['A1:F1'] }]), NO_PLACE);
    expect(theirs.ok && theirs.value.table.rows).toEqual(table.rows);
    expect(theirs.ok && theirs.value.lines[0]).toBe(2);
  });

  testWithOpenpyxl('is read as an office makes it: a merged title, a line with the day, headings on two lines, a town merged over its villages, a sum and names below', async () => {
    const bytes = openpyxlWorkbook([{
      title: '情况表',
      rows: [
        ['石庙镇村（社区）党群服务中心基本情况统计表'],
        ['填报单位：石庙镇人民政府', null, null, null, null, '2026-11-20'],
        ['序号', '乡镇（街道）', '行政村（社区）名称', '人口情况', null, '办公场所', null, '负责人', '备注'],
        [null, null, null, '户数（户）', '人口（人）', '建筑面积（㎡）', '楼层', null, null],
        [1, '石庙镇', '庄科村村民委员会', 320, '1,203', '350㎡', '１层', '张三', null],
        [2, null, '下园村', '１，２３４', '约3210人', '４５０平方米', '三层', '李四', null],
        ['合计', null, '2个', 1554],
        ['填表人：赵六', null, '审核人：钱七'],
      ],
      merges: ['A1:I1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'H3:H4', 'I3:I4', 'B5:B6'],
    }]);
    const read = await readTable(bytes, { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '' });
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const rows = readTown(read.value.table, KNOWN);
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
    expect(rows.map(({ value }) => [value?.town, value?.unit, value?.households, value?.population, value?.buildingAreaM2, value?.storeys, value?.contact])).toEqual([
      ['石庙镇', '庄科村', 320, 1203, 350, 1, '张三'],
      ['石庙镇', '下园村', 1234, 3210, 450, 3, '李四'],
    ]);
  });

  it('is refused where no heading names the village, with what was found', async () => {
    expect(await readTable(new TextEncoder().encode('姓名,年龄\n张,3\n'), NO_PLACE)).toMatchObject({ ok: false, diagnostics: [{ code: 'table.noHeader', data: { found: '姓名、年龄；张、3' } }] });
  });
});
