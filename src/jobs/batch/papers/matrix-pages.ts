import type { Block, Row, Table } from '../../../drawing/document/block.ts';
import { composeDocument } from '../../../drawing/document/compose-document.ts';
import { textArea } from '../../../drawing/document/page.ts';
import type { Drawing } from '../../../drawing/drawing.ts';
import type { FontSet } from '../../../text/types.ts';
import { cell, dateWord, heading, headRow, note, nothing, STYLES } from '../../report/report-styles.ts';
import { packMatrices, stateWord, type PackMatrix } from './matrix.ts';
import { villageNames, type TownPapers } from './town-papers.ts';

/** mm: clause and rule, then so many villages. Few villages leave the rest of the page to the rule. */
const CLAUSE = 20;
const LONGEST_RULE = 120;
const VILLAGE = 13.3;
const VILLAGES_A_TABLE = 12;

const ruleWidth = (villages: number): number => Math.min(LONGEST_RULE, textArea('landscape').width - CLAUSE - VILLAGE * villages);

type Names = ReadonlyMap<number, string>;

/** The villages from `first` on, as many as one table holds. */
function matrixTable({ villages, rules }: PackMatrix, first: number, names: Names): Table {
  const shown = villages.slice(first, first + VILLAGES_A_TABLE);
  return {
    kind: 'table',
    pad: 0.5,
    columns: [{ width: CLAUSE }, { width: ruleWidth(shown.length) }, ...shown.map(() => ({ width: VILLAGE, align: 'middle' as const }))],
    head: [headRow('条款', '规则', ...shown.map(({ number }) => names.get(number)!))],
    rows: rules.map(({ rule, states }): Row => ({
      cells: [cell(rule.source.clause), cell(rule.title), ...states.slice(first, first + VILLAGES_A_TABLE).map((state) => cell(stateWord(state)))],
    })),
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
}

function packBlocks(matrix: PackMatrix, index: number, names: Names): Block[] {
  const firsts = Array.from({ length: Math.ceil(matrix.villages.length / VILLAGES_A_TABLE) }, (_, i) => i * VILLAGES_A_TABLE);
  return [
    heading(index, matrix.pack.title),
    ...firsts.flatMap((first): Block[] => {
      const last = Math.min(first + VILLAGES_A_TABLE, matrix.villages.length);
      return [note(`第${first + 1}至${last}个村（社区），共${matrix.villages.length}个`, { keepWithNext: true, style: STYLES.caption }), matrixTable(matrix, first, names)];
    }),
  ];
}

const LEGEND =
  '每格为该村（社区）对该条规则的结果，取最需处理的一项，与各村审查报告一致。不合格：不符合条款；缺资料：缺少核对所需的数据；待承诺：图上看不出，须由人承诺；例外、已承诺：已有说明；说明：只供参考；无对象：没有所指的标牌、房间；不适用：条件不符。';

/** The compliance matrix as landscape pages: a rule a line, a village a column, twelve villages to a table. */
export function matrixPages({ place, day, villages, packs }: TownPapers, fonts: FontSet): readonly Drawing[] {
  const title = `${place}党群服务中心合规矩阵`;
  const [names, matrices] = [villageNames(villages), packMatrices(villages, packs)];
  const body = matrices.length === 0 ? [nothing('没有按标准审查的村（社区）。')] : matrices.flatMap((matrix, i) => packBlocks(matrix, i, names));
  return composeDocument(
    {
      title,
      head: { left: title, right: dateWord(day) },
      sections: [{ orientation: 'landscape', blocks: [{ kind: 'paragraph', text: title, style: STYLES.title, align: 'middle' }, note(LEGEND, { before: 3 }), ...body] }],
    },
    fonts,
  );
}
