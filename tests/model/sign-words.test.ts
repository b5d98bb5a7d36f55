import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/model/naming.ts';
import type { Project } from '../../src/model/project.ts';
import { blockWords, fillForSign, roomFactsRead } from '../../src/model/sign-words.ts';
import type { Sign } from '../../src/model/sign.ts';
import { after, base } from '../rules/fake-env.ts';

const storeyId = 'st1';
const atDesk = { host: { kind: 'desk', storeyId, roomId: 'r1' }, serves: null } as const;
const outdoors = { host: { kind: 'gate' }, serves: null } as const;
const named = (name: string, number: string): Project =>
  after({ verb: 'setRoom', args: { storeyId, roomId: 'r1', changes: { name, number } } });

describe('a template on a sign', () => {
  it('names the room that the sign hangs in or serves', () => {
    const project = named('便民服务大厅', '101');
    expect(fillForSign('{roomNumber} {room}', project, atDesk)).toEqual({ text: '101 便民服务大厅', missing: [] });
    expect(fillForSign('{room}', project, { ...outdoors, serves: { storeyId, roomId: 'r1' } }).text).toBe('便民服务大厅');
  });

  it('says that the room is missing where the sign has none or the room has no name', () => {
    expect(fillForSign('{room}{roomNumber}', named('大厅', '1'), outdoors)).toEqual({ text: '', missing: ['room', 'roomNumber'] });
    expect(fillForSign('{room}', named('', ''), atDesk)).toEqual({ text: '', missing: ['room'] });
  });

  it('is filled with how the centre is reached', () => {
    const facts = { unit: '庄科村', contact: '张三', phone: '0379-6681', supervisionPhone: '12345', openingHours: '8:30—12:00' };
    const filled = fillTemplate('{centreName} {contact} {phone} {supervisionPhone} {openingHours}', { ...base.centre, ...facts });
    expect(filled).toEqual({ text: '庄科村党群服务中心 张三 0379-6681 12345 8:30—12:00', missing: [] });
    expect(fillTemplate('{centreName}{phone}', { ...base.centre, unit: '', phone: '' }).missing).toEqual(['centreName', 'phone']);
  });

  it('gives way to what a person typed', () => {
    expect(blockWords(base, atDesk, { text: '{room}', template: '{unit}' })).toEqual({ text: '{room}', missing: [] });
  });
});

describe('what a sign reads of its room', () => {
  const face = Object.values(base.signs)[0]!.face;
  const block = face.blocks[0]!;
  const read = (change: Partial<Sign['face']>) => roomFactsRead(named('大厅', '1'), { ...atDesk, face: { ...face, ...change } });

  it('is nothing unless a template asks', () => {
    expect(read({ blocks: [{ ...block, text: null, template: '{unit}' }] })).toBeNull();
    expect(read({ blocks: [{ ...block, text: '大厅', template: '{room}' }] })).toBeNull();
  });

  it('is name and number where a text or a panel asks', () => {
    expect(read({ blocks: [{ ...block, text: null, template: '{roomNumber}' }] })).toEqual({ name: '大厅', number: '1' });
  });
});
