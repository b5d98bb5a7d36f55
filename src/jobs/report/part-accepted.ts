import type { Block, Column, Row, Table } from '../../drawing/document/block.ts';
import type { AttestationRow, OpenAttestation, WaiverRow } from './accepted.ts';
import { cell, heading, headRow, note, nothing, STYLES } from './report-styles.ts';
import type { Review } from './review.ts';

function table(columns: readonly Column[], head: readonly string[], rows: readonly Row[]): Table {
  return { kind: 'table', columns, head: [headRow(...head)], rows, style: STYLES.small, headStyle: STYLES.smallHead };
}

const clauseCell = ({ clause, quote, title }: WaiverRow | AttestationRow | OpenAttestation): Row['cells'][number] => ({
  texts: [{ text: clause === '' ? title : clause, style: STYLES.smallHead }, ...(quote === '' ? [] : [{ text: `「${quote}」` }])],
});

const waiverTable = (waivers: readonly WaiverRow[]): Table =>
  table(
    [{ width: 46 }, { width: 26 }, { width: 36 }, { width: 30 }, { width: 18, align: 'middle' }],
    ['条款及原文', '部位', '理由', '责任人、文号', '状态'],
    waivers.map((one) => ({
      cells: [
        clauseCell(one),
        cell(one.place === '' ? '—' : one.place),
        cell(one.reason),
        cell([one.by, one.at, one.docNo, one.expires === null ? '长期有效' : `有效期至${one.expires}`].filter((text) => text !== '').join('\n')),
        cell(one.state),
      ],
    })),
  );

const attestationTable = (given: readonly AttestationRow[]): Table =>
  table(
    [{ width: 50 }, { width: 36 }, { width: 30 }, { width: 22 }, { width: 18, align: 'middle' }],
    ['条款及原文', '承诺内容', '依据', '承诺人', '状态'],
    given.map((one) => ({
      cells: [clauseCell(one), cell(one.statement), cell(one.evidence === '' ? '无附件' : one.evidence), cell(`${one.by}\n${one.at}`), cell(one.state)],
    })),
  );

/** Rows leave room for a signature, mm. */
const TO_SIGN = 14;

const openTable = (open: readonly OpenAttestation[]): Table =>
  table(
    [{ width: 10, align: 'middle' }, { width: 50 }, { width: 40 }, { width: 18, align: 'middle' }, { width: 14, align: 'middle' }, { width: 24 }],
    ['序号', '条款及原文', '承诺事项', '应附依据', '是否符合', '签字、日期'],
    open.map((one, i) => ({
      least: TO_SIGN,
      cells: [
        cell(String(i + 1)),
        clauseCell(one),
        { texts: [{ text: one.message }, ...(one.places.length === 0 ? [] : [{ text: `部位：${one.places.join('；')}` }])] },
        cell(one.evidence === '' ? '—' : one.evidence),
        cell('是 □\n否 □'),
        cell(''),
      ],
    })),
  );

function notCheckedTable({ packs }: Review): Table {
  const rows = packs.flatMap((pack) =>
    pack.notChecked.map(({ source, reason }) => ({
      cells: [cell(pack.title), { texts: [{ text: source.clause, style: STYLES.smallHead }, { text: `「${source.quote}」` }] }, cell(reason)],
    })),
  );
  return table([{ width: 36 }, { width: 70 }, { width: 50 }], ['标准', '条款及原文', '未核对的原因'], rows);
}

/** Exceptions, promises, what is still to be promised, and what no rule looks at. */
export function acceptedBlocks(review: Review): Block[] {
  const { waivers, attestations, open } = review;
  const unchecked = notCheckedTable(review);
  return [
    heading(4, '待承诺事项'),
    ...(open.length === 0 ? [nothing('没有待承诺的事项。')] : [note('以下各项图纸上无法反映，由责任人逐项确认并签字。', { keepWithNext: true }), openTable(open)]),
    heading(5, '例外与承诺'),
    ...(waivers.length === 0 ? [nothing('没有说明例外的条款。')] : [note('例外', { keepWithNext: true, style: STYLES.caption }), waiverTable(waivers)]),
    ...(attestations.length === 0 ? [nothing('没有作出承诺的条款。')] : [note('承诺', { keepWithNext: true, style: STYLES.caption }), attestationTable(attestations)]),
    heading(6, '未核对的条款'),
    ...(unchecked.rows.length === 0 ? [nothing('所选标准没有列明不核对的条款。')] : [unchecked]),
  ];
}
