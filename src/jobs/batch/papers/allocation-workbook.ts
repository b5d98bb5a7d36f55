import type { TableSheet, Workbook } from '../../../formats/xlsx/table-sheet.ts';
import type { AllocationFact, VillageFacts } from '../village-facts.ts';
import { villageNames, type TownPapers } from './town-papers.ts';
import { shortM2, shortRooms, shortTotals } from './short-totals.ts';
import { hundredths } from './town-totals.ts';

type Given = VillageFacts & { readonly allocation: AllocationFact };

/** A cell without a figure where nothing is lacking. */
const some = (value: number): number | null => (value === 0 ? null : value);

const isGiven = (village: VillageFacts): village is Given => village.allocation !== undefined;

/** A line a village: what its first plan moves and leaves short; the sums of the town below. */
function townSheet(villages: readonly Given[], names: ReadonlyMap<number, string>): TableSheet {
  const rows = villages.map(({ number, allocation }) => [
    names.get(number)!, allocation.short.length, shortRooms(allocation.short), shortM2(allocation.short), allocation.moved, allocation.buildings, allocation.spareRooms,
    allocation.short.map((one) => `${one.function}${one.what}`).join('；'),
  ]);
  const sum = (at: number): number => hundredths(rows.reduce((total, row) => total + Number(row[at]), 0));
  return {
    name: '各村方案',
    columns: [
      { title: '村（社区）', width: 16 }, { title: '未满足（项）', width: 12, align: 'right' }, { title: '缺间数', width: 10, align: 'right' }, { title: '缺面积（㎡）', width: 12, align: 'right', format: '0.00' },
      { title: '搬动（项）', width: 10, align: 'right' }, { title: '改造（处）', width: 10, align: 'right' }, { title: '腾出（间）', width: 10, align: 'right' }, { title: '事项', width: 60 },
    ],
    rows: [...rows, ['合计', sum(1), sum(2), sum(3), sum(4), sum(5), sum(6), null]],
    bold: [rows.length],
  };
}

/** What the town as a whole is short of, a line a function. */
function gapSheet(villages: readonly Given[]): TableSheet {
  const { byFunction, rooms, areaM2, others } = shortTotals(villages);
  return {
    name: '全镇缺口',
    columns: [
      { title: '功能', width: 26 }, { title: '村（社区）数', width: 12, align: 'right' }, { title: '缺间数', width: 10, align: 'right' },
      { title: '缺面积（㎡）', width: 12, align: 'right', format: '0.00' }, { title: '其他未满足（项）', width: 14, align: 'right' },
    ],
    rows: [...byFunction.map((one) => [one.title, one.villages, one.rooms, one.areaM2, one.others]), ['合计', null, rooms, areaM2, others]],
    bold: [byFunction.length],
  };
}

const roomSheet = (villages: readonly Given[], names: ReadonlyMap<number, string>): TableSheet => ({
  name: '功能用房',
  columns: [
    { title: '村（社区）', width: 16 }, { title: '功能', width: 26 }, { title: '房间', width: 30 }, { title: '使用面积（㎡）', width: 12, align: 'right', format: '0.00' }, { title: '变动', width: 8 },
  ],
  rows: villages.flatMap(({ number, allocation }) =>
    allocation.rooms.map(({ title, to, areaM2, moves }) => [names.get(number)!, title, to === '' ? '没有安排' : to, areaM2, moves ? '有' : '']),
  ),
});

const shortSheet = (villages: readonly Given[], names: ReadonlyMap<number, string>): TableSheet => ({
  name: '未满足的要求',
  columns: [
    { title: '村（社区）', width: 16 }, { title: '事项', width: 14 }, { title: '功能', width: 26 }, { title: '房间', width: 30 }, { title: '缺间数', width: 10, align: 'right' },
    { title: '缺面积（㎡）', width: 12, align: 'right', format: '0.00' }, { title: '条款', width: 50 },
  ],
  rows: villages.flatMap(({ number, allocation }) => allocation.short.map((one) => [names.get(number)!, one.what, one.function, one.room, some(one.rooms), some(one.areaM2), one.clause])),
});

/** Who goes into which room in all villages of the town, by the first plan of each; null where nobody asked for plans. */
export function townAllocationWorkbook({ place, day, villages }: TownPapers): Workbook | null {
  const given = villages.filter(isGiven);
  if (given.length === 0) return null;
  const names = villageNames(villages);
  return { title: `${place}用房分配汇总`, day, sheets: [townSheet(given, names), gapSheet(given), roomSheet(given, names), shortSheet(given, names)] };
}
