import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/formats/xlsx/write-xlsx.ts';
import { listWorkbook } from '../../../src/jobs/sign-list/list-workbook.ts';
import { signRows } from '../../../src/jobs/sign-list/sign-rows.ts';
import { inkWord } from '../../../src/jobs/sign-list/ink-words.ts';
import { openpyxlSheets, testWithOpenpyxl } from '../../outside/openpyxl.ts';
import { drawContext } from '../../tools/sign-project.ts';
import { zhuangke } from '../sample-centre.ts';

const project = await zhuangke();
const ctx = await drawContext();
const rows = signRows(project, ctx);

describe('the rows of the 制作清单', () => {
  it('stand in the order of fitting, numbered from 1: gate first, then the roof', () => {
    expect(rows.map(({ number, kind }) => [number, kind])).toEqual([[1, '大门吊牌'], [2, '大门吊牌'], [3, '大门吊牌'], [4, '楼顶名称']]);
  });

  it('say where each sign hangs, what is written on it and with which inks', () => {
    const party = rows.find(({ sign }) => sign.org === 'party')!;
    expect(party.where).toBe('大门右侧');
    expect(party.text).toBe('中共栾川县石庙镇庄科村支部委员会');
    expect(party.inks).toBe('底色 白 C0 M0 Y0 K0；红 C0 M100 Y100 K0');
  });

  it('remark on light, single letters and fonts that stand in', () => {
    expect(rows.at(-1)!.note).toBe('立体单字，无底板；红色LED灯带描边；代用字体：小标宋');
  });

  it('call a spot by its name and an unusual ink by its figures', () => {
    expect(inkWord({ cmyk: [0, 80, 90, 10], spot: 'RAL 3020' })).toBe('专色 RAL 3020');
    expect(inkWord({ cmyk: [5, 80, 90, 10] })).toBe('C5 M80 Y90 K10');
  });
});

describe('the 制作清单 as a workbook', () => {
  it('adds up pieces and square metres as they are written', () => {
    const [list, materials] = listWorkbook(project, rows, '2026-11-21').sheets;
    expect(list!.rows.at(-1)![8]).toBe(4);
    const areas = materials!.rows.slice(0, -1).map((row) => Number(row[2]));
    expect(materials!.rows.at(-1)![2]).toBeCloseTo(areas.reduce((sum, area) => sum + area, 0), 6);
    expect(areas[0]).toBeCloseTo((3 * 0.32 * 2.1), 2);
  });

  testWithOpenpyxl('is read back by another program with sizes as numbers', async () => {
    const [list] = openpyxlSheets(await writeXlsx(listWorkbook(project, rows, '2026-11-21')));
    expect(list!.rows[1]!.slice(3, 6)).toEqual([320, 2100, 20]);
    expect(list!.title).toBe('制作清单');
  });
});
