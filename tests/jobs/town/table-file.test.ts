import { describe, expect, it } from 'vitest';
import { TOWN_COLUMNS } from '../../../src/jobs/town/columns.ts';
import { openTable, readTable } from '../../../src/jobs/town/read-table-file.ts';
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

  it('is refused where no heading names the village, with what was found', async () => {
    expect(await readTable(new TextEncoder().encode('姓名,年龄\n张,3\n'), NO_PLACE)).toMatchObject({ ok: false, diagnostics: [{ code: 'table.noHeader', data: { found: '姓名、年龄；张、3' } }] });
  });
});
