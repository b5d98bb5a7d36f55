import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeSheetOf } from './sheet-style.ts';
import type { Workbook } from './table-sheet.ts';

/** Zip keeps local time; a time without a zone is read as local and so gives the same bytes in every zone. */
const FIXED_TIME = '1980-01-01T12:00:00';
const CORE = 'docProps/core.xml';

/** The library dates a workbook by the clock; ours bears the day it was asked for. */
const dated = (core: string, day: string): string =>
  core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${day}T00:00:00Z`);

/** Packs the parts anew, since the packing of the library is that of the machine: the same parts, the same bytes everywhere. */
function repacked(bytes: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(bytes);
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    const data = name === CORE ? strToU8(dated(strFromU8(part), day)) : part;
    zippable[name] = [data, { level: 6, mtime: FIXED_TIME, os: 0 }];
  }
  return zipSync(zippable);
}

/**
 * A workbook of tables as an .xlsx file: frozen titles, wrapped texts, numbers as numbers, to be printed on A4 across. The
 * library is loaded with the first call. The same workbook gives the same bytes.
 */
export async function writeXlsx({ title, day, sheets }: Workbook): Promise<Uint8Array> {
  const { writeXlsx: write } = await import('hucre/xlsx');
  const bytes = await write({
    sheets: sheets.map((sheet) => writeSheetOf(sheet, title)),
    properties: { title, creator: '牌图 Paitu' },
    defaultFont: { name: '宋体', size: 10 },
  });
  return repacked(bytes, day);
}
