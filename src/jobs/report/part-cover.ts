import type { Block, Table } from '../../drawing/document/block.ts';
import type { Pack } from '../../rules/pack.ts';
import { RULE_STATES, STATE_TITLES, type CoverageRow } from './coverage.ts';
import { dateWord, heading, headRow, note, row, STYLES } from './report-styles.ts';
import type { Review, ReviewCounts } from './review.ts';

export const STATUS_WORDS: Readonly<Record<Pack['status'], string>> = { official: '正式文件', draft: '征求意见稿', copy: '转载件' };

/** （石文〔2022〕82号） where the notice has a number. */
export const issueWord = ({ issuer, docNo }: Pack): string => (docNo === null ? issuer : `${issuer}，${docNo}`);

const TITLE = '村（社区）党群服务中心方案审查报告';

function standardsTable(packs: readonly Pack[]): Table {
  return {
    kind: 'table',
    columns: [{ width: 13, align: 'middle' }, { width: 49 }, { width: 35 }, { width: 37, align: 'middle' }, { width: 22, align: 'middle' }],
    head: [headRow('序号', '审查依据', '发文机关', '文号、日期', '性质')],
    rows: packs.map((pack, i) =>
      row(
        String(i + 1),
        pack.title,
        pack.issuer,
        [pack.docNo ?? '无文号', pack.issued === null ? '' : dateWord(pack.issued)].filter((text) => text !== '').join('\n'),
        STATUS_WORDS[pack.status],
      ),
    ),
    style: STYLES.table,
    headStyle: STYLES.tableHead,
  };
}

function coverageTable(rows: readonly CoverageRow[]): Table {
  const count = (value: number): string => (value === 0 ? '—' : String(value));
  return {
    kind: 'table',
    pad: 0.5,
    columns: [{ width: 39.4 }, ...['规则', '有对象', ...RULE_STATES].map(() => ({ width: 10.6, align: 'middle' as const }))],
    head: [headRow('标准', '规则', '有对象', ...RULE_STATES.map((state) => STATE_TITLES[state]))],
    // the table stays on one page with the note below it
    rows: rows.map(({ pack, rules, met, states }) => ({
      ...row(pack.title, String(rules), String(met), ...RULE_STATES.map((state) => count(states[state]))),
      keepWithNext: true,
    })),
    style: STYLES.small,
    headStyle: STYLES.smallHead,
  };
}

/** 不合格 5 项（错误 3 项、警告 2 项） */
function failedWord({ failed }: ReviewCounts): string {
  const parts = ([['error', '错误'], ['warning', '警告'], ['advice', '建议'], ['info', '提示']] as const)
    .filter(([severity]) => failed[severity] > 0)
    .map(([severity, word]) => `${word}${failed[severity]}项`);
  const total = failed.error + failed.warning + failed.advice + failed.info;
  return `不合格${total}项${parts.length === 0 ? '' : `（${parts.join('、')}）`}`;
}

const countsWord = (counts: ReviewCounts): string =>
  [
    failedWord(counts),
    `待承诺${counts.open}项`,
    `缺资料${counts.lacking}项`,
    `标准冲突${counts.conflicts}项`,
    `已说明例外${counts.waived}项`,
    `已承诺${counts.attested}项`,
  ].join('，');

/** What follows from the counts: only what a clause of the strength 必须、应、严禁 asks can fail the whole. */
export function conclusionWord({ failed, open, lacking, conflicts }: ReviewCounts): string {
  if (failed.error > 0) return `方案有${failed.error}项不符合“必须、应、严禁”的条款，应修改后重新报审。`;
  if (open + lacking + conflicts > 0) return '未发现不符合“必须、应、严禁”的条款；待补齐资料、承诺和选择后确认。';
  return failed.warning + failed.advice > 0 ? '方案符合“必须、应、严禁”的条款，其余意见供完善。' : '方案符合所对照的条款。';
}

/** Title, name of the centre, the standards, the conclusion and how far the check reached. */
export function coverBlocks({ centre, unit, packs, counts, coverage, day }: Review): Block[] {
  const count = `依据${packs.length}个标准、${counts.rules}条规则逐条核对，结果为：${countsWord(counts)}。`;
  return [
    { kind: 'paragraph', text: TITLE, style: STYLES.title, align: 'middle' },
    { kind: 'paragraph', text: centre, style: STYLES.subtitle, align: 'middle', before: 4 },
    { kind: 'paragraph', text: dateWord(day), style: STYLES.subtitle, align: 'middle' },
    heading(0, '审查依据'),
    standardsTable(packs),
    heading(1, '审查结论'),
    { kind: 'paragraph', text: `审查对象为${unit}党群服务中心设计方案。${count}`, style: STYLES.body, indent: 2 },
    { kind: 'paragraph', text: conclusionWord(counts), style: STYLES.body, indent: 2 },
    note('各标准条款规则的核对结果（每条规则计一次，取最需处理的结果）', { before: 4, keepWithNext: true, style: STYLES.caption, align: 'middle' }),
    coverageTable(coverage),
    note('本报告由程序按条款原文核对生成，供审查人员使用，不代替主管部门的审批。容差为程序设定：印刷1毫米，现场10毫米，面积0.05平方米。'),
  ];
}

