import { countsOf, type Coverage } from '../../rules/coverage.ts';
import type { ResultState } from '../../rules/report.ts';
import type { Words } from '../i18n.ts';

/** The coverage of several standards as one. */
export function totalOf(parts: readonly Coverage[]): Coverage {
  const states: Partial<Record<ResultState, number>> = {};
  for (const part of parts) for (const { state, count } of countsOf(part)) states[state] = (states[state] ?? 0) + count;
  return { standard: '', rules: parts.reduce((sum, { rules }) => sum + rules, 0), states };
}

/** 37 规则：22 合格 · 3 不合格 · 5 待承诺 · 7 不适用 */
export function coverageLine(t: Words, coverage: Coverage): string {
  const counts = countsOf(coverage).map(({ state, count }) => t('coverage.count', { count, word: t(`coverage.${state}`) }));
  // A count and its word stay on one line.
  return t('coverage.line', { rules: coverage.rules, counts: counts.map((text) => text.replaceAll(' ', '\u00a0')).join(' · ') });
}
