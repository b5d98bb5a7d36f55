import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';

const at = (signId: string, offset: number): Edit => ({ verb: 'setSign', args: { signId, changes: { offset } } });
const roles = ['party', 'committee', 'supervisory'];
const select = { type: 'sign', roles };
const order = (frame: string, attestation?: string) =>
  packWith({ select, check: { kind: 'order', direction: 'rightToLeft', roles, frame, ...(attestation ? { attestation } : {}) } });
const side = (frame: string, attestation?: string) =>
  packWith({
    select: { type: 'sign', roles: ['party'] },
    check: { kind: 'zone', zone: 'gateSide', side: 'right', frame, ...(attestation ? { attestation } : {}) },
  });
const mirrored = after(at('s1', -1780), at('s2', -1260), at('s3', 1260));

describe('the frame', () => {
  it('of a person outside sees the party plaque of the base on the right', () => {
    expect(statesOf(base, side('facingGateFromOutside'))).toEqual(['pass']);
    expect(statesOf(base, order('facingGateFromOutside'))).toEqual(['pass']);
    expect(statesOf(mirrored, order('facingGateFromOutside'))).toEqual(['fail']);
  });

  it('of a person inside sees everything mirrored', () => {
    expect(statesOf(base, side('insideLookingOut'))).toEqual(['fail']);
    expect(statesOf(base, order('insideLookingOut'))).toEqual(['fail']);
    expect(statesOf(mirrored, order('insideLookingOut'))).toEqual(['pass']);
  });

  it('that is not stated asks a person, with both readings', () => {
    const [finding] = reportOf(base, order('unspecified', '{readingWords}')).findings;
    expect(finding).toMatchObject({ state: 'needsAttestation', subject: { kind: 'gate' } });
    expect(finding!.data.readings).toEqual([
      { frame: 'facingGateFromOutside', word: '面对大门看', actual: '党组织吊牌→村委会吊牌→监委会吊牌', ok: true },
      { frame: 'insideLookingOut', word: '由门内向外看', actual: '监委会吊牌→村委会吊牌→党组织吊牌', ok: false },
    ]);
    expect(finding!.places.map((place) => place.id)).toEqual(['gate', 's1', 's2', 's3']);
    expect(statesOf(mirrored, order('unspecified', '?'))).toEqual(['needsAttestation']);
    expect(statesOf(base, side('unspecified', '?'))).toEqual(['needsAttestation']);
  });

  it('that is not stated still fails what is wrong under both readings', () => {
    expect(statesOf(after(at('s1', -1500)), order('unspecified', '?'))).toEqual(['fail']);
    expect(statesOf(after(at('s1', 0)), side('unspecified', '?'))).toEqual(['fail']);
  });

  it('that is not stated passes what is right under both readings', () => {
    const alone = after({ verb: 'removeEntities', args: { refs: ['s2', 's3'].map((id) => ({ kind: 'sign' as const, id })) } });
    expect(statesOf(alone, order('unspecified', '?'))).toEqual(['pass']);
  });
});

describe('the order', () => {
  it('does not accept two plaques at one place', () => {
    expect(statesOf(after(at('s3', -1260)), order('facingGateFromOutside'))).toEqual(['fail']);
  });

  it('does not accept a second plaque of the same body', () => {
    const twice = after({ verb: 'addSign', args: { sign: (({ id: _id, ...sign }) => ({ ...sign, offset: 2000 }))(base.signs.s1!) } });
    expect(statesOf(twice, order('facingGateFromOutside'))).toEqual(['fail']);
  });
});
