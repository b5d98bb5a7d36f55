import type { Block, Cell, CellText, Row, Table } from '../../drawing/document/block.ts';
import type { Opinion, OpinionGroup } from './opinions.ts';
import { cell, heading, headRow, nothing, STYLES } from './report-styles.ts';
import { issueWord } from './part-cover.ts';
import type { Review } from './review.ts';

/** 序号, 部位, 条款及原文, 实测、要求, 审查意见, 强度, 牵头单位, 回复: 225 mm, the text of a landscape page. */
const COLUMNS: Table['columns'] = [
  { width: 10, align: 'middle' }, { width: 30 }, { width: 57 }, { width: 30 }, { width: 40 }, { width: 16, align: 'middle' },
  { width: 20 }, { width: 22 },
];
const HEAD = ['序号', '部位', '条款及原文', '实测、要求', '审查意见', '强度', '牵头单位', '回复'];

/** Rows leave room to write a reply by hand, mm. */
const LEAST = 14;

function sourceTexts({ sources }: Opinion): readonly CellText[] {
  return sources.flatMap(({ standard, clause, quote }) => [
    { text: standard === null ? clause : `${standard} ${clause}`, style: STYLES.smallHead },
    { text: `「${quote}」` },
  ]);
}

function measureTexts({ measured, required, difference }: Opinion): readonly CellText[] {
  const lines = [
    measured === null ? null : `实测：${measured}`,
    required === null ? null : `要求：${required}`,
    difference === null ? null : `相差：${difference}`,
  ];
  const written = lines.filter((line) => line !== null);
  return written.length === 0 ? [{ text: '—' }] : written.map((text) => ({ text }));
}

const opinionRow = (opinion: Opinion): Row => ({
  least: LEAST,
  cells: [
    { texts: [], mark: opinion.number },
    cell(opinion.place),
    { texts: sourceTexts(opinion) },
    { texts: measureTexts(opinion) },
    cell(opinion.message),
    cell([opinion.kind, opinion.strength].filter((text) => text !== null).join('\n')),
    cell(opinion.leads.length === 0 ? '—' : opinion.leads.join('、')),
    cell(''),
  ],
});

const groupRow = ({ pack, opinions }: OpinionGroup): Row => {
  const texts = [{ text: `${pack.title}（${issueWord(pack)}），${opinions.length}项`, style: STYLES.smallHead, align: 'start' as const }];
  const whole: Cell = { texts, span: COLUMNS.length };
  return { cells: [whole], keepWithNext: true, shaded: true };
};

/** The 审查意见表: grouped by standard, errors first. */
export function opinionBlocks({ groups }: Review): Block[] {
  const title = heading(2, '审查意见表');
  if (groups.length === 0) return [title, nothing('没有需要回复的意见。')];
  const table: Table = {
    kind: 'table',
    columns: COLUMNS,
    head: [headRow(...HEAD)],
    rows: groups.flatMap((group) => [groupRow(group), ...group.opinions.map(opinionRow)]),
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
  return [title, table];
}
