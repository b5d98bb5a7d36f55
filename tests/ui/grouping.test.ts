import { describe, expect, it } from 'vitest';
import type { Finding, ResultState, Severity } from '../../src/rules/report.ts';
import { STATES } from '../../src/rules/report.ts';
import { canvasMarks } from '../../src/ui/check/canvas-marks.ts';
import { findingKey, markOf } from '../../src/ui/check/finding-mark.ts';
import { GROUP_IDS, groupFindings, isOpenGroup, openCount } from '../../src/ui/check/grouping.ts';

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

const report = (findings: readonly Finding[]) => ({ findings });

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

  it('keeps a conflict apart from what its rule says for itself', () => {
    expect(findingKey(finding('conflict', 'warning', 'r'))).not.toBe(findingKey(finding('fail', 'error', 'r')));
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

  it('at one thing are three at most; the last tells how many more there are and leads to the first of them', () => {
    const ref = { kind: 'room', id: 'r1', storeyId: 'st1' } as const;
    const many = ['a', 'b', 'c', 'd', 'e'].map((rule) => ({ ...finding('fail', 'error', rule), places: [ref] }));
    const marks = canvasMarks(report(many));
    expect(marks.map(({ number, more }) => [number, more])).toEqual([[1, undefined], [2, undefined], [3, 3]]);
    expect(marks[2]!.key).toBe(findingKey(many[2]!));
  });
});
