import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Attestation, Waiver } from '../../src/model/review.ts';
import { after, packWith, reportOf } from './fake-env.ts';

const waiver = (changes: Partial<Waiver> = {}): Edit => ({
  verb: 'addWaiver',
  args: { waiver: { rule: 'own/r1', subject: null, by: '李四', at: '2026-01-01', reason: '墙面有限', docNo: '', expires: null, ...changes } },
});
const attestation = (changes: Partial<Attestation> = {}): Edit => ({
  verb: 'addAttestation',
  args: { attestation: { rule: 'own/r1', by: '张三', at: '2026-02-02', statement: '已落实', reading: null, evidence: [], ...changes } },
});
const failing = packWith({ check: { kind: 'count', exact: 5 } });
const passing = packWith({ check: { kind: 'count', exact: 3 } });
const asking = packWith({ select: { type: 'centre' }, check: { kind: 'attest', evidence: [] }, message: '请确认' });

const staleOf = (pack: typeof failing, ...edits: readonly Edit[]) => reportOf(after(...edits), pack).stale;
const reasons = (...args: Parameters<typeof staleOf>) => staleOf(...args).map(({ what, index, reason }) => `${what} ${index} ${reason}`);

describe('a waiver', () => {
  it('that a finding needs is in use', () => {
    expect(staleOf(failing, waiver())).toEqual([]);
    expect(staleOf(asking, waiver())).toEqual([]);
  });

  it('that nothing needs is told, with whose it is', () => {
    const [unused] = staleOf(passing, waiver());
    expect(unused).toMatchObject({ what: 'waiver', rule: 'own/r1', subject: null, reason: 'unused', severity: 'warning' });
    expect(wordsOf(unused!)).toContain('李四');
  });

  it('for a rule of no standard in force, for another subject, or past its last day is told for that', () => {
    expect(reasons(failing, waiver({ rule: 'other/r1' }))).toEqual(['waiver 0 unknownRule']);
    expect(reasons(failing, waiver({ subject: 'sign::s1' }))).toEqual(['waiver 0 unused']);
    expect(reasons(failing, waiver({ expires: '2026-11-20' }))).toEqual(['waiver 0 expired']);
    expect(reasons(failing, waiver({ expires: '2026-11-21' }))).toEqual([]);
  });

  it('that a later one replaces is told, the later one not', () => {
    const ofGate = waiver({ subject: 'gate::gate' });
    expect(reasons(failing, ofGate, waiver({ at: '2026-03-03' }))).toEqual(['waiver 0 superseded']);
    expect(reasons(failing, ofGate, waiver({ at: '2026-03-03', expires: '2026-04-04' }))).toEqual(['waiver 1 expired']);
  });
});

describe('an attestation', () => {
  it('that answers a question is in use, one that answers none is told', () => {
    expect(staleOf(asking, attestation())).toEqual([]);
    expect(reasons(failing, attestation())).toEqual(['attestation 0 unused']);
    expect(reasons(asking, attestation({ rule: 'own/none' }))).toEqual(['attestation 0 unknownRule']);
    const twice = after(attestation());
    const project = { ...twice, attestations: [...twice.attestations, { ...twice.attestations[0]!, by: '王五' }] };
    expect(reportOf(project, asking).stale.map(({ index, reason }) => `${index} ${reason}`)).toEqual(['0 superseded']);
  });
});

describe('an attestation of what a notice leaves open: from where left and right are seen', () => {
  const side = packWith({
    select: { type: 'sign', roles: ['party'] },
    check: { kind: 'zone', zone: 'gateSide', side: 'right', frame: 'unspecified', attestation: '请确认左右以何处为准：{readingWords}' },
    message: '应在{required}，现在{actual}',
  });
  const found = (reading: Attestation['reading']) => reportOf(after(attestation({ reading })), side).findings[0]!;

  it('is a question without one', () => {
    expect(reportOf(after(), side).findings[0]!.state).toBe('needsAttestation');
    expect(found(null).state).toBe('attested');
  });

  it('says which reading holds where the place is right under it', () => {
    const { state, message, data } = found('facingGateFromOutside');
    expect([state, data.reading]).toEqual(['attested', 'facingGateFromOutside']);
    expect(message).toContain('面对大门看');
  });

  it('fails the place where it is wrong under that reading, with what is seen then and no fix', () => {
    const { state, message, data, fix } = found('insideLookingOut');
    expect([state, message, data.reading, fix]).toEqual(['fail', '应在右侧，现在左侧', 'insideLookingOut', null]);
    expect(reportOf(after(attestation({ reading: 'insideLookingOut' })), side).stale).toEqual([]);
  });
});
