import type { TableSheet, TableValue, Workbook } from '../../formats/xlsx/table-sheet.ts';
import { RULE_STATES, STATE_TITLES } from './coverage.ts';
import { areaRowsOfSheet } from './xlsx-areas.ts';
import { STATUS_WORDS } from './part-cover.ts';
import { reportTitle } from './report-styles.ts';
import type { Review } from './review.ts';

const lines = (...texts: readonly (string | null)[]): string => texts.filter((text) => text !== null && text !== '').join('\n');

/** A figure that was measured is a number in its cell, so that it can be counted with. */
function figure(text: string | null): TableValue {
  return text !== null && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function opinionSheet({ groups }: Review): TableSheet {
  return {
    name: '审查意见表',
    columns: [
      { title: '序号', width: 6, align: 'center' }, { title: '标准', width: 20 }, { title: '部位', width: 24 }, { title: '条款', width: 12 },
      { title: '原文', width: 40 }, { title: '实测', width: 14 }, { title: '要求', width: 14 }, { title: '相差', width: 10 },
      { title: '审查意见', width: 36 }, { title: '类别', width: 10, align: 'center' }, { title: '强度', width: 12, align: 'center' },
      { title: '牵头单位', width: 14 }, { title: '回复', width: 20 },
    ],
    rows: groups.flatMap(({ pack, opinions }) =>
      opinions.map((one) => [
        one.number, pack.title, one.place,
        lines(...one.sources.map(({ standard, clause }) => (standard === null ? clause : `${standard} ${clause}`))),
        lines(...one.sources.map(({ quote }) => quote)),
        figure(one.measured), figure(one.required), figure(one.difference),
        one.message, one.kind, one.strength, one.leads.join('、'), null,
      ]),
    ),
  };
}

function coverageSheet({ coverage, packs }: Review): TableSheet {
  const unchecked = packs.flatMap((pack) =>
    pack.notChecked.map(({ source, reason }): TableValue[] => [
      pack.title, null, null, ...RULE_STATES.map(() => null), `未核对：${source.clause}「${source.quote}」${reason}`,
    ]),
  );
  return {
    name: '覆盖情况',
    columns: [
      { title: '标准', width: 36 }, { title: '规则', width: 8, align: 'center' }, { title: '有对象', width: 8, align: 'center' },
      ...RULE_STATES.map((state) => ({ title: STATE_TITLES[state], width: 8, align: 'center' as const })),
      { title: '说明', width: 50 },
    ],
    rows: [
      ...coverage.map(({ pack, rules, met, states }) => [pack.title, rules, met, ...RULE_STATES.map((state) => states[state]), pack.note]),
      ...unchecked,
    ],
  };
}

function acceptedSheet({ waivers, attestations, open }: Review): TableSheet {
  return {
    name: '例外与承诺',
    columns: [
      { title: '类别', width: 8, align: 'center' }, { title: '标准', width: 20 }, { title: '条款', width: 12 }, { title: '原文', width: 40 },
      { title: '部位', width: 24 }, { title: '理由、承诺内容', width: 36 }, { title: '依据', width: 16 }, { title: '责任人', width: 12 },
      { title: '日期', width: 12, align: 'center' }, { title: '文号', width: 16 }, { title: '有效期', width: 12, align: 'center' },
      { title: '状态', width: 16 },
    ],
    rows: [
      ...waivers.map((one) => [
        '例外', one.standard, one.clause, one.quote, one.place, one.reason, null, one.by, one.at, one.docNo, one.expires ?? '长期', one.state,
      ]),
      ...attestations.map((one) => [
        '承诺', one.standard, one.clause, one.quote, null, one.statement, one.evidence, one.by, one.at, null, null, one.state,
      ]),
      ...open.map((one) => [
        '待承诺', one.standard, one.clause, one.quote, one.places.join('；'), one.message, one.evidence, null, null, null, null, '待签字',
      ]),
    ],
  };
}

function standardsSheet({ packs }: Review): TableSheet {
  return {
    name: '标准',
    columns: [
      { title: '编号', width: 20 }, { title: '标题', width: 44 }, { title: '发文机关', width: 24 }, { title: '文号', width: 20 },
      { title: '日期', width: 12, align: 'center' }, { title: '性质', width: 12, align: 'center' }, { title: '说明', width: 50 },
    ],
    rows: packs.map(({ id, title, issuer, docNo, issued, status, note }) => [id, title, issuer, docNo, issued, STATUS_WORDS[status], note]),
  };
}

/** The report as tables, a sheet each. */
export const reportWorkbook = (review: Review): Workbook => ({
  title: reportTitle(review),
  day: review.day,
  sheets: [opinionSheet(review), coverageSheet(review), acceptedSheet(review), areaRowsOfSheet(review), standardsSheet(review)],
});
