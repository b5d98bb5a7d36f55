import type { PackHeader } from './header.ts';
import { operatorOf } from './evaluate-predicate.ts';
import type { Condition, Predicate } from './predicate.ts';
import { conditionWord, fieldWord } from './words.ts';

/** A field as a reader knows it: a function by its title in the pack. */
export function labelOf(field: string, pack: PackHeader): string {
  const fn = pack.functions.find(({ code }) => field === `function.${code}`);
  return fn === undefined ? fieldWord(field) : `设有${fn.title}`;
}

const oneWord = (c: Condition, pack: PackHeader): string => {
  const operator = operatorOf(c);
  return conditionWord(labelOf(c.field, pack), operator, c[operator]!);
};

/** When something applies, in Chinese as the findings are: 县（区）为栾川县，且类型为村或社区. Always = the empty text. */
export function predicateWords(predicate: Predicate, pack: PackHeader): string {
  if ('field' in predicate) return oneWord(predicate, pack);
  if ('not' in predicate) return `并非（${predicateWords(predicate.not, pack)}）`;
  const [list, between] = 'all' in predicate ? ([predicate.all, '，且'] as const) : ([predicate.any, '，或'] as const);
  const words = list.map((part) => ('field' in part || list.length === 1 ? predicateWords(part, pack) : `（${predicateWords(part, pack)}）`));
  return words.join(between);
}
