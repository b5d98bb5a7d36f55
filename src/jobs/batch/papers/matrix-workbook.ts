import type { TableSheet, Workbook } from '../../../formats/xlsx/table-sheet.ts';
import { RULE_STATES, STATE_TITLES } from '../../report/coverage.ts';
import { SEVERITY_WORDS, STRENGTH_WORDS } from '../../report/opinions.ts';
import { packMatrices, stateWord, type PackMatrix } from './matrix.ts';
import { villageNames, type TownPapers } from './town-papers.ts';

type Names = ReadonlyMap<number, string>;

/** Spreadsheet programs take no longer name of a sheet. */
const LONGEST_NAME = 31;

/** A village a line, a rule a column, so that a column can be filtered for 不合格. */
function matrixSheet({ pack, villages, rules }: PackMatrix, names: Names): TableSheet {
  return {
    name: pack.id.slice(0, LONGEST_NAME),
    columns: [
      { title: '序号', width: 6, align: 'center' }, { title: '村（社区）', width: 16 }, { title: '不合格', width: 8, align: 'right' },
      ...rules.map(({ rule }) => ({ title: `${rule.source.clause} ${rule.title}`, width: 14, align: 'center' as const })),
    ],
    rows: villages.map(({ number }, i) => [
      number, names.get(number)!, rules.filter(({ states }) => states[i] === 'fail').length, ...rules.map(({ states }) => stateWord(states[i]!)),
    ]),
  };
}

/** Every rule with its clause and quote, and in how many villages it ended how. */
function ruleSheet(matrices: readonly PackMatrix[]): TableSheet {
  return {
    name: '条款',
    columns: [
      { title: '标准', width: 24 }, { title: '条款', width: 12 }, { title: '规则', width: 24 }, { title: '强度', width: 12, align: 'center' }, { title: '原文', width: 50 },
      ...RULE_STATES.map((state) => ({ title: STATE_TITLES[state], width: 8, align: 'right' as const })),
    ],
    rows: matrices.flatMap(({ pack, rules }) =>
      rules.map(({ rule, states }) => [
        pack.title, rule.source.clause, rule.title, STRENGTH_WORDS[rule.modality], rule.source.quote,
        ...RULE_STATES.map((state) => states.filter((one) => one === state).length),
      ]),
    ),
  };
}

function failedSheet({ villages, packs }: TownPapers, names: Names): TableSheet {
  const titles = new Map(packs.map(({ id, title }) => [id, title]));
  return {
    name: '不合格项',
    columns: [{ title: '村（社区）', width: 16 }, { title: '标准', width: 24 }, { title: '条款', width: 12 }, { title: '类别', width: 8, align: 'center' }, { title: '审查意见', width: 60 }],
    rows: villages.flatMap(({ number, failed }) =>
      failed.map(({ standard, clause, severity, message }) => [names.get(number)!, titles.get(standard) ?? standard, clause, SEVERITY_WORDS[severity], message]),
    ),
  };
}

/** The compliance matrix as a workbook: a sheet a standard (village × rule), the rules with their clauses, all that fails. */
export function matrixWorkbook(papers: TownPapers): Workbook {
  const { place, day, villages, packs } = papers;
  const [names, matrices] = [villageNames(villages), packMatrices(villages, packs)];
  return {
    title: `${place}合规矩阵`,
    day,
    sheets: [...matrices.map((matrix) => matrixSheet(matrix, names)), ruleSheet(matrices), failedSheet(papers, names)],
  };
}
