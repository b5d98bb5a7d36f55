import type { Project } from '../../model/project.ts';
import type { SheetTable } from './table.ts';

/** 图纸目录: the sheets of the project in their order. */
export const sheetIndex = ({ sheets }: Pick<Project, 'sheets'>): SheetTable => ({
  title: '图纸目录',
  columns: [
    { title: '图号', width: 22 },
    { title: '图名', width: 62, align: 'start' },
    { title: '图幅', width: 12 },
  ],
  rows: sheets.map(({ number, title, paper }) => ({ cells: [{ text: number }, { text: title }, { text: paper }] })),
});
