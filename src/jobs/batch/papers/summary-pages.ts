import type { Block, Table } from '../../../drawing/document/block.ts';
import { composeDocument } from '../../../drawing/document/compose-document.ts';
import type { Drawing } from '../../../drawing/drawing.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FontSet } from '../../../text/types.ts';
import { SEVERITY_WORDS } from '../../report/opinions.ts';
import { dateWord, heading, headRow, note, nothing, row, STYLES } from '../../report/report-styles.ts';
import { villageNames, type TownPapers } from './town-papers.ts';
import { shortTotals, type ShortTotals } from './short-totals.ts';
import { lackingM2, lackingRooms, townTotals, type TownLack, type TownTotals } from './town-totals.ts';

const m2 = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
const area = (value: number): string => (value === 0 ? '—' : m2(value));
const figure = (value: number): string => (value === 0 ? '—' : String(value));

function totalsText(totals: TownTotals, leftOut: number): string {
  const { villages, done, failed, signs, copies, sheets, error, warning, open, lacking, net, gross } = totals;
  const rest = [failed > 0 ? `未完成${failed}个` : '', leftOut > 0 ? `登记表有误未处理${leftOut}行` : ''].filter((text) => text !== '');
  return [
    `本次处理村（社区）${villages}个，完成${done}个${rest.map((text) => `，${text}`).join('')}。`,
    `标牌${signs}块（制作${copies}件），图纸${sheets}张。`,
    `图上使用面积合计${m2(net)}㎡，建筑面积合计${m2(gross)}㎡。`,
    `审查结果：错误${error}项，警告${warning}项，待承诺${open}项，缺资料${lacking}项。`,
  ].join('');
}

/** 序号, 村, 标牌, 图纸, 使用面积, 建筑面积, 错误, 警告, 待承诺, 缺资料, 状态: 156 mm, the text of an upright page. */
const WIDTHS = [9, 25, 11, 11, 19, 19, 11, 11, 13, 13, 14] as const;

