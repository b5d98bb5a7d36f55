import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../src/formats/xlsx/write-xlsx.ts';
import { openpyxlWorkbook, testWithOpenpyxl } from '../../outside/openpyxl.ts';

const HEAD = ['村名', '户数', '面积'];
const ROWS = [['庄科村', 320, 350.5], ['“下园” & <村>', 0, null], ['=1+1', 12, 0.1 + 0.2]];
const TEXTS = [HEAD, ['庄科村', '320', '350.5'], ['“下园” & <村>', '0', ''], ['=1+1', '12', '0.3']];

const ours = () => writeXlsx({ title: '表', day: '2026-11-29', sheets: [{ name: '表', columns: HEAD.map((title) => ({ title, width: 10 })), rows: ROWS }] });

async function texts(bytes: Uint8Array) {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row, '', '', ''].slice(0, 3)) }));
}

const codeOf = async (bytes: Uint8Array) => {
  const read = await readXlsx(bytes);
  return read.ok ? 'ok' : read.diagnostics.map(({ code }) => code).join();
};

/** A workbook of ours with one part replaced. */
async function withPart(name: string, part: Uint8Array): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await ours()), [name]: part });
}

describe('a workbook that comes in', () => {
  it('is read as texts: numbers without noise, signs that XML knows, what only looks like a formula', async () => {
    expect(await texts(await ours())).toEqual([{ name: '表', rows: TEXTS }]);
  });

  testWithOpenpyxl('reads the same from another program; hidden sheets are left out and what is merged downwards is in each row', async () => {
    const quoted = ROWS.map((row) => row.map((one) => (one === '=1+1' ? '1+1' : one)));
    const bytes = openpyxlWorkbook([
      { title: '表', rows: [HEAD, ...quoted] },
      { title: '藏', rows: [['x']], hidden: true },
      { title: '并', rows: [['镇', '村'], ['石庙镇', '甲'], [null, '乙'], [true, '丙']], merges: ['A2:A3'] },
    ]);
    const [first, merged] = await texts(bytes);
    expect(first!.rows).toEqual(TEXTS.map((row) => row.map((one) => (one === '=1+1' ? '1+1' : one))));
    expect(merged).toEqual({ name: '并', rows: [['镇', '村', ''], ['石庙镇', '甲', ''], ['石庙镇', '乙', ''], ['是', '丙', '']] });
  });

  it('is refused with the reason where it is none, old, locked, cut off, torn or empty', async () => {
    const whole = await ours();
    expect(await codeOf(strToU8('村名,户数'))).toBe('table.noWorkbook');
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('table.oldOrLocked');
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe('table.broken');
    expect(await codeOf(await withPart('xl/worksheets/sheet1.xml', strToU8('<worksheet><sheetData><row r="1"><c r="A1"')))).toMatch(/^table\.(?:broken|empty)$/);
    expect(await codeOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('table.broken');
  });

  it('is refused before it is unpacked where it unpacks to more than any table, and does not trust a false size', async () => {
    const bomb = await withPart('xl/worksheets/sheet1.xml', new Uint8Array(130_000_000));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(bomb)).toBe('table.tooLarge');
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 46 < liar.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 130_000_000) view.setUint32(at + 24, 1000, true);
    }
    expect(await codeOf(liar)).toMatch(/^table\./);
  });
});
