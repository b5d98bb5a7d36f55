import type { TableSheet, Workbook } from '../../../formats/xlsx/table-sheet.ts';
import type { SignFact, VillageFacts } from '../village-facts.ts';
import { villageNames, type TownPapers } from './town-papers.ts';

interface Piece {
  readonly village: string;
  readonly sign: SignFact;
}

const pieces = (list: readonly Piece[]): number => list.reduce((sum, { sign }) => sum + sign.copies, 0);

/** Areas are rounded as they are written, and totals add up what is written. */
const written = (areaM2: number): number => Math.round(areaM2 * 100) / 100;
const areaM2 = (list: readonly Piece[]): number => written(list.reduce((sum, { sign }) => sum + (sign.copies * sign.width * sign.height) / 1e6, 0));

function groupBy(all: readonly Piece[], key: (sign: SignFact) => string): readonly (readonly Piece[])[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of all) {
    const name = key(piece.sign);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [piece]);
    else group.push(piece);
  }
  return [...groups.values()];
}

/** Every sign of every village, a line each. */
function allSheet(villages: readonly VillageFacts[], names: ReadonlyMap<number, string>): TableSheet {
  const rows = villages.flatMap(({ number, signs }) =>
    signs.map((sign, i) => [
      names.get(number)!, i + 1, sign.kind, sign.text, sign.width, sign.height, sign.thickness, sign.material, sign.inks, sign.copies, sign.where, sign.heightAboveFloor, sign.note,
    ]),
  );
  const total = villages.reduce((sum, { signs }) => sum + signs.reduce((own, { copies }) => own + copies, 0), 0);
  return {
    name: '制作清单',
    columns: [
      { title: '村（社区）', width: 16 }, { title: '序号', width: 6, align: 'center' }, { title: '标牌', width: 16 }, { title: '文字', width: 44 },
      { title: '宽（mm）', width: 10, align: 'right' }, { title: '高（mm）', width: 10, align: 'right' }, { title: '厚（mm）', width: 10, align: 'right' },
      { title: '材质', width: 22 }, { title: '颜色', width: 30 }, { title: '数量', width: 7, align: 'right' },
      { title: '安装位置', width: 28 }, { title: '下缘离地（mm）', width: 10, align: 'right' }, { title: '备注', width: 28 },
    ],
    rows: [...rows, ['合计', null, null, null, null, null, null, null, null, total, null, null, null]],
    bold: [rows.length],
  };
}

/** What a shop makes in one go: the same kind, size, thickness and material, with the villages that want it. */
function sizeSheet(all: readonly Piece[]): TableSheet {
  const groups = groupBy(all, ({ kind, width, height, thickness, material }) => [kind, width, height, thickness, material].join('|'));
  return {
    name: '按规格汇总',
    columns: [
      { title: '标牌', width: 18 }, { title: '宽（mm）', width: 10, align: 'right' }, { title: '高（mm）', width: 10, align: 'right' }, { title: '厚（mm）', width: 10, align: 'right' },
      { title: '材质', width: 30 }, { title: '数量', width: 8, align: 'right' }, { title: '面积（㎡）', width: 12, align: 'right', format: '0.00' }, { title: '村（社区）数', width: 12, align: 'right' },
    ],
    rows: groups.map((group) => {
      const { kind, width, height, thickness, material } = group[0]!.sign;
      return [kind, width, height, thickness, material, pieces(group), areaM2(group), new Set(group.map(({ village }) => village)).size];
    }),
  };
}

function materialSheet(all: readonly Piece[]): TableSheet {
  const sums = groupBy(all, ({ material }) => material).map((group) => ({ material: group[0]!.sign.material, count: pieces(group), area: areaM2(group) }));
  const total = sums.reduce((sum, { count, area }) => ({ count: sum.count + count, area: written(sum.area + area) }), { count: 0, area: 0 });
  return {
    name: '材料汇总',
    columns: [{ title: '材质', width: 40 }, { title: '数量', width: 10, align: 'right' }, { title: '面积（㎡）', width: 14, align: 'right', format: '0.00' }],
    rows: [...sums.map(({ material, count, area }) => [material === '' ? '未填写' : material, count, area]), ['合计', total.count, total.area]],
    bold: [sums.length],
  };
}

/** The 制作清单 of the town: all signs of all villages, what is made in one go, and the materials. Areas are width × height, without waste. */
export function townListWorkbook({ place, day, villages }: TownPapers): Workbook {
  const names = villageNames(villages);
  const all = villages.flatMap(({ number, signs }) => signs.map((sign): Piece => ({ village: names.get(number)!, sign })));
  return { title: `${place}标识制作清单`, day, sheets: [allSheet(villages, names), sizeSheet(all), materialSheet(all)] };
}
