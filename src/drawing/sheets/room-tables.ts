import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import { areaWords, storeyAreas } from './area-figures.ts';
import type { SheetTable, TableRow } from './table.ts';

const REST = '墙体及未命名部分';

/** The rooms of a storey with their 使用面积, and how they come to its 建筑面积: the table beside a plan. */
export function planRoomTable(storey: Storey): SheetTable {
  const { rooms, net, gross } = storeyAreas(storey);
  const total = (text: string, value: number): TableRow => ({ cells: [{ text, align: 'start', span: 2 }, { text: areaWords(value), bold: true }] });
  return {
    title: '房间面积表',
    columns: [
      { title: '编号', width: 12 },
      { title: '房间名称', width: 32, align: 'start' },
      { title: '使用面积（m²）', width: 18, align: 'end' },
    ],
    rows: [
      ...rooms.map((room): TableRow => ({ cells: [{ text: room.number }, { text: room.name }, { text: areaWords(room.net) }] })),
      total('使用面积合计', net),
      total(REST, gross - net),
      total('建筑面积', gross),
    ],
  };
}

/** All rooms of all storeys with 使用面积 and 轴线面积, what they add up to, and the 建筑面积 of each storey and of all. */
export function roomAreaTable({ storeys }: Pick<Project, 'storeys'>): SheetTable {
  const each = storeys.map((storey) => ({ storey, areas: storeyAreas(storey) }));
  const sum = (of: (one: (typeof each)[number]['areas']) => number): number => each.reduce((all, { areas }) => all + of(areas), 0);
  return {
    title: '房间面积表',
    columns: [
      { title: '楼层', width: 20 },
      { title: '编号', width: 16 },
      { title: '房间名称', width: 56, align: 'start' },
      { title: '使用面积（m²）', width: 32, align: 'end' },
      { title: '轴线面积（m²）', width: 32, align: 'end' },
      { title: '建筑面积（m²）', width: 32, align: 'end' },
    ],
    rows: [
      ...each.flatMap(({ storey, areas }) => storeyRows(storey, areas)),
      ...(each.length > 1 ? [sumRow('总计', [sum((a) => a.net), sum((a) => a.centreline), sum((a) => a.gross)])] : []),
    ],
  };
}

function storeyRows(storey: Storey, { rooms, net, centreline, gross }: ReturnType<typeof storeyAreas>): TableRow[] {
  return [
    ...rooms.map((room): TableRow => ({
      cells: [{ text: storey.name }, { text: room.number }, { text: room.name }, { text: areaWords(room.net) }, { text: areaWords(room.centreline) }, { text: '' }],
    })),
    sumRow(`${storey.name}${REST}`, [gross - net, gross - centreline, null]),
    sumRow(`${storey.name}合计`, [net, centreline, gross]),
  ];
}

const sumRow = (text: string, [net, centreline, gross]: readonly (number | null)[]): TableRow => ({
  cells: [{ text, align: 'start', span: 3, bold: true }, ...[net, centreline, gross].map((value) => ({ text: value === null || value === undefined ? '' : areaWords(value), bold: true }))],
});
