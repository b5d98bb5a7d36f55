import type { TableSheet, Workbook } from '../../formats/xlsx/table-sheet.ts';
import { placeholders } from '../../model/naming.ts';
import type { Project } from '../../model/project.ts';
import type { SignRow } from './sign-rows.ts';

/** 栾川县石庙镇庄科村标识制作清单 */
export const listTitle = ({ centre }: Project): string => {
  const { county, town, unit } = placeholders(centre);
  return `${county}${town}${unit}标识制作清单`;
};

const HOW_OFTEN = (rows: readonly SignRow[]): number => rows.reduce((sum, { sign }) => sum + sign.copies, 0);

function signSheet(rows: readonly SignRow[]): TableSheet {
  return {
    name: '制作清单',
    columns: [
      { title: '序号', width: 6, align: 'center' }, { title: '标牌', width: 16 }, { title: '文字', width: 44 },
      { title: '宽（mm）', width: 10, align: 'right' }, { title: '高（mm）', width: 10, align: 'right' }, { title: '厚（mm）', width: 10, align: 'right' },
      { title: '材质', width: 22 }, { title: '颜色', width: 30 }, { title: '数量', width: 7, align: 'right' },
      { title: '安装位置', width: 28 }, { title: '下缘离地（mm）', width: 10, align: 'right' }, { title: '备注', width: 28 },
    ],
    rows: [
      ...rows.map(({ number, sign, kind, text, material, inks, where, note }) => [
        number, kind, text, sign.size.width, sign.size.height, sign.thickness, material, inks, sign.copies, where, sign.heightAboveFloor, note,
      ]),
      ['合计', null, null, null, null, null, null, null, HOW_OFTEN(rows), null, null, null],
    ],
    bold: [rows.length],
  };
}

const squareMetres = ({ sign }: SignRow): number => (sign.copies * sign.size.width * sign.size.height) / 1e6;

/** Areas are rounded as they are written, and the total adds up what is written. */
const written = (areaM2: number): number => Math.round(areaM2 * 100) / 100;

function materialSheet(rows: readonly SignRow[]): TableSheet {
  const groups = new Map<string, SignRow[]>();
  for (const row of rows) groups.set(row.material, [...(groups.get(row.material) ?? []), row]);
  const sums = [...groups].map(([material, own]) => ({ material, pieces: HOW_OFTEN(own), area: written(own.reduce((sum, row) => sum + squareMetres(row), 0)) }));
  const total = sums.reduce((all, { pieces, area }) => ({ pieces: all.pieces + pieces, area: written(all.area + area) }), { pieces: 0, area: 0 });
  return {
    name: '材料汇总',
    columns: [
      { title: '材质', width: 40 }, { title: '数量', width: 10, align: 'right' }, { title: '面积（㎡）', width: 14, align: 'right', format: '0.00' },
    ],
    rows: [...sums.map(({ material, pieces, area }) => [material === '' ? '未填写' : material, pieces, area]), ['合计', total.pieces, total.area]],
    bold: [sums.length],
  };
}

/** The 制作清单 as a workbook: a line a sign, and the materials with their areas (width × height, without waste). */
export const listWorkbook = (project: Project, rows: readonly SignRow[], day: string): Workbook => ({
  title: listTitle(project),
  day,
  sheets: [signSheet(rows), materialSheet(rows)],
});
