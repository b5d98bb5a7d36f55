import type { TableSheet, Workbook } from '../../../formats/xlsx/table-sheet.ts';
import { RULE_STATES, STATE_TITLES } from '../../report/coverage.ts';
import { SEVERITY_WORDS, STRENGTH_WORDS } from '../../report/opinions.ts';
import { packMatrices, stateWord, type PackMatrix } from './matrix.ts';
import { villageNames, type TownPapers } from './town-papers.ts';

type Names = ReadonlyMap<number, string>;

/** The sheets behind those of the standards. */
const SHEETS = ['条款', '不合格项'] as const;

/** Spreadsheet programs take no longer name of a sheet. */
const LONGEST_NAME = 31;

/** Titles as names of sheets: without what a name may not hold, cut, and told apart by a number where that leaves two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const bare = title.replaceAll(/[[\]:*?/\\']/gu, '');
    const names = [bare.slice(0, LONGEST_NAME), ...titles.map((_, i) => `${bare.slice(0, LONGEST_NAME - String(i + 2).length - 2)}（${i + 2}）`)];
    const free = names.find((name) => !taken.has(name))!;
    taken.add(free);
    return free;
  });
}

/** A village a line, a rule a column, so that a column can be filtered for 不合格. */
function matrixSheet(name: string, { villages, rules }: PackMatrix, names: Names): TableSheet {
  return {
    name,
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
    name: SHEETS[0],
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
    name: SHEETS[1],
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
  const own = sheetNames([...SHEETS, ...packs.map(({ title }) => title)]).slice(SHEETS.length);
  return {
    title: `${place}合规矩阵`,
    day,
    sheets: [...matrices.map((matrix, i) => matrixSheet(own[i]!, matrix, names)), ruleSheet(matrices), failedSheet(papers, names)],
  };
}
