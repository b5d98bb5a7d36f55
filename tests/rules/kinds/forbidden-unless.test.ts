import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Approval } from '../../../src/model/centre.ts';
import { roomsAtOpening } from '../../../src/model/room-of-sign.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { setRoom, shared, sign } from './room-edits.ts';

const papers = (...list: readonly Partial<Approval>[]): Edit => ({
  verb: 'setCentre',
  args: { changes: { approvals: list.map((paper) => ({ action: 'approval', by: '区委组织部', docNo: '', date: '2026-03-01', subject: 'layout', ...paper })) } },
});
const approvals = [{ action: 'approval', by: '组织部' }, { action: 'filing' }];
const needs = (about: string, more: Record<string, unknown> = {}, select: Record<string, unknown> = { type: 'site' }) =>
  packWith({ select, check: { kind: 'forbiddenUnless', about, approvals, ...more }, message: '{name}缺{missing}：{differences}' });

describe('a sign that needs papers', () => {
  const plates = { type: 'sign', kinds: ['doorPlate'] };
  const storey = base.storeys[0]!;
  const door = Object.keys(storey.openings).find((id) => roomsAtOpening(storey, id).some((room) => room.id === 'r5'))!;
  const atDoor = (serves: string | null): Edit =>
    sign('doorPlate', { kind: 'door', storeyId: 'st1', openingId: door }, null, { serves: serves === null ? null : { storeyId: 'st1', roomId: serves } });
  const both = papers({ subject: 'sign::s5' }, { subject: 'sign::s5', action: 'filing', by: '市民政局' });

  it('is forbidden without each of them', () => {
    const [finding] = reportOf(after(atDoor('r5')), needs('subject', {}, plates)).findings;
    expect(finding).toMatchObject({ state: 'fail', subject: { kind: 'sign', id: 's5' }, data: { missing: ['组织部审批同意', '备案'] } });
    const half = after(atDoor('r5'), papers({ subject: 'sign::s5' }));
    expect(reportOf(half, needs('subject', {}, plates)).findings[0]).toMatchObject({ state: 'fail', data: { missing: ['备案'] } });
    expect(statesOf(after(atDoor('r5'), both), needs('subject', {}, plates))).toEqual(['pass']);
  });

  it('is not allowed by papers of another body or for another sign', () => {
    const other = papers({ subject: 'sign::s5', by: '区民社局' }, { subject: 'sign::s1' }, { subject: 'sign::s5', action: 'filing' });
    expect(reportOf(after(atDoor('r5'), other), needs('subject', {}, plates)).findings[0]!.data.missing).toEqual(['组织部审批同意']);
  });

  it('hangs where it is then allowed: on a kind of host, at its own door', () => {
    const own = needs('subject', { ownDoor: true }, plates);
    expect(statesOf(after(atDoor('r5'), both), own)).toEqual(['pass']);
    expect(reportOf(after(atDoor('r3'), both), own).findings[0]).toMatchObject({ state: 'fail', data: { missing: ['位于其功能室门口'] } });
    expect(statesOf(after(atDoor('r5'), both), needs('subject', { hosts: ['door'] }, plates))).toEqual(['pass']);
    expect(statesOf(after(atDoor('r5'), both), needs('subject', { hosts: ['wall'] }, plates))).toEqual(['fail']);
  });

  it('is none to speak of where nothing is selected', () => {
    expect(statesOf(base, needs('subject', {}, plates))).toEqual(['pass']);
  });
});

describe('a layout that was approved', () => {
  const approved: Edit = { verb: 'setApprovedPlan', args: { approval: { at: '2026-02-01', by: '县委组织部', docNo: '' } } };
  const pack = needs('layout');

  it('cannot be held against anything before it is', () => {
    expect(reportOf(base, pack).findings[0]).toMatchObject({ state: 'cannotCheck', data: { field: 'review.approvedPlan' } });
  });

  it('is met as long as nothing changes but by a hair', () => {
    expect(statesOf(after(approved), pack)).toEqual(['pass']);
    expect(statesOf(after(approved, setRoom('r3', { capacity: 20 })), pack)).toEqual(['pass']);
  });

  it.each<[string, Edit, string]>([
    ['another name', setRoom('r3', { name: '书吧' }), '阅览室（书画室）改为书吧'],
    ['another function', setRoom('r3', { functions: shared('readingRoom') }), '阅览室（书画室）的功能已调整'],
    ['another wall', { verb: 'addWalls', args: { storeyId: 'st1', points: [{ x: 13500, y: 9000 }, { x: 16800, y: 9000 }], closed: false, kind: 'interior', thickness: 120 } }, '新增'],
  ])('is not met with %s', (_, edit, words) => {
    expect(reportOf(after(approved, edit), pack).findings[0]).toMatchObject({ state: 'fail' });
    expect(reportOf(after(approved, edit), pack).findings[0]!.message).toContain(words);
  });

  it('may change with papers of that day or later', () => {
    const changed = [approved, setRoom('r3', { name: '书吧' })];
    const dated = (date: string | null) => after(...changed, papers({ date }, { date, action: 'filing' }));
    expect(statesOf(dated('2026-02-01'), pack)).toEqual(['pass']);
    expect(statesOf(dated('2026-01-31'), pack)).toEqual(['fail']);
    expect(statesOf(dated(null), pack)).toEqual(['fail']);
  });

  it('is not met with a wall elsewhere, and says by how much', () => {
    const between = Object.values(base.storeys[0]!.walls).find(({ a, b }) => [a, b].sort().join() === 'n18,n29')!;
    const moved = (mm: number): Edit => ({ verb: 'moveWall', args: { storeyId: 'st1', wallId: between.id, by: { x: mm, y: 0 } } });
    expect(statesOf(after(approved, moved(5)), pack)).toEqual(['pass']);
    const [finding] = reportOf(after(approved, moved(300)), pack).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { differences: [expect.stringMatching(/^新时代文明实践站的面积由.*平方米改为.*平方米$/), expect.stringContaining('阅览室')] } });
  });

  it('names a room that is gone', () => {
    const before = after(approved);
    const { r3: _, ...rooms } = before.storeys[0]!.rooms;
    const gone = { ...before, storeys: [{ ...before.storeys[0]!, rooms }] };
    expect(reportOf(gone, pack).findings[0]!.data.differences).toEqual(['取消阅览室（书画室）']);
  });
});

describe('works that need papers', () => {
  it('are asked for them', () => {
    expect(statesOf(base, needs('construction'))).toEqual(['fail']);
    expect(statesOf(after(papers({ subject: 'construction' }, { subject: 'construction', action: 'filing' })), needs('construction'))).toEqual(['pass']);
    expect(statesOf(after(papers({}, { action: 'filing' })), needs('construction'))).toEqual(['fail']);
  });

  it('are no question of a sign', () => {
    expect(() => needs('construction', {}, { type: 'sign' })).toThrow('wrongSubject');
    expect(() => needs('subject', {}, { type: 'site' })).toThrow('wrongSubject');
  });
});
