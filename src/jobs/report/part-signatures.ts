import type { Block } from '../../drawing/document/block.ts';
import { cell, STYLES } from './report-styles.ts';

const ROLES = ['设计', '审核', '批准'] as const;
/** Room for a signature, mm. */
const TO_SIGN = 14;

/** 设计、审核、批准, each with a place for the date. */
export const signatureBlocks = (): Block[] => [
  {
    kind: 'table',
    before: 8,
    columns: [{ width: 30, align: 'middle' }, { width: 54 }, { width: 18, align: 'middle' }, { width: 54 }],
    head: [],
    rows: ROLES.map((role, i) => ({
      least: TO_SIGN,
      keepWithNext: i < ROLES.length - 1,
      cells: [cell(`${role}（签字）`), cell(''), cell('日期'), { texts: [{ text: '年　　月　　日', align: 'middle' as const }] }],
    })),
    style: STYLES.table,
    headStyle: STYLES.tableHead,
  },
];
