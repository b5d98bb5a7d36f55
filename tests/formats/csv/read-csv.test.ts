import { describe, expect, it } from 'vitest';
import { parseDelimited, readCsv } from '../../../src/formats/csv/read-csv.ts';
import { encodeGbk } from './gbk-bytes.ts';

const rowsOf = (bytes: Uint8Array) => {
  const read = readCsv(bytes);
  return read.ok ? read.value : read.diagnostics.map(({ code }) => code);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('delimited text', () => {
  it('is cut at the delimiter that it uses: comma, tab, semicolon, full-width comma', () => {
    for (const mark of [',', '\t', ';', '，']) expect(parseDelimited(`村名${mark}户数\n庄科村${mark}320\n`)).toEqual([['村名', '户数'], ['庄科村', '320']]);
    expect(parseDelimited('庄科村')).toEqual([['庄科村']]);
  });

  it('keeps delimiters, breaks and doubled quotes inside quotes', () => {
    expect(parseDelimited('村名,备注\r\n"庄科村","一,二\n""三"""\r\n下园村,')).toEqual([['村名', '备注'], ['庄科村', '一,二\n"三"'], ['下园村', '']]);
  });

  it('ends in good order where a quote is never closed, and leaves out empty lines at the end', () => {
    expect(parseDelimited('a,"b\nc,d')).toEqual([['a', 'b\nc,d']]);
    expect(parseDelimited('a,b\n\n , \n')).toEqual([['a', 'b']]);
  });
});

describe('a CSV file', () => {
  it('is read in the encoding that a person says, and refused where it is not in it', () => {
    const big5 = new Uint8Array([0xa7, 0xf8, 0xa6, 0x57, 0x2c, 0x31]);
    expect(readCsv(big5, 'big5')).toMatchObject({ ok: true, value: [['村名', '1']] });
    expect(readCsv(big5)).not.toMatchObject({ value: [['村名', '1']] });
    expect(readCsv(big5, 'utf-8')).toMatchObject({ ok: false, diagnostics: [{ code: 'table.encoding' }] });
  });

  it('is read in UTF-8 with and without mark, in UTF-16, and as office programs of the land save it', () => {
    const text = '村名,户数\n庄科村,320\n';
    const rows = [['村名', '户数'], ['庄科村', '320']];
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${text.replaceAll(',', '\t')}`, (c) => c.charCodeAt(0)).buffer);
    expect(rowsOf(utf8(text))).toEqual(rows);
    expect(rowsOf(utf8(`\uFEFF${text}`))).toEqual(rows);
    expect(rowsOf(wide)).toEqual(rows);
    expect(rowsOf(encodeGbk(text))).toEqual(rows);
  });

  it('is refused where it is empty, too large or in no known encoding', () => {
    expect(rowsOf(utf8(' \n'))).toEqual(['table.empty']);
    expect(rowsOf(new Uint8Array(20_000_001).fill(65))).toEqual(['table.tooLarge']);
    expect(rowsOf(Uint8Array.of(0xff, 0xff, 0xff))).toEqual(['table.encoding']);
  });
});
