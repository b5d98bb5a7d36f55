import type { TableSheet, TableValue } from '../../formats/xlsx/table-sheet.ts';
import type { Review } from './review.ts';

const m2 = (value: number | null): number | null => (value === null ? null : value / 100);

interface Line {
  readonly values: readonly TableValue[];
  readonly isTotal: boolean;
}

const total = (storey: string, word: string, net: number, centreline: number | null = null): Line => ({
  values: [storey, null, word, null, null, m2(net), m2(centreline)],
  isTotal: true,
});

/** The areas as numbers, totals below each storey in bold. */
export function areaRowsOfSheet({ areas }: Review): TableSheet {
  const storeys = areas.storeys.flatMap(({ storey, rows, net, centreline, gross, rest }): Line[] => [
    ...rows.map((row) => ({
      values: [storey, row.number, row.name, row.functions, row.sharing, m2(row.net), m2(row.centreline)],
      isTotal: false,
    })),
    total(storey, '合计', net, centreline),
    total(storey, '墙体等面积（建筑面积减使用面积）', rest),
    total(storey, '建筑面积', gross),
  ]);
  const all: Line[] = [
    ...storeys,
    total('全部', '使用面积合计', areas.net),
    total('全部', '建筑面积合计', areas.gross),
    ...(areas.statedNet === null ? [] : [total('全部', '申报的使用面积', areas.statedNet)]),
    ...(areas.statedGross === null ? [] : [total('全部', '申报的建筑面积', areas.statedGross)]),
  ];
  return {
    name: '面积表',
    columns: [
      { title: '楼层', width: 12 }, { title: '编号', width: 8, align: 'center' }, { title: '房间', width: 34 }, { title: '功能', width: 40 },
      { title: '使用方式', width: 16 }, { title: '使用面积（㎡）', width: 14, align: 'right', format: '0.00' },
      { title: '轴线面积（㎡）', width: 14, align: 'right', format: '0.00' },
    ],
    rows: all.map(({ values }) => values),
    bold: all.flatMap(({ isTotal }, i) => (isTotal ? [i] : [])),
  };
}
