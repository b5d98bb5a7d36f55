import type { SheetFinding } from './scene.ts';
import type { SheetTable } from './table.ts';

/** The list of the findings that are marked on a sheet. */
export const findingTable = (findings: readonly SheetFinding[]): SheetTable => ({
  title: '检查问题',
  columns: [
    { title: '编号', width: 12 },
    { title: '程度', width: 13 },
    { title: '问题', width: 68, align: 'start' },
    { title: '条款', width: 27, align: 'start' },
  ],
  rows: findings.map(({ number, severity, text, clause }) => ({
    cells: [{ text: String(number) }, { text: severity }, { text }, { text: clause }],
  })),
});
