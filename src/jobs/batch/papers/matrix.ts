import type { Pack, Rule } from '../../../rules/pack.ts';
import type { ResultState } from '../../../rules/report.ts';
import { STATE_TITLES } from '../../report/coverage.ts';
import type { VillageFacts } from '../village-facts.ts';

/** How the villages that were checked with a pack stand to its rules. */
export interface PackMatrix {
  readonly pack: Pack;
  readonly villages: readonly VillageFacts[];
  readonly rules: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly rule: Rule;
  /** One for each village of the pack, in their order. */
  readonly states: readonly ResultState[];
}

/** 合格, 不合格 …: a matrix speaks in words, since print and screen may have no colour. */
export const stateWord = (state: ResultState): string => (state === 'conflict' ? '标准冲突' : STATE_TITLES[state]);

/** The compliance matrix, a part for each pack; each state is that of the village's own report. */
export const packMatrices = (villages: readonly VillageFacts[], packs: readonly Pack[]): readonly PackMatrix[] =>
  packs.map((pack) => {
    const own = villages.filter(({ standards }) => standards.includes(pack.id));
    const rules = pack.rules.map((rule) => ({ rule, states: own.map(({ rules: states }) => states[`${pack.id}/${rule.id}`] ?? 'noSubject') }));
    return { pack, villages: own, rules };
  });
