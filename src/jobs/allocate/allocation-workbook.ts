import type { TableSheet, TableValue, Workbook } from '../../formats/xlsx/table-sheet.ts';
import type { Diagnostic, Json } from '../../model/diagnostic.ts';
import { placeholders } from '../../model/naming.ts';
import type { Project } from '../../model/project.ts';
import type { ShortfallKind } from '../../solver/problem.ts';
import type { AllocationAnswer, AllocationOption } from './allocate.ts';
import type { PlanRow } from './plan-view.ts';

const WANT_WORDS: Readonly<Record<PlanRow['want'], string>> = { asked: '应当设置', wished: '建议设置', present: '现有', some: '任选设置' };

/** What a plan falls short of, in a word. */
export const SHORT_WORDS: Readonly<Record<ShortfallKind, string>> = {
  unplaced: '没有可用房间', area: '面积不足', level: '楼层不符', accessible: '无障碍不达标', needs: '缺给排水', sharing: '合用不符', zone: '合用面积不足',
  host: '未能整合', apart: '未能分开', atMost: '间数超出', gathered: '未能集中', someOf: '项数不足', minRooms: '间数不足', lock: '未按指定',
};

/** The kind of a told shortfall: `allocate.short.areaUsual` is one of area. */
export const shortKind = ({ code }: Diagnostic): ShortfallKind => {
  const kind = code.slice('allocate.short.'.length);
  return (kind === 'areaUsual' ? 'area' : kind) as ShortfallKind;
};

const text = (value: Json | undefined): string => (Array.isArray(value) ? value.join('、') : typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const figure = (value: Json | undefined): TableValue => (typeof value === 'number' && value !== 0 ? value : null);

const changeWord = ({ moves, from, to }: PlanRow): string => (!moves ? '不变' : to === '' ? '没有安排' : from === '' ? '新设' : '迁移');

const planSheet = ({ rows }: AllocationOption, number: number): TableSheet => ({
  name: `方案${number}`,
  columns: [
    { title: '功能', width: 26 }, { title: '要求', width: 10 }, { title: '面积不少于（㎡）', width: 12, align: 'right', format: '0.00' }, { title: '依据', width: 30 },
    { title: '现在', width: 26 }, { title: '安排', width: 26 }, { title: '楼层', width: 6, align: 'right' }, { title: '使用面积（㎡）', width: 12, align: 'right', format: '0.00' },
    { title: '变动', width: 10 },
  ],
  rows: rows.map((row) => [row.title, WANT_WORDS[row.want], row.leastM2, row.clause, row.from, row.to, row.level, row.areaM2, changeWord(row)]),
});

const shortRow = (one: Diagnostic, number: number): readonly TableValue[] => {
  const { data = {} } = one;
  const isArea = shortKind(one) === 'area';
  return [
    number, SHORT_WORDS[shortKind(one)], text(data['function']), text(data['others']), text(data['room']),
    isArea ? figure(data['required']) : null, isArea ? figure(data['actual']) : null, figure(data['gap']), text(data['clause']),
  ];
};

const shortSheet = (options: readonly AllocationOption[]): TableSheet => ({
  name: '未满足的要求',
  columns: [
    { title: '方案', width: 6, align: 'right' }, { title: '事项', width: 14 }, { title: '功能', width: 26 }, { title: '有关', width: 26 }, { title: '房间', width: 26 },
    { title: '要求（㎡）', width: 10, align: 'right', format: '0.00' }, { title: '实有（㎡）', width: 10, align: 'right', format: '0.00' },
    { title: '差', width: 10, align: 'right', format: '0.##' }, { title: '条款', width: 50 },
  ],
  rows: options.flatMap(({ shortfalls }, i) => shortfalls.map((one) => shortRow(one, i + 1))),
});

const compareSheet = (options: readonly AllocationOption[]): TableSheet => ({
  name: '方案比较',
  columns: [
    { title: '方案', width: 6, align: 'right' }, { title: '未满足（项）', width: 12, align: 'right' }, { title: '搬动（项）', width: 10, align: 'right' },
    { title: '改造（处）', width: 10, align: 'right' }, { title: '改造估算（千元）', width: 12, align: 'right' },
    { title: '占用面积（㎡）', width: 12, align: 'right', format: '0.00' }, { title: '腾出（间）', width: 10, align: 'right' }, { title: '代价分', width: 10, align: 'right' },
    { title: '说明', width: 14 },
  ],
  rows: options.map(({ shortfalls, moved, plan, buildCost, usedM2, spareRooms }, i) => [
    i + 1, shortfalls.length, moved, plan.buildings.length, buildCost, usedM2, spareRooms, plan.objective, plan.proven ? '' : '未证明最优',
  ]),
});

/** The plans of a centre as a workbook: how they compare, each on a sheet of its own, and what they fall short of. */
export function allocationWorkbook({ centre }: Project, { options }: AllocationAnswer, day: string): Workbook {
  const { county, town, unit } = placeholders(centre);
  return {
    title: `${county}${town}${unit}用房分配方案`,
    day,
    sheets: [compareSheet(options), ...options.map((option, i) => planSheet(option, i + 1)), shortSheet(options)],
  };
}
