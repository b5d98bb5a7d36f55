import { describe, expect, it } from 'vitest';
import { coverageOf, countsOf, COVERAGE_ORDER } from '../../src/rules/coverage.ts';
import { STATES, type RuleOutcome } from '../../src/rules/report.ts';
import { allPacks } from '../standards/base.ts';
import { base, reportOf } from './fake-env.ts';

const outcome = (standard: string, states: RuleOutcome['states']): RuleOutcome => ({ standard, rule: 'r', subjects: 1, states });

describe('how far the rules of a standard are met', () => {
  it('counts each rule once, by the worst that it says', () => {
    const outcomes = [
      outcome('a', { pass: 3 }),
      outcome('a', { pass: 2, fail: 1 }),
      outcome('a', { needsAttestation: 1, pass: 1 }),
      outcome('a', { waived: 1, pass: 4 }),
      outcome('b', { notApplicable: 1 }),
    ];
    expect(coverageOf({ standards: ['b', 'a', 'c'], outcomes })).toEqual([
      { standard: 'b', rules: 1, states: { notApplicable: 1 } },
      { standard: 'a', rules: 4, states: { pass: 1, fail: 1, needsAttestation: 1, waived: 1 } },
      { standard: 'c', rules: 0, states: {} },
    ]);
  });

  it('tells met and not met first, and nothing that is zero', () => {
    const [coverage] = coverageOf({ standards: ['a'], outcomes: [outcome('a', { notApplicable: 1 }), outcome('a', { fail: 1 }), outcome('a', { pass: 1 })] });
    expect(countsOf(coverage!)).toEqual([{ state: 'pass', count: 1 }, { state: 'fail', count: 1 }, { state: 'notApplicable', count: 1 }]);
    expect([...COVERAGE_ORDER].sort()).toEqual([...STATES].sort());
  });

  it('adds up to all rules of all packs', () => {
    const packs = allPacks();
    for (const { standard, rules, states } of coverageOf(reportOf(base, ...packs))) {
      expect(rules).toBe(packs.find(({ id }) => id === standard)!.rules.length);
      expect(Object.values(states).reduce((a, b) => a + b, 0)).toBe(rules);
    }
  });
});
