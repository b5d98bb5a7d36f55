import { describe, expect, it } from 'vitest';
import { netAreaM2 } from '../../../src/model/areas.ts';
import type { Project } from '../../../src/model/project.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { functions, own, setRoom, shared, twoStoreys } from './room-edits.ts';

const net = (roomId: string): number => netAreaM2(base.storeys[0]!, roomId)!;
const head = { functions: functions('serviceHall', 'readingRoom', 'calligraphyRoom', 'meetingRoom', 'clinic', 'policeRoom', 'archiveRoom', 'financeRoom') };
const of = (code: string, check: Record<string, unknown>) => packWith({ select: { type: 'function', codes: [code] }, check }, head);
const first = (project: Project, pack: ReturnType<typeof of>) => reportOf(project, pack).findings[0]!;

describe('functionArea', () => {
  const least = (minM2: number, code = 'readingRoom') => of(code, { kind: 'functionArea', minM2 });

  it('gives a function that shares its room in time the whole net area', () => {
    const finding = first(base, least(14));
    expect(finding).toMatchObject({ state: 'pass', data: { actual: net('r3'), sharing: '分时共用', rooms: ['阅览室（书画室）'], note: '' } });
    expect(statesOf(base, least(net('r3') + 0.04))).toEqual(['pass']);
    expect(first(base, least(net('r3') + 1))).toMatchObject({ state: 'fail', data: { gap: 1, tolerance: 0.05, tolOrigin: 'tool' } });
  });

  it('gives an exclusive function its own zone, or what the zones of others leave', () => {
    const divided = (...parts: ReturnType<typeof own>[]) => after(setRoom('r3', { functions: parts }));
    expect(first(divided(own('readingRoom', 5), own('calligraphyRoom', 4)), least(5)).data.actual).toBe(5);
    expect(first(divided(own('readingRoom'), own('calligraphyRoom', 4)), least(5)).data.actual).toBeCloseTo(net('r3') - 4, 6);
    expect(first(divided(own('readingRoom'), own('calligraphyRoom', 400)), least(5)).data.actual).toBe(0);
    expect(first(divided(own('readingRoom', 400)), least(5)).data.actual).toBe(net('r3'));
  });

  it('cannot say how a room is divided where two functions state no zone', () => {
    const divided = after(setRoom('r3', { functions: [own('readingRoom'), own('calligraphyRoom')] }));
    expect(first(divided, least(5))).toMatchObject({ state: 'cannotCheck', data: { field: 'rooms.area' } });
  });

  it('takes the larger of two rooms, with a note', () => {
    const finding = first(base, least(10, 'clinic'));
    const largest = Math.max(net('r5'), net('r6'));
    expect(finding.data).toMatchObject({ actual: largest, note: '，设在多处的取面积最大的一处' });
    expect(statesOf(base, least(largest + 1, 'clinic'))).toEqual(['fail']);
  });

  it('cannot be measured in a room without walls, unless another room suffices', () => {
    const unbound = { ...base, storeys: base.storeys.map((s) => ({ ...s, rooms: { ...s.rooms, r5: { ...s.rooms.r5!, seed: { x: -90_000, y: 0 } } } })) };
    expect(statesOf(unbound, least(net('r6') - 1, 'clinic'))).toEqual(['pass']);
    expect(statesOf(unbound, least(net('r6') + 1, 'clinic'))).toEqual(['cannotCheck']);
  });

  it('meets nothing where no room serves it', () => {
    expect(statesOf(base, least(5, 'policeRoom'))).toEqual(['noSubject']);
    expect(statesOf({ ...base, storeys: [] }, least(5))).toEqual(['noSubject']);
  });
});

