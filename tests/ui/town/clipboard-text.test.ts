import { describe, expect, it } from 'vitest';
import { clipboardText, readClipboard } from '../../../src/ui/town/clipboard-text.ts';

describe('cells on the clipboard', () => {
  it('are read as Excel writes them, without the empty line at the end', () => {
    expect(readClipboard('庄科村\t320\r\n下园村\t\r\n')).toEqual([['庄科村', '320'], ['下园村', '']]);
    expect(readClipboard('庄科村')).toEqual([['庄科村']]);
    expect(readClipboard('')).toEqual([]);
  });

  it('may hold tabs, quotes and line ends in quotes; a line end becomes a blank', () => {
    expect(readClipboard('"甲\t乙"\t"说""是"""\n"上\r\n下"\t丙')).toEqual([['甲\t乙', '说"是"'], ['上 下', '丙']]);
  });

  it('keep empty cells and empty rows', () => {
    expect(readClipboard('\t\n\n甲\t')).toEqual([['', ''], [''], ['甲', '']]);
  });

  it('come back as they were written', () => {
    const block = [['庄科村', '"引号"', 'a\tb'], ['', '二', '']];
    expect(readClipboard(clipboardText(block))).toEqual(block);
  });
});
