import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { placeWord } from '../../../src/jobs/batch/papers/town-papers.ts';
import { townFiles, type TownFacts } from '../../../src/jobs/batch/papers/town-files.ts';
import { lackingM2, lackingRooms, townTotals } from '../../../src/jobs/batch/papers/town-totals.ts';
import { sheetNames } from '../../../src/jobs/batch/papers/matrix-workbook.ts';
import { stateWord } from '../../../src/jobs/batch/papers/matrix.ts';
import { emptyFacts, type VillageFacts } from '../../../src/jobs/batch/village-facts.ts';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx.ts';
import { problem } from '../../../src/model/diagnostic.ts';
import { openpyxlSheets, testWithOpenpyxl } from '../../outside/openpyxl.ts';
import { runOn, testWith } from '../../outside/programs.ts';
import { DAY, jobsOf, outcomesOf } from './villages.ts';

const platform = { ...nodePlatform, today: () => DAY };
const [LUANCHUAN, GULIN] = ['石庙镇完善村（社区）党群服务中心服务功能实施方案', 'XXX党群服务中心建设思路'];
const words: TownFacts['words'] = ({ code }) => code;

let made: Promise<readonly VillageFacts[]> | null = null;
const facts = (): Promise<readonly VillageFacts[]> => (made ??= makeFacts());

/** Two villages that were run, under one and under two standards, and one that failed. */
async function makeFacts(): Promise<readonly VillageFacts[]> {
  const outcomes = await outcomesOf([{ unit: '庄科村' }, { unit: '下园村', standards: 'luanchuan-2022、gulin-village' }]);
  const [failed] = jobsOf([{ unit: '上元村' }]);
  return [...outcomes.map((one) => one.facts), { ...emptyFacts({ ...failed!, number: 3 }), reasons: [problem('batch.workerBroke', {})] }];
}

async function filesOf(villages: readonly VillageFacts[]) {
  const files = await townFiles(platform, { villages, leftOut: [{ number: 4, unit: '常门村', faults: [problem('town.noNumber')] }], day: DAY, words });
  if (!files.ok) throw new Error(JSON.stringify(files.diagnostics));
  return files.value;
}

async function sheetOf(bytes: Uint8Array, name: string) {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value.find((sheet) => sheet.name === name)!.rows;
}