describe('areaSum', () => {
  const sum = (select: Record<string, unknown>, minM2: number) => packWith({ select, check: { kind: 'areaSum', minM2 } }, head);

  it('adds rooms, each once, whatever they were selected for', () => {
    const both = { type: 'function', codes: ['readingRoom', 'calligraphyRoom', 'clinic'] };
    const whole = net('r3') + net('r5') + net('r6');
    expect(statesOf(base, sum(both, whole))).toEqual(['pass']);
    expect(statesOf(base, sum(both, whole + 1))).toEqual(['fail']);
  });

  it('adds signs with their copies, and outlines of features', () => {
    const plaques = (3 * 320 * 2100) / 1e6;
    expect(statesOf(base, sum({ type: 'sign', kinds: ['gatePlaque'] }, plaques))).toEqual(['pass']);
    expect(statesOf(base, sum({ type: 'sign', kinds: ['gatePlaque'] }, plaques + 0.1))).toEqual(['fail']);
    const twice = after({ verb: 'setSign', args: { signId: 's1', changes: { copies: 2 } } });
    expect(statesOf(twice, sum({ type: 'sign', kinds: ['gatePlaque'] }, plaques + 0.6))).toEqual(['pass']);
    expect(statesOf(base, sum({ type: 'feature', kinds: ['sportsGround'] }, 7.8 * 12.6))).toEqual(['pass']);
    expect(statesOf(base, sum({ type: 'feature', kinds: ['sportsGround'] }, 7.8 * 12.6 + 1))).toEqual(['fail']);
  });

  it('cannot be told where a room has no face and the others do not suffice', () => {
    const unbound = { ...base, storeys: base.storeys.map((s) => ({ ...s, rooms: { ...s.rooms, r5: { ...s.rooms.r5!, seed: { x: -90_000, y: 0 } } } })) };
    const clinic = { type: 'room', functions: ['clinic'] };
    expect(statesOf(unbound, sum(clinic, net('r6')))).toEqual(['pass']);
    expect(statesOf(unbound, sum(clinic, net('r6') + 1))).toEqual(['cannotCheck']);
  });
});

describe('capacity', () => {
  const holds = (minPeople: number, more: Record<string, unknown> = {}) => of('meetingRoom', { kind: 'capacity', minPeople, ...more });
  const bare = (changes = {}) => after(setRoom('r4', { capacity: null, ...changes }));

  it('is what is stated', () => {
    expect(first(base, holds(30))).toMatchObject({ state: 'pass', data: { actual: 30, basis: '填写的容纳人数' } });
    expect(first(base, holds(50))).toMatchObject({ state: 'fail', data: { gap: 20 } });
  });

  it('is the chairs, as stated or drawn, where nothing is stated', () => {
    expect(first(bare({ equipment: { chair: 12 } }), holds(12))).toMatchObject({ state: 'pass', data: { actual: 12, basis: '座椅数' } });
    const chairs = Object.fromEntries([1, 2, 3].map((i) => [`x${i}`, { id: `x${i}`, kind: 'chair', position: { x: 3000 + 500 * i, y: 9700 }, angleDeg: 0, width: 450, depth: 450, title: '', mirrored: false, steps: null, equipment: { chair: 1 }, group: '' }]));
    const drawn = { ...bare(), storeys: [{ ...bare().storeys[0]!, fixtures: chairs }] };
    expect(first(drawn, holds(4))).toMatchObject({ state: 'fail', data: { actual: 3, basis: '座椅数' } });
  });

  it('is taken from the area last, and says whose figure that is', () => {
    const people = Math.floor(net('r4') / 1.2);
    expect(first(bare(), holds(people))).toMatchObject({ state: 'pass', data: { actual: people } });
    expect(first(bare(), holds(people)).data.basis).toContain('本工具默认值');
    const noticed = first(bare(), holds(people, { m2PerPerson: 2 }));
    expect(noticed).toMatchObject({ state: 'fail', data: { actual: Math.floor(net('r4') / 2) } });
    expect(noticed.data.basis).not.toContain('本工具');
  });

  it('cannot be told of a room without walls', () => {
    const unbound = { ...bare(), storeys: bare().storeys.map((s) => ({ ...s, rooms: { ...s.rooms, r4: { ...s.rooms.r4!, seed: { x: -90_000, y: 0 } } } })) };
    expect(statesOf(unbound, holds(10))).toEqual(['cannotCheck']);
  });
});

