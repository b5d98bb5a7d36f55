import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/formats/xlsx/table-sheet.ts';
import { writeXlsx } from '../../../src/formats/xlsx/write-xlsx.ts';
import { openpyxlSheets, testWithOpenpyxl } from '../../outside/openpyxl.ts';

const BOOK: Workbook = {
  title: '甲村 A&B 方案审查报告',
  day: '2026-11-21',
  sheets: [
    {
      name: '意见',
      columns: [{ title: '序号', width: 6, align: 'center' }, { title: '意见', width: 20 }, { title: '面积', width: 10, align: 'right', format: '0.00' }],
      rows: [
        [1, '应不少于300㎡，<现有> & “实测”', 51.3],
        [2, '很长的意见'.repeat(12), null],
        [3, '=1+1', -0.5],
      ],
      bold: [2],
    },
    { name: '标准', columns: [{ title: '编号', width: 20 }], rows: [] },
  ],
};

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe('a workbook', () => {
  it('is the same bytes for the same tables, dated by the day it was asked for', async () => {
    const [first, second] = [await writeXlsx(BOOK), await writeXlsx(BOOK)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(part(first, 'docProps/core.xml')).toContain('>2026-11-21T00:00:00Z</dcterms:modified>');
  });

  it('holds numbers as numbers and texts as texts, also one that looks like a formula', async () => {
    const sheet = part(await writeXlsx(BOOK), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="C2" s="\d+"><v>51.3<\/v>/);
    expect(sheet).toMatch(/<c r="B4" t="s"/);
    expect(sheet).not.toContain('<f>');
  });

  it('gives a row the height of its wrapped lines', async () => {
    const sheet = part(await writeXlsx(BOOK), 'xl/worksheets/sheet1.xml');
    const heights = [...sheet.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(heights[2]).toBeGreaterThan(3 * heights[0]!);
  });

  it('writes the title on each printed page as it is', async () => {
    expect(part(await writeXlsx(BOOK), 'xl/worksheets/sheet1.xml')).toContain('&amp;L甲村 A&amp;&amp;B 方案审查报告');
  });

  testWithOpenpyxl('is read by another program with its values, its frozen and repeated titles and its page', async () => {
    const [opinions, standards] = openpyxlSheets(await writeXlsx(BOOK));
    expect(opinions!.rows).toEqual([['序号', '意见', '面积'], ...BOOK.sheets[0]!.rows]);
    expect(standards!.rows).toEqual([['编号']]);
    for (const sheet of [opinions!, standards!]) {
      expect(sheet).toMatchObject({ freeze: 'A2', printTitles: '$1:$1', orientation: 'landscape', paper: 9, fitToWidth: 1, wrapped: true });
    }
    expect(opinions!.widths).toEqual([6, 20, 10]);
    expect(opinions!.filter).toBe('A1:C4');
  });
});
