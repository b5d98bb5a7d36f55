import { describe, expect, it } from 'vitest';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { functions, setRoom, shared, sign } from './room-edits.ts';

const head = {
  functions: functions('clinic', 'readingRoom', 'calligraphyRoom'),
  boards: [{ code: 'bookLending', title: '图书借阅制度', aliases: ['借阅制度'] }, { code: 'hygiene', title: '卫生制度' }],
};
const inRoom = (roomId: string) => ({ kind: 'desk', storeyId: 'st1', roomId }) as const;
const pack = (check: Record<string, unknown>, select: Record<string, unknown> = { type: 'centre' }) =>
  packWith({ select, check: { kind: 'presenceSet', ...check }, message: '缺{missing}' }, head);

describe('boards', () => {
  const both = { of: 'board', items: ['bookLending', 'hygiene'] };

  it('are known by their topic, or by their title in any width', () => {
    const project = after(sign('rulesBoard', inRoom('r3'), null, { topic: 'bookLending' }), sign('rulesBoard', inRoom('r1'), '卫生 制度'));
    expect(statesOf(project, pack(both))).toEqual(['pass']);
    expect(statesOf(after(sign('rulesBoard', inRoom('r3'), '借阅制度')), pack({ of: 'board', items: ['bookLending'] }))).toEqual(['pass']);
    expect(reportOf(base, pack(both)).findings[0]!.message).toBe('缺图书借阅制度、卫生制度');
    expect(statesOf(project, pack({ ...both, atLeast: 1 }))).toEqual(['pass']);
  });

  it('of another topic are not taken by their title', () => {
    const project = after(sign('rulesBoard', inRoom('r3'), '卫生制度', { topic: 'other' }));
    expect(statesOf(project, pack({ of: 'board', items: ['hygiene'] }))).toEqual(['fail']);
  });

  it('must be in or for the right room', () => {
    const asked = pack({ of: 'board', items: ['hygiene'], inRoomsOf: ['clinic'] });
    expect(statesOf(after(sign('rulesBoard', inRoom('r3'), '卫生制度')), asked)).toEqual(['fail']);
    expect(statesOf(after(sign('rulesBoard', inRoom('r6'), '卫生制度')), asked)).toEqual(['pass']);
    const atGate = after(sign('rulesBoard', { kind: 'freeStanding' }, '卫生制度', { serves: { storeyId: 'st1', roomId: 'r5' } }));
    expect(statesOf(atGate, asked)).toEqual(['pass']);
    expect(reportOf(base, asked).findings[0]!.places.map(({ id }) => id)).toEqual(['centre', 'r5', 'r6']);
  });

  it('are asked of each room, or of the rooms of a function together', () => {
    const items = { of: 'board', items: ['hygiene'] };
    const one = after(sign('rulesBoard', inRoom('r6'), '卫生制度'));
    const each = reportOf(one, pack(items, { type: 'room', functions: ['clinic'] })).findings;
    expect(each.map(({ state, subject }) => `${state} ${subject!.id}`)).toEqual(['fail r5', 'pass r6']);
    expect(statesOf(one, pack(items, { type: 'function', codes: ['clinic'] }))).toEqual(['pass']);
  });
});

describe('equipment', () => {
  const asked = pack({ of: 'equipment', items: ['bookshelf', 'computer'], inRoomsOf: ['readingRoom'] });

  it('must be in rooms that serve the function', () => {
    expect(statesOf(after(setRoom('r3', { equipment: { bookshelf: 4, computer: 1 } })), asked)).toEqual(['pass']);
    expect(reportOf(after(setRoom('r3', { equipment: { bookshelf: 4 } }), setRoom('r1', { equipment: { computer: 3 } })), asked).findings[0]!.message).toBe('缺电脑');
  });

  it('is unknown where nothing is stated, and missing where there is no such room', () => {
    expect(statesOf(base, asked)).toEqual(['cannotCheck']);
    expect(statesOf(after(setRoom('r3', { functions: shared('calligraphyRoom') })), asked)).toEqual(['fail']);
  });

  it('may stand anywhere, also outdoors, where no room is named', () => {
    const anywhere = pack({ of: 'equipment', items: ['basketballHoop'] });
    expect(statesOf(after({ verb: 'setSite', args: { changes: { equipment: { basketballHoop: 2 } } } }), anywhere)).toEqual(['pass']);
    expect(statesOf(after(setRoom('r3', { equipment: { computer: 1 } })), anywhere)).toEqual(['fail']);
  });
});

describe('functions', () => {
  it('are found in the room that is asked', () => {
    const asked = pack({ of: 'function', items: ['calligraphyRoom'], where: 'inside' }, { type: 'function', codes: ['readingRoom', 'clinic'] });
    expect(statesOf(base, asked)).toEqual(['fail', 'pass']);
  });
});

describe('a number that a condition raises', () => {
  const plus = [{ when: { field: 'centre.hasCollectiveEconomy', eq: true }, add: 1 }];
  const count = (range: Record<string, unknown>) => packWith({ check: { kind: 'count', plus, ...range }, message: '应{required}现{actual}' });
  const has = (hasCollectiveEconomy: boolean | null) => after({ verb: 'setCentre', args: { changes: { hasCollectiveEconomy } } });

  it('is higher where it holds', () => {
    expect(statesOf(has(false), count({ exact: 3 }))).toEqual(['pass']);
    expect(reportOf(has(true), count({ exact: 3 })).findings[0]!.message).toBe('应4现3');
    expect(statesOf(has(true), count({ exact: 2 }))).toEqual(['pass']);
    expect(statesOf(has(true), count({ min: 2, max: 3 }))).toEqual(['pass']);
    expect(reportOf(has(true), count({ min: 4, max: 5 })).findings[0]!.message).toBe('应5～6现3');
  });

  it('cannot be told while the condition is open, unless it does not matter', () => {
    expect(reportOf(has(null), count({ exact: 3 })).findings[0]).toMatchObject({ state: 'cannotCheck', data: { field: 'centre.hasCollectiveEconomy' } });
    expect(statesOf(has(null), count({ max: 3 }))).toEqual(['pass']);
    expect(statesOf(has(null), count({ exact: 5 }))).toEqual(['fail']);
  });

  it('counts rooms, functions and doors', () => {
    const of = (select: Record<string, unknown>, exact: number) => statesOf(base, packWith({ select, check: { kind: 'count', exact } }, head));
    expect(of({ type: 'room', functions: ['clinic'] }, 2)).toEqual(['pass']);
    expect(of({ type: 'function', codes: ['clinic', 'readingRoom'] }, 2)).toEqual(['pass']);
    expect(of({ type: 'room' }, 15)).toEqual(['pass']);
    expect(of({ type: 'door', functions: ['clinic'] }, 0)).toEqual(['fail']);
  });
});