describe('sharing', () => {
  const sharing = (code: string, demand: Record<string, unknown>) => of(code, { kind: 'sharing', ...demand });

  it.each<[string, Record<string, unknown>, string]>([
    ['readingRoom', { mustBeAlone: true }, 'fail'],
    ['serviceHall', { mustBeAlone: true }, 'pass'],
    ['readingRoom', { mayShareWith: ['calligraphyRoom'] }, 'pass'],
    ['readingRoom', { mayShareWith: ['meetingRoom'] }, 'fail'],
    ['readingRoom', { mustBeHostedIn: ['meetingRoom', 'calligraphyRoom'] }, 'pass'],
    ['readingRoom', { mustBeHostedIn: ['meetingRoom'] }, 'fail'],
    ['readingRoom', { mustHost: ['calligraphyRoom'] }, 'pass'],
    ['readingRoom', { mustHost: ['calligraphyRoom', 'meetingRoom'] }, 'fail'],
    ['readingRoom', { notWith: ['meetingRoom'] }, 'pass'],
    ['readingRoom', { notWith: ['calligraphyRoom'] }, 'fail'],
    ['policeRoom', { mustBeAlone: true }, 'noSubject'],
  ])('of %s with %j is %s', (code, demand, state) => {
    expect(statesOf(base, sharing(code, demand))).toEqual([state]);
  });

  it('names the rooms, the others and what is asked', () => {
    const finding = first(base, sharing('readingRoom', { mustBeAlone: true, notWith: ['calligraphyRoom'] }));
    expect(finding.data).toMatchObject({
      rooms: ['阅览室（书画室）'], others: ['calligraphyRoom室'], required: '单独设置；与calligraphyRoom室分开设置', broken: ['mustBeAlone', 'notWith'],
    });
  });

  it('is broken by one room of several, and hosted by one of several', () => {
    const mixed = after(setRoom('r6', { functions: shared('clinic', 'policeRoom') }));
    expect(statesOf(mixed, sharing('clinic', { notWith: ['policeRoom'] }))).toEqual(['fail']);
    expect(statesOf(mixed, sharing('clinic', { mustBeHostedIn: ['policeRoom'] }))).toEqual(['pass']);
    expect(first(mixed, sharing('clinic', { notWith: ['policeRoom'] })).subject).toEqual({ kind: 'room', id: 'r6', storeyId: 'st1' });
  });

  it('sees what a room is for by its name alone', () => {
    const named = { functions: [...functions('readingRoom'), { code: 'policeRoom', title: '警务室' }] };
    const pack = packWith({ select: { type: 'function', codes: ['policeRoom'] }, check: { kind: 'sharing', mustBeAlone: true } }, named);
    const project = after(setRoom('r3', { name: '警务室', functions: shared('readingRoom') }));
    expect(statesOf(project, pack)).toEqual(['fail']);
  });
});