describe('the papers of a town', () => {
  it('are four files named after the town, the same bytes whatever the order of the villages', async () => {
    const villages = await facts();
    const [first, second] = [await filesOf(villages), await filesOf(villages.toReversed())];
    expect(first.map(({ name }) => name)).toEqual(['栾川县石庙镇-制作清单.xlsx', '栾川县石庙镇-合规矩阵.xlsx', '栾川县石庙镇-合规矩阵.pdf', '栾川县石庙镇-概要.pdf']);
    for (const [i, { bytes }] of first.entries()) expect(Buffer.from(bytes).equals(Buffer.from(second[i]!.bytes))).toBe(true);
  });

  it('have a matrix that says of each village and rule what its own report says, a sheet a standard', async () => {
    const villages = await facts();
    const [, matrix] = await filesOf(villages);
    for (const [pack, title, units] of [['luanchuan-2022', LUANCHUAN, ['庄科村', '下园村']], ['gulin-village', GULIN, ['下园村']]] as const) {
      const [head, ...rows] = await sheetOf(matrix!.bytes, title);
      expect(rows.map(([, unit]) => unit)).toEqual(units);
      for (const row of rows) {
        const own = villages.find(({ unit }) => unit === row[1])!;
        const states = Object.entries(own.rules).filter(([rule]) => rule.startsWith(`${pack}/`)).map(([, state]) => stateWord(state));
        expect(row.slice(3)).toEqual(states);
        expect(head).toHaveLength(states.length + 3);
        expect(Number(row[2])).toBe(states.filter((word) => word === '不合格').length);
      }
    }
    const failed = await sheetOf(matrix!.bytes, '不合格项');
    expect(failed.slice(1)).toHaveLength(villages.reduce((sum, one) => sum + one.failed.length, 0));
  });

  it('have one list of all signs, whose sums agree', async () => {
    const villages = await facts();
    const [list] = await filesOf(villages);
    const rows = await sheetOf(list!.bytes, '制作清单');
    const copies = villages.flatMap(({ signs }) => signs).reduce((sum, sign) => sum + sign.copies, 0);
    expect(rows).toHaveLength(villages.flatMap(({ signs }) => signs).length + 2);
    expect(rows.at(-1)![9]).toBe(String(copies));
    const sizes = await sheetOf(list!.bytes, '按规格汇总');
    expect(sizes.slice(1).reduce((sum, row) => sum + Number(row[5]), 0)).toBe(copies);
    const materials = await sheetOf(list!.bytes, '材料汇总');
    expect(materials.at(-1)!.slice(0, 2)).toEqual(['合计', String(copies)]);
  });

  testWithOpenpyxl('are workbooks that another program opens, with more columns than letters', async () => {
    const [list, matrix] = await filesOf(await facts());
    expect(openpyxlSheets(list!.bytes).map(({ title }) => title)).toEqual(['制作清单', '按规格汇总', '材料汇总']);
    const [gulin, luanchuan] = openpyxlSheets(matrix!.bytes);
    expect([gulin!.title, luanchuan!.title]).toEqual([GULIN, LUANCHUAN]);
    expect(luanchuan!.rows[0]!.length).toBeGreaterThan(26);
    expect(luanchuan!.filter).toMatch(/^A1:[A-Z]{2}3$/);
  });

  it('name the sheets after the notices, within what a spreadsheet program takes', () => {
    const long = '关于进一步规范全市社区党员群众服务中心建设使用管理的通知（修订稿）';
    expect(sheetNames(['条款', '办法[试行]', '条款', long, long])).toEqual(['条款', '办法试行', '条款（2）', long.slice(0, 31), `${long.slice(0, 28)}（2）`]);
  });

  testWith(['qpdf'], 'are PDF files without a fault', async () => {
    for (const { name, bytes } of await filesOf(await facts())) {
      if (name.endsWith('.pdf')) expect(runOn('qpdf', bytes, ['--check', 'input']).status).toBe(0);
    }
  });
});

describe('a town as a whole', () => {
  it('adds up what its villages have and lack; what is asked most strongly comes first', async () => {
    const villages = await facts();
    const totals = townTotals(villages);
    expect(totals).toMatchObject({ villages: 3, done: 2, failed: 1, net: 539, sheets: villages[0]!.sheets + villages[1]!.sheets });
    expect(totals.error).toBe(villages[1]!.counts!.error);
    expect(totals.lacks[0]!.severity).toBe('error');
    expect(totals.lacks.find(({ code }) => code === 'youthPlatform')).toMatchObject({ villages: 2, rooms: 2, severity: 'advice' });
  });

  it('lacks the sum of what its villages lack, to the hundredth', () => {
    const lack = { title: '', severity: 'error', clauses: [] } as const;
    const lacks = [{ ...lack, code: 'a', rooms: 2, areaM2: 60.1 }, { ...lack, code: 'b', rooms: 0, areaM2: 3.2 }];
    expect([lackingRooms(lacks), lackingM2(lacks)]).toEqual([2, 63.3]);
  });

  it('is named by what its villages share', () => {
    const at = (county: string, town: string) => ({ province: '河南省', prefecture: '洛阳市', county, town });
    expect(placeWord([at('栾川县', '石庙镇'), at('栾川县', '石庙镇')])).toBe('栾川县石庙镇');
    expect(placeWord([at('栾川县', '石庙镇'), at('栾川县', '合峪镇')])).toBe('洛阳市栾川县');
    expect(placeWord([at('栾川县', '石庙镇'), at('嵩县', '石庙镇')])).toBe('河南省洛阳市');
  });
});
