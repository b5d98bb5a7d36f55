import { describe, expect, it } from 'vitest';
import type { Env } from '../../src/rules/env.ts';
import { selectSubjects, selectSchema } from '../../src/rules/select.ts';
import { after, base, context, packWith } from './fake-env.ts';
import { functions, setRoom, sign, twoStoreys } from './kinds/room-edits.ts';

const head = { functions: [...functions('clinic', 'readingRoom', 'policeRoom'), { code: 'archiveRoom', title: '档案室', aliases: ['档案 室（一）'] }], boards: [{ code: 'hygiene', title: '卫生制度' }] };
const pack = packWith({ check: { kind: 'count', min: 0 } }, head);
const ids = (select: unknown, project = base): string[] => {
  const env: Env = { project, pack, draw: context.draw, today: context.today };
  return selectSubjects(selectSchema.parse(select), env).map((subject) => `${subject.ref.storeyId ?? ''} ${subject.ref.id}`.trim());
};

describe('rooms', () => {
  it('are all that bear a name or serve something', () => {
    expect(ids({ type: 'room' })).toHaveLength(15);
    const bare = after(setRoom('r3', { name: '', functions: [], number: '103' }), setRoom('r4', { name: '', capacity: 30 }), setRoom('r5', { functions: [] }));
    expect(ids({ type: 'room' }, bare)).toHaveLength(14);
    expect(ids({ type: 'room' }, bare)).not.toContain('st1 r3');
  });

  it('are those that serve a function, also by their name, on every storey', () => {
    expect(ids({ type: 'room', functions: ['clinic'] })).toEqual(['st1 r5', 'st1 r6']);
    expect(ids({ type: 'room', functions: ['clinic'] }, twoStoreys(['r6']))).toEqual(['st1 r5', 'st1 r6', 'st2 r6']);
    expect(ids({ type: 'room', functions: ['archiveRoom'] }, after(setRoom('r3', { name: '档案室(一)' })))).toEqual(['st1 r3']);
    expect(ids({ type: 'room', functions: ['policeRoom'] })).toEqual([]);
  });
});

describe('functions', () => {
  it('are those that a room serves, by the first of their rooms; one nearby is not among them', () => {
    expect(ids({ type: 'function', codes: ['readingRoom', 'policeRoom', 'clinic'] })).toEqual(['st1 r3', 'st1 r5']);
    const nearby = after({ verb: 'setSite', args: { changes: { nearbyFunctions: ['policeRoom'] } } });
    expect(ids({ type: 'function', codes: ['policeRoom'] }, nearby)).toEqual([]);
  });
});

describe('doors', () => {
  it('are all doors, and no windows, passages or gates', () => {
    const doors = Object.values(base.storeys[0]!.openings).filter(({ kind }) => /door/i.test(kind));
    expect(ids({ type: 'door' })).toHaveLength(doors.length);
  });

  it('are those of rooms that serve a function', () => {
    const found = ids({ type: 'door', functions: ['clinic'] });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(ids({ type: 'door' }).length);
  });
});

describe('signs', () => {
  const desk = (roomId: string) => ({ kind: 'desk', storeyId: 'st1', roomId }) as const;
  const project = after(sign('rulesBoard', desk('r5'), null, { topic: 'hygiene' }), sign('rulesBoard', desk('r3'), '卫生制度'), sign('rulesBoard', desk('r3'), '其他'));

  it('are found by their board', () => {
    expect(ids({ type: 'sign', topics: ['hygiene'] }, project)).toEqual(['s5', 's6']);
  });

  it('are found by the rooms they are in or for', () => {
    expect(ids({ type: 'sign', rooms: { functions: ['clinic'] } }, project)).toEqual(['s5']);
    expect(ids({ type: 'sign', rooms: { functions: ['readingRoom'] } }, project)).toEqual(['s6', 's7']);
  });

  it('are those that play none of some parts', () => {
    expect(ids({ type: 'sign', notRoles: ['party', 'roof'] }, project)).toEqual(['s2', 's3', 's5', 's6', 's7']);
    expect(ids({ type: 'sign', notRoles: ['party'], kinds: ['gatePlaque'] }, project)).toEqual(['s2', 's3']);
  });

  it('play a part that is of certain rooms only there', () => {
    const roles = [{ id: 'plate', title: '卫生室制度牌', kind: 'rulesBoard', org: null, functions: ['clinic'] }];
    const own = packWith({ check: { kind: 'count', min: 0 } }, { ...head, roles });
    const env: Env = { project, pack: own, draw: context.draw, today: context.today };
    expect(selectSubjects({ type: 'sign', roles: ['plate'] }, env).map(({ ref }) => ref.id)).toEqual(['s5']);
  });
});