describe('storey', () => {
  const on = (check: Record<string, unknown>, select: Record<string, unknown> = { type: 'function', codes: ['clinic'] }) =>
    packWith({ select, check: { kind: 'storey', ...check } }, head);

  it('counts from the ground floor', () => {
    expect(statesOf(base, on({ storeys: [1] }))).toEqual(['pass']);
    expect(statesOf(base, on({ storeys: [2] }))).toEqual(['fail']);
    expect(statesOf(base, on({ min: 2 }))).toEqual(['fail']);
    expect(statesOf(base, on({ max: 1 }))).toEqual(['pass']);
  });

  it('asks every room of a function, and says where they are', () => {
    const both = twoStoreys(['r5']);
    const finding = first(both, on({ storeys: [1] }));
    expect(finding).toMatchObject({ state: 'fail', data: { actual: ['一层', '二层'], required: '一层' }, subject: { id: 'r5', storeyId: 'st2' } });
    expect(statesOf(both, on({ storeys: [1, 2] }))).toEqual(['pass']);
  });

  it('numbers basements downwards', () => {
    const below = { ...base, storeys: base.storeys.map((storey) => ({ ...storey, level: -3000 })) };
    expect(first(below, on({ storeys: [1] })).data.actual).toEqual(['地下一层']);
    const both = twoStoreys(['r5', 'r6']);
    const levels = (...mm: readonly number[]) => ({ ...both, storeys: both.storeys.map((storey, i) => ({ ...storey, level: mm[i]! })) });
    expect(first(levels(0, -3000), on({ storeys: [1] })).data.numbers).toEqual([1, 1, -1, -1]);
    expect(first(levels(-3000, -6000), on({ storeys: [1] })).data.numbers).toEqual([-1, -1, -2, -2]);
    expect(first(levels(7200, 3600), on({ storeys: [1] })).data.numbers).toEqual([2, 2, 1, 1]);
  });

  it('takes a sign where it hangs, and cannot tell of one outdoors', () => {
    const select = { type: 'sign', kinds: ['gatePlaque'] };
    expect(new Set(statesOf(base, on({ storeys: [1] }, select)))).toEqual(new Set(['cannotCheck']));
    const inside = after({ verb: 'setSign', args: { signId: 's1', changes: { host: { kind: 'desk', storeyId: 'st1', roomId: 'r1' } } } });
    expect(statesOf(inside, on({ storeys: [1] }, { ...select, hosts: ['desk'] }))).toEqual(['pass']);
  });
});

describe('equipment', () => {
  const has = (check: Record<string, unknown>, select: Record<string, unknown> = { type: 'function', codes: ['clinic'] }) =>
    packWith({ select, check: { kind: 'equipment', ...check }, message: '缺{missing}' }, head);
  const items = [{ kind: 'computer', min: 2 }, { kind: 'sickBed' }];

  it('adds what all rooms of a function have', () => {
    const fitted = after(setRoom('r5', { equipment: { computer: 1, sickBed: 1 } }), setRoom('r6', { equipment: { computer: 1 } }));
    expect(statesOf(fitted, has({ items }))).toEqual(['pass']);
  });

  it('names what is missing, with numbers', () => {
    const fitted = after(setRoom('r5', { equipment: { computer: 1 } }));
    expect(reportOf(fitted, has({ items })).findings[0]!.message).toBe('缺电脑（应有2，现有1）、诊断床');
    expect(statesOf(fitted, has({ items: [{ kind: 'computer' }, { kind: 'sickBed' }], atLeast: 1 }))).toEqual(['pass']);
  });

  it('knows nothing of rooms where nothing is stated', () => {
    expect(statesOf(base, has({ items }))).toEqual(['cannotCheck']);
  });

  it('asks for an open layout', () => {
    expect(statesOf(base, has({ openPlan: true }, { type: 'function', codes: ['serviceHall'] }))).toEqual(['pass']);
    expect(statesOf(base, has({ openPlan: true }))).toEqual(['fail']);
  });

  it('looks outdoors, and into single rooms', () => {
    const outdoors = after({ verb: 'setSite', args: { changes: { equipment: { basketballHoop: 2 } } } });
    expect(statesOf(outdoors, has({ items: [{ kind: 'basketballHoop' }] }, { type: 'site' }))).toEqual(['pass']);
    expect(statesOf(outdoors, has({ items: [{ kind: 'fitness' }] }, { type: 'site' }))).toEqual(['fail']);
    const fitted = after(setRoom('r5', { equipment: { computer: 2, sickBed: 1 } }));
    expect(statesOf(fitted, has({ items }, { type: 'room', functions: ['clinic'] }))).toEqual(['cannotCheck', 'pass']);
  });
});
