import type { Block, Row, Table } from '../../drawing/document/block.ts';
import { areaText, type AreaTable, type StoreyAreas } from './area-rows.ts';
import { cell, heading, headRow, note, STYLES } from './report-styles.ts';
import type { Review } from './review.ts';

const COLUMNS: Table['columns'] = [
  { width: 14, align: 'middle' }, { width: 38 }, { width: 42 }, { width: 22 }, { width: 20, align: 'end' }, { width: 20, align: 'end' },
];
const HEAD = ['编号', '房间', '功能', '使用方式', '使用面积\n（㎡）', '轴线面积\n（㎡）'];

const whole = (text: string, keepWithNext: boolean): Row => ({
  cells: [{ texts: [{ text, style: STYLES.smallHead, align: 'start' }], span: COLUMNS.length }],
  keepWithNext,
  shaded: true,
});

const total = (text: string, net: string, centreline: string): Row => ({
  cells: [{ texts: [{ text, align: 'start' }], span: 4 }, cell(net), cell(centreline)],
});

const storeyRows = ({ storey, rows, net, centreline, gross, rest }: StoreyAreas): Row[] => [
  whole(storey, true),
  ...rows.map((one) => ({
    cells: [one.number, one.name, one.functions, one.sharing, areaText(one.net), areaText(one.centreline)].map((text) => cell(text)),
  })),
  total(`${storey}合计`, areaText(net), areaText(centreline)),
  total(`${storey}墙体等面积（建筑面积减使用面积）`, areaText(rest), ''),
  total(`${storey}建筑面积`, areaText(gross), ''),
];

function totals({ storeys, net, gross, statedGross, statedNet }: AreaTable): Row[] {
  return [
    ...(storeys.length > 1 ? [whole('全部楼层', true), total('使用面积合计', areaText(net), ''), total('建筑面积合计', areaText(gross), '')] : []),
    ...(statedNet === null ? [] : [total('申报的使用面积', areaText(statedNet), '')]),
    ...(statedGross === null ? [] : [total('申报的建筑面积', areaText(statedGross), '')]),
  ];
}

/** The rooms with their areas; totals are sums of the written figures. */
export function areaBlocks({ areas }: Review): Block[] {
  const table: Table = {
    kind: 'table',
    columns: COLUMNS,
    head: [headRow(...HEAD)],
    rows: [...areas.storeys.flatMap(storeyRows), ...totals(areas)],
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
  return [
    heading(7, '面积表'),
    table,
    note('使用面积为墙体内侧净面积，轴线面积为墙体中线所围面积，建筑面积为外墙外侧所围面积。合计为表中所列数值之和；同一空间的房间只计一次。'),
  ];
}
