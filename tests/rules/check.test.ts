import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Waiver } from '../../src/model/review.ts';
import { STATES } from '../../src/rules/report.ts';
import { SEVERITIES } from '../../src/rules/severity.ts';
import { loadPack, packIds } from '../standards/base.ts';
import { after, base, context, packWith, reportOf, statesOf } from './fake-env.ts';
import { check } from '../../src/rules/check.ts';

const packs = packIds.map(loadPack);
const luanchuan = loadPack('luanchuan-2022');
const gulin = loadPack('gulin-village');
const waiver = (changes: Partial<Waiver>): Edit => ({
  verb: 'addWaiver',
  args: { waiver: { rule: 'own/r1', subject: null, by: '李四', at: '2026-01-01', reason: '墙面有限', docNo: '', expires: null, ...changes } },
});
const attestation = (rule: string): Edit => ({
  verb: 'addAttestation',
  args: { attestation: { rule, by: '张三', at: '2026-02-02', statement: '已落实', reading: null, evidence: [{ kind: 'photo', note: '照片一' }] } },
});
const failing = packWith({ check: { kind: 'count', exact: 5 } });
const asking = packWith({ select: { type: 'centre' }, check: { kind: 'attest', evidence: ['photo'] }, message: '请确认' });

describe('the report', () => {
  it('says of every rule how many subjects it met and what came out', () => {
    const { outcomes, findings, summary } = reportOf(base, ...packs);
    expect(outcomes.map((o) => `${o.standard}/${o.rule}`)).toEqual(packs.flatMap((p) => p.rules.map((r) => `${p.id}/${r.id}`)));
    expect(outcomes.find((o) => o.standard === 'gulin-village' && o.rule === 'gate.size')).toMatchObject({ subjects: 3, states: { pass: 3 } });
    expect(outcomes.find((o) => o.rule === 'led.size')).toMatchObject({ subjects: 0, states: { noSubject: 1 } });
    expect(Object.values(summary).reduce((a, b) => a + b, 0)).toBe(findings.length);
    expect(outcomes.every((o) => Object.keys(o.states).length > 0)).toBe(true);
  });

  it('puts first what needs a person: by state, severity, pack and rule', () => {
    const { findings } = reportOf(base, ...packs);
    const ranks = findings.map((f) => STATES.indexOf(f.state) * 10 + SEVERITIES.indexOf(f.severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('is the same whatever the order in which signs and features are written', () => {
    const turned = {
      ...base,
      signs: Object.fromEntries(Object.entries(base.signs).reverse()),
      site: { ...base.site, features: Object.fromEntries(Object.entries(base.site.features).reverse()) },
    };
    expect(reportOf(turned, ...packs)).toEqual(reportOf(base, ...packs));
    expect(reportOf(base, ...packs)).toEqual(reportOf(base, ...packs));
  });

  it('does not change the project', () => {
    const before = structuredClone(base);
    reportOf(base, ...packs);
    expect(base).toEqual(before);
  });

  it('leaves no message unfilled and no tolerance without its origin', () => {
    const bare = after({ verb: 'setCentre', args: { changes: { unit: '', county: '栾川县' } } });
    for (const { message, data } of [...reportOf(base, ...packs).findings, ...reportOf(bare, ...packs).findings]) {
      expect(message).not.toMatch(/[{}]|undefined|null|NaN/);
      expect('tolerance' in data).toBe(data.tolOrigin === 'tool');
    }
  });
});

describe('a pack', () => {
  it('that is for another county applies none of its rules, and says why', () => {
    const elsewhere = after({ verb: 'setCentre', args: { changes: { county: '嵩县' } } });
    const { findings, summary } = reportOf(elsewhere, luanchuan);
    expect(summary.notApplicable).toBe(luanchuan.rules.length);
    expect(findings[0]!.message).toBe('不适用：本条要求县（区）为栾川县，现为嵩县');
  });

  it('gives a rule its severity by how strongly the notice asks, or by its own word', () => {
    const severity = (changes: Record<string, unknown>): string =>
      reportOf(base, packWith({ check: { kind: 'count', exact: 5 }, ...changes })).findings[0]!.severity;
    expect(severity({ modality: 'required' })).toBe('error');
    expect(severity({ modality: 'recommended-strong' })).toBe('warning');
    expect(severity({ modality: 'recommended' })).toBe('advice');
    expect(severity({ modality: 'prohibited' })).toBe('error');
    expect(severity({ modality: 'prohibited-in-principle' })).toBe('warning');
    expect(severity({ modality: 'required', severity: 'advice' })).toBe('advice');
  });

  it('cannot be failed in what it merely allows', () => {
    expect(statesOf(base, packWith({ check: { kind: 'count', exact: 5 }, modality: 'allowed' }))).toEqual(['informational']);
  });

  it('says what it means where nothing is selected', () => {
    const nothing = { select: { type: 'sign', hosts: ['desk'] }, check: { kind: 'orientation', writing: 'vertical' } };
    expect(statesOf(base, packWith(nothing))).toEqual(['noSubject']);
    for (const missing of ['fail', 'pass', 'notApplicable']) expect(statesOf(base, packWith({ ...nothing, missing }))).toEqual([missing]);
  });
});

describe('a waiver', () => {
  it('settles a failure, with who, why and when', () => {
    const [finding] = reportOf(after(waiver({})), failing).findings;
    expect(finding).toMatchObject({ state: 'waived', message: '不符（例外：墙面有限，李四，2026-01-01）', fix: null, data: { by: '李四' } });
  });

  it('holds for its subject alone where it names one', () => {
    const each = packWith({ check: { kind: 'orientation', writing: 'horizontal' } });
    expect(statesOf(after(waiver({ subject: 'sign::s2' })), each)).toEqual(['fail', 'fail', 'waived']);
  });

  it('ends after its last day', () => {
    expect(statesOf(after(waiver({ expires: '2026-11-21' })), failing)).toEqual(['waived']);
    expect(statesOf(after(waiver({ expires: '2026-11-20' })), failing)).toEqual(['fail']);
  });

  it('of another rule or of what passes changes nothing', () => {
    expect(statesOf(after(waiver({ rule: 'own/r2' })), failing)).toEqual(['fail']);
    expect(statesOf(after(waiver({})), packWith({ check: { kind: 'count', exact: 3 } }))).toEqual(['pass']);
  });
});

describe('an attestation', () => {
  it('answers a question', () => {
    expect(statesOf(base, asking)).toEqual(['needsAttestation']);
    const [finding] = reportOf(after(attestation('own/r1')), asking).findings;
    expect(finding).toMatchObject({ state: 'attested', message: '张三于2026-02-02承诺：已落实' });
    expect(finding!.data.evidence).toEqual([{ kind: 'photo', note: '照片一' }]);
  });

  it('does not make a failure good', () => {
    expect(statesOf(after(attestation('own/r1')), failing)).toEqual(['fail']);
  });
});

describe('two packs that want what cannot both be had', () => {
  const conflicts = (project = base) => reportOf(project, ...packs).findings.filter((f) => f.state === 'conflict');

  it('are reported once, with both rules, beside what each says', () => {
    const [conflict, ...more] = conflicts();
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ subject: { kind: 'sign', id: 's3' }, severity: 'warning', data: { aspect: 'text' } });
    expect(conflict!.data.rules).toMatchObject([
      { standard: 'gulin-village', rule: 'gate.text.supervisory', wants: '栾川县石庙镇庄科村村民监督委员会' },
      { standard: 'luanchuan-2022', rule: 'gate.text.supervisory', wants: '栾川县石庙镇庄科村村务监督委员会' },
    ]);
  });

  it('are none where one of them would take the other’s wish, in whichever order they are given', () => {
    const text = (template: string) => ({ select: { type: 'sign', roles: ['committee'] }, check: { kind: 'textPattern', template } });
    const exact = packWith(text('{county}{unit}{committeeWord}'));
    const free = packWith(text('{*}{unit}{committeeWord}'), { id: 'other' });
    expect(reportOf(base, exact, free).summary.conflict).toBe(0);
    expect(reportOf(base, free, exact).summary.conflict).toBe(0);
  });

  it('are not reported for one of them alone', () => {
    expect(reportOf(base, gulin).summary.conflict + reportOf(base, luanchuan).summary.conflict).toBe(0);
  });

  it('are settled by a waiver of one', () => {
    expect(conflicts(after(waiver({ rule: 'gulin-village/gate.text.supervisory' })))).toEqual([]);
  });

  it('are found in size, font, side and sequence too', () => {
    const two = (first: Record<string, unknown>, second: Record<string, unknown>): unknown =>
      reportOf(base, packWith(first), packWith(second, { id: 'other' })).findings.find((f) => f.state === 'conflict')?.data.aspect;
    const party = { select: { type: 'sign', roles: ['party'] } };
    const size = (width: number) => ({ ...party, check: { kind: 'dimension', width, height: 2100, tolerance: 'print' } });
    expect(two(size(320), size(400))).toBe('size');
    expect(two(size(320), size(320))).toBeUndefined();
    const font = (...families: string[]) => ({ ...party, check: { kind: 'font', families } });
    expect(two(font('songti'), font('heiti'))).toBe('font');
    expect(two(font('songti', 'heiti'), font('heiti'))).toBeUndefined();
    const side = (frame: string) => ({ ...party, check: { kind: 'zone', zone: 'gateSide', side: 'right', frame } });
    expect(two(side('facingGateFromOutside'), side('insideLookingOut'))).toBe('side');
    const order = (...roles: string[]) => ({ check: { kind: 'order', direction: 'rightToLeft', roles, frame: 'facingGateFromOutside' } });
    expect(two(order('party', 'committee'), order('committee', 'party'))).toBe('sequence');
    expect(two(order('party', 'committee'), order('party', 'committee'))).toBeUndefined();
  });
});

describe('a stand-in for a font', () => {
  it('is reported and is no failure', () => {
    const finding = check(base, [gulin], context).findings.find((f) => f.rule === 'roof.font');
    expect(finding).toMatchObject({ state: 'informational', severity: 'info', data: { substitute: 'test' } });
  });
});