function villageTable({ villages }: TownPapers): Table {
  const names = villageNames(villages);
  const count = (value: number | undefined): string => (value === undefined ? '—' : String(value));
  return {
    kind: 'table',
    pad: 0.8,
    columns: WIDTHS.map((width, i) => (i === 1 ? { width } : { width, align: i === 4 || i === 5 ? 'end' : 'middle' })),
    head: [headRow('序号', '村（社区）', '标牌', '图纸', '使用\n面积㎡', '建筑\n面积㎡', '错误', '警告', '待承诺', '缺资料', '状态')],
    rows: villages.map(({ number, signs, sheets, areas, counts, state }) =>
      row(
        String(number), names.get(number)!, String(signs.length), String(sheets), m2(areas?.net ?? null), m2(areas?.gross ?? null),
        count(counts?.error), count(counts?.warning), count(counts?.open), count(counts?.lacking), state === 'done' ? '完成' : '未完成',
      ),
    ),
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
}

function lackTable(lacks: readonly TownLack[]): Table {
  return {
    kind: 'table',
    columns: [{ width: 66 }, { width: 20, align: 'middle' }, { width: 24, align: 'end' }, { width: 20, align: 'end' }, { width: 26, align: 'end' }],
    head: [headRow('功能', '类别', '村（社区）数', '缺间数', '缺面积㎡')],
    rows: [
      ...lacks.map(({ title, severity, villages, rooms, areaM2 }) => row(title, SEVERITY_WORDS[severity], String(villages), figure(rooms), area(areaM2))),
      row('合计', '', '', figure(lackingRooms(lacks)), area(lackingM2(lacks))),
    ],
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
}

function shortTable({ byFunction, rooms, areaM2, others }: ShortTotals): Table {
  return {
    kind: 'table',
    columns: [{ width: 62 }, { width: 24, align: 'end' }, { width: 18, align: 'end' }, { width: 22, align: 'end' }, { width: 30, align: 'end' }],
    head: [headRow('功能', '村（社区）数', '缺间数', '缺面积㎡', '其他未满足（项）')],
    rows: [
      ...byFunction.map((one) => row(one.title, String(one.villages), figure(one.rooms), area(one.areaM2), figure(one.others))),
      row('合计', '', figure(rooms), area(areaM2), figure(others)),
    ],
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
}

/** What is still lacking once rooms are given out anew; nothing where nobody asked for plans. */
function shortBlocks(villages: TownPapers['villages'], number: number): readonly Block[] {
  const totals = shortTotals(villages);
  const { planned, whole, rooms, areaM2, others } = totals;
  if (planned === 0) return [];
  const lacking = whole === planned ? '各项要求都能满足' : `全部满足${whole}个，有缺项${planned - whole}个，共缺用房${rooms}间、面积${m2(areaM2)}㎡，另有${others}项要求未满足`;
  const text = `有用房分配方案的村（社区）${planned}个。按各村方案1，${lacking}。`;
  return [
    heading(number, '重新分配用房后的缺口'),
    { kind: 'paragraph', text, style: STYLES.body, indent: 2 },
    ...(whole === planned ? [] : [shortTable(totals), note('没有用房的功能按应有面积计缺面积；标准没有规定面积的，按一般取值计。')]),
  ];
}

interface Reason {
  readonly number: number;
  readonly unit: string;
  readonly text: string;
}

function reasonTable(reasons: readonly Reason[], title: string): Table {
  return {
    kind: 'table',
    columns: [{ width: 14, align: 'middle' }, { width: 36 }, { width: 106 }],
    head: [headRow('序号', '村（社区）', title)],
    rows: reasons.map(({ number, unit, text }) => row(String(number), unit, text)),
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
}

/** What keeps a village from being finished; the same words once. */
const textOf = (diagnostics: readonly Diagnostic[], words: TownPapers['words']): string => [...new Set(diagnostics.map(words))].join('\n');

function failures({ villages, leftOut, words }: TownPapers): readonly Reason[] {
  const names = villageNames(villages);
  return [
    ...villages.filter(({ state }) => state === 'failed').map(({ number, reasons }) => ({ number, unit: names.get(number)!, text: textOf(reasons, words) })),
    ...leftOut.map(({ number, unit, faults }) => ({ number, unit, text: textOf(faults, words) })),
  ].sort((a, b) => a.number - b.number);
}

/** What is to be looked at, by what it is: one line for all villages that share it. */
function remarks({ villages, words }: TownPapers): readonly string[] {
  const [names, byText] = [villageNames(villages), new Map<string, string[]>()];
  for (const { number, remarks: own } of villages) {
    for (const text of own.map(words)) byText.set(text, [...(byText.get(text) ?? []), names.get(number)!]);
  }
  return [...byText].map(([text, who]) => `${text}（${who.length === villages.length ? '各村、社区' : who.join('、')}）`);
}

function blocksOf(papers: TownPapers): Block[] {
  const { place, day, villages, leftOut } = papers;
  const [totals, failed, told, short] = [townTotals(villages), failures(papers), remarks(papers), shortBlocks(villages, 3)];
  const after = short.length === 0 ? 3 : 4;
  return [
    { kind: 'paragraph', text: `${place}党群服务中心标识和平面概要`, style: STYLES.title, align: 'middle' },
    { kind: 'paragraph', text: dateWord(day), style: STYLES.subtitle, align: 'middle' },
    heading(0, '总体情况'),
    { kind: 'paragraph', text: totalsText(totals, leftOut.length), style: STYLES.body, indent: 2 },
    heading(1, '各村（社区）情况'),
    villageTable(papers),
    heading(2, '按现有平面缺少的功能'),
    ...(totals.lacks.length === 0
      ? [nothing('按所对照的标准，没有缺少的功能。')]
      : [lackTable(totals.lacks), note('缺间数为没有的房间；缺面积为没有的房间按标准下限、面积不足的房间按差额计算，标准没有规定面积的不计。')]),
    ...short,
    heading(after, '未完成的村（社区）'),
    ...(failed.length === 0 ? [nothing('没有。')] : [reasonTable(failed, '原因')]),
    heading(after + 1, '需要核对的内容'),
    ...(told.length === 0 ? [nothing('没有。')] : told.map((text) => note(text))),
  ];
}

/** The summary of a town: totals, a line a village, what functions are lacking, what failed and why, what to look at. */
export function summaryPages(papers: TownPapers, fonts: FontSet): readonly Drawing[] {
  const title = `${papers.place}党群服务中心标识和平面概要`;
  return composeDocument({ title, head: { left: title, right: dateWord(papers.day) }, sections: [{ orientation: 'portrait', blocks: blocksOf(papers) }] }, fonts);
}
