import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity.ts';
import type { Finding, ResultState } from '../../src/rules/report.ts';
import { filtered, type CheckView } from '../../src/ui/check/check-view.ts';
import { coverageLine, totalOf } from '../../src/ui/check/coverage-line.ts';
import { groupsBy, marksWithin } from '../../src/ui/check/group-by.ts';
import { measuresOf, unitIn } from '../../src/ui/check/measures.ts';
import { starter } from '../editor/sample.ts';
import { messages } from '../../src/messages/index.ts';

const t = (code: string, data: Readonly<Record<string, unknown>> = {}): string =>
  (messages.zh[code] ?? code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => (data[name] as string | number | undefined)?.toString() ?? '');

const project = starter();
const [storey] = project.storeys;
const [room] = Object.values(storey!.rooms);
const roomRef: EntityRef = { kind: 'room', id: room!.id, storeyId: storey!.id };
const packs = [{ id: 'a', title: '甲' }, { id: 'b', title: '乙' }];

const finding = (subject: EntityRef | null, changes: Partial<Finding> = {}): Finding => ({
  standard: 'a', rule: 'r', title: '标题', state: 'fail', severity: 'error', subject, places: subject === null ? [] : [subject],
  clause: '一', quote: '原文', message: '面积不足', data: {}, fix: null, ...changes,
});
const view = (changes: Partial<CheckView> = {}): CheckView => ({ grouping: 'severity', show: 'all', pack: 'all', text: '', ...changes });

describe('findings under headings', () => {
  it('go by standard in the order of the standards, also those of one that is no longer known', () => {
    const findings = [finding(null, { standard: 'b' }), finding(null), finding(null, { standard: 'gone' })];
    const groups = groupsBy('pack', findings, { t, project, packs });
    expect(groups.map(({ label, findings: own }) => [label, own.length])).toEqual([['甲', 1], ['乙', 1], ['gone', 1]]);
  });

  it('go by place: the facts first, then the gate, then the storeys', () => {
    const findings = [finding(roomRef), finding({ kind: 'gate', id: 'gate' }), finding({ kind: 'centre', id: 'centre' })];
    const groups = groupsBy('place', findings, { t, project, packs });
    expect(groups.map(({ label }) => label)).toEqual(['基本情况', '大门', storey!.name]);
  });

  it('go by room; what belongs to none comes last', () => {
    const findings = [finding({ kind: 'gate', id: 'gate' }), finding(roomRef)];
    const groups = groupsBy('room', findings, { t, project, packs });
    expect(groups.map(({ id, findings: own }) => [id, own.length])).toEqual([[`:${storey!.id}/${room!.id}`, 1], [':', 1]]);
  });

  it('lose none, whatever they are grouped by', () => {
    const findings = [finding(null), finding(roomRef, { state: 'pass' }), finding({ kind: 'sign', id: 'none' }), finding({ kind: 'site', id: 'site' })];
    for (const grouping of ['severity', 'pack', 'place', 'room'] as const) {
      expect(groupsBy(grouping, findings, { t, project, packs }).flatMap(({ findings: own }) => own)).toHaveLength(findings.length);
    }
  });

  it('are folded where nothing is open', () => {
    const [group] = groupsBy('pack', [finding(null, { state: 'pass' })], { t, project, packs });
    expect(group!.startsOpen).toBe(false);
  });

  it('are told by number and mark where they are open', () => {
    const marks = marksWithin([finding(null), finding(null, { severity: 'warning' }), finding(null), finding(null, { state: 'pass' })]);
    expect(marks.map(({ mark, count }) => `${mark.symbol}${count}`)).toEqual(['●2', '▲1']);
  });
});

describe('the filters', () => {
  const states: readonly ResultState[] = ['fail', 'pass', 'needsAttestation'];
  const findings = states.map((state) => finding(null, { state, rule: state }));

  it('leave what asks for something', () => {
    expect(filtered(findings, view({ show: 'open' })).map(({ state }) => state)).toEqual(['fail', 'needsAttestation']);
  });

  it('leave one kind, or one standard', () => {
    expect(filtered(findings, view({ show: 'pass' }))).toHaveLength(1);
    expect(filtered(findings, view({ pack: 'b' }))).toEqual([]);
  });

  it('leave what holds every word, wherever it stands', () => {
    expect(filtered(findings, view({ text: '原文 面积' }))).toHaveLength(3);
    expect(filtered(findings, view({ text: '原文 层高' }))).toEqual([]);
  });
});

describe('figures of a finding', () => {
  it('have the unit that the rule writes behind them', () => {
    expect(unitIn('建筑面积 {actual} ㎡，应不少于 {required} ㎡', 'actual')).toBe('㎡');
    expect(unitIn('{actual}不是{required}', 'actual')).toBe('');
    const measures = measuresOf(finding(null, { data: { actual: 280, required: 300, gap: 20 } }), { message: '现 {actual} ㎡' });
    expect(measures.map(({ part, text }) => [part, text])).toEqual([['actual', '280 ㎡'], ['required', '300 ㎡'], ['difference', '20 ㎡']]);
  });

  it('are left out where the check does not measure', () => {
    expect(measuresOf(finding(null, { data: { actual: '无' } }), undefined)).toEqual([]);
  });

  it('name what a set lacks', () => {
    const data = { actual: 1, required: 2, missing: ['卫生室'] };
    expect(measuresOf(finding(null, { data }), undefined).at(-1)).toEqual({ part: 'missing', text: '卫生室' });
  });
});

describe('the line of coverage', () => {
  it('counts the rules of all standards together', () => {
    const total = totalOf([
      { standard: 'a', rules: 3, states: { pass: 2, fail: 1 } },
      { standard: 'b', rules: 2, states: { fail: 1, notApplicable: 1 } },
    ]);
    expect(coverageLine(t, total).replaceAll('\u00a0', ' ')).toBe('5 规则：2 合格 · 2 不合格 · 1 不适用');
  });
});
