import { describe, expect, it } from 'vitest';
import type { Finding, Report, ResultState, RuleOutcome, Severity } from '../../src/rules/report.ts';
import { STATES } from '../../src/rules/report.ts';
import { canvasMarks } from '../../src/ui/check/canvas-marks.ts';
import { coverage, findingKey, GROUP_IDS, groupFindings, isOpenGroup, markOf, openCount } from '../../src/ui/check/grouping.ts';

const finding = (state: ResultState, severity: Severity, rule: string = state): Finding => ({
  standard: 's',
  rule,
  title: rule,
  state,
  severity,
  subject: { kind: 'sign', id: rule },
  places: [{ kind: 'sign', id: rule }],
  clause: '一',
  quote: '原文',
  message: '说明',
  data: {},
  fix: null,
});

const report = (findings: readonly Finding[], outcomes: readonly RuleOutcome[] = []): Report => ({
  standards: ['s'],
  findings,
  outcomes,
  summary: Object.fromEntries(STATES.map((state) => [state, 0])) as Report['summary'],
});

describe('findings in groups', () => {
  it('puts what breaks a clause first, by severity, and loses none', () => {
    const all = [
      ...STATES.map((state) => finding(state, 'error')),
      finding('fail', 'warning', 'w'),
      finding('fail', 'advice', 'a'),
      finding('fail', 'info', 'i'),
    ];
    const groups = groupFindings(report(all));
    expect(groups.map(({ id }) => id)).toEqual(GROUP_IDS);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(all.length);
  });

  it('leaves out empty groups', () => {
    expect(groupFindings(report([finding('pass', 'error')])).map(({ id }) => id)).toEqual(['pass']);
  });

  it('folds only what asks for nothing', () => {
    expect(GROUP_IDS.filter(isOpenGroup)).toEqual(['error', 'warning', 'advice', 'conflict', 'needsAttestation', 'cannotCheck']);
  });

  it('counts broken clauses alone: what is to be attested is open, not broken', () => {
    const counted = report([finding('fail', 'error', 'x'), finding('needsAttestation', 'error'), finding('waived', 'error')]);
    expect(openCount(counted, 'error')).toBe(1);
  });

  it('tells every state by a shape and a word of its own beside the colour', () => {
    const marks = STATES.filter((state) => state !== 'fail').map((state) => markOf({ state, severity: 'error' }));
    expect(new Set(marks.map(({ word }) => word)).size).toBe(marks.length);
    const broken = (['error', 'warning', 'advice', 'info'] as const).map((severity) => markOf({ state: 'fail', severity }));
    expect(new Set(broken.map(({ symbol }) => symbol)).size).toBe(4);
  });

  it('keeps the key of a finding when its state changes', () => {
    expect(findingKey(finding('fail', 'error', 'r'))).toBe(findingKey(finding('pass', 'error', 'r')));
  });

  it('does not count a rule as applied that met nothing', () => {
    const outcomes: RuleOutcome[] = [
      { standard: 's', rule: 'a', subjects: 2, states: { pass: 1, fail: 1 } },
      { standard: 's', rule: 'b', subjects: 0, states: { noSubject: 1 } },
      { standard: 's', rule: 'c', subjects: 0, states: { notApplicable: 1, pass: 0 } },
    ];
    expect(coverage(report([], outcomes))).toEqual({ standards: 1, rules: 3, applied: 1 });
  });
});

describe('numbers on the canvas', () => {
  it('are those of the panel, and stand only at what is broken', () => {
    const findings = [finding('fail', 'warning', 'w'), finding('needsAttestation', 'error'), finding('fail', 'error', 'e'), finding('pass', 'error')];
    expect(canvasMarks(report(findings)).map(({ number, ref }) => [number, ref.id])).toEqual([[1, 'e'], [2, 'w']]);
  });

  it('are not drawn for a finding without a place', () => {
    expect(canvasMarks(report([{ ...finding('fail', 'error'), places: [] }]))).toEqual([]);
  });
});
