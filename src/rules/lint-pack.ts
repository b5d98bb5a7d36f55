import type { PackReason } from './pack-reasons.ts';
import type { Pack } from './pack.ts';
import { aliasFaults } from './lint/aliases.ts';
import { duplicates, fault, undeclared, type Find } from './lint/find.ts';
import { lintPredicate, lintRule } from './lint/lint-rule.ts';
import { roomMinima } from './lint/room-minima.ts';
import { rowsTwice, uncertain } from './lint/rows.ts';
import { impossible } from './lint/satisfiable.ts';
import { selfConflicts } from './lint/self-conflicts.ts';
import { unused } from './lint/unused.ts';

function header(pack: Pack): Find {
  const inConditions = lintPredicate(pack.appliesTo, pack, 'appliesTo');
  const torn = inConditions.length > 0 ? null : impossible([pack.appliesTo], pack);
  const codes = (what: PackReason, known: readonly { readonly code: string }[]) => (names: readonly string[], path: string): Find =>
    undeclared(what, names, known.map(({ code }) => code), path);
  const board = codes('unknownBoard', pack.boards);
  const fn = codes('unknownFunction', pack.functions);
  return [
    ...inConditions,
    ...(torn === null ? [] : [fault('neverApplies', 'appliesTo', { name: torn })]),
    ...duplicates(pack.roles.map((role) => role.id), (i) => `roles.${i}.id`),
    ...duplicates(pack.functions.map(({ code }) => code), (i) => `functions.${i}.code`),
    ...duplicates(pack.boards.map(({ code }) => code), (i) => `boards.${i}.code`),
    ...pack.roles.flatMap(({ topic, functions }, i) => [
      ...board(topic === undefined ? [] : [topic], `roles.${i}.topic`),
      ...fn(functions ?? [], `roles.${i}.functions`),
    ]),
    ...aliasFaults(pack.functions, 'functions'),
    ...aliasFaults(pack.boards, 'boards'),
  ];
}

/**
 * What the schema cannot see: names that refer to names, messages, parts that do not go together, rules that never apply or
 * contradict each other. Each with its path; a pack with one of them is refused.
 */
export function lintPack(pack: Pack): Find {
  const inHeader = header(pack);
  // Rules are read in the light of the header: one that is torn would make every rule look so.
  const rules = inHeader.some(({ path }) => path?.startsWith('appliesTo')) ? [] : pack.rules.flatMap((rule, i) => lintRule(rule, pack, `rules.${i}`));
  return [
    ...inHeader,
    ...duplicates(pack.rules.map((rule) => rule.id), (i) => `rules.${i}.id`),
    ...rules,
    ...selfConflicts(pack),
    ...rowsTwice(pack),
    ...uncertain(pack),
  ];
}

/** What whoever wrote the pack should know though it is taken as it is. */
export const notesOnPack = (pack: Pack): Find => [...roomMinima(pack), ...unused(pack)];
