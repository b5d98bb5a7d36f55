import { describe, expect, it } from 'vitest';
import { netAreaM2 } from '../../src/model/areas.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { edited } from '../standards/judge.ts';
import { after, base, packWith, reportOf } from './fake-env.ts';
import { functions, own, setRoom, shared } from './kinds/room-edits.ts';

const net = (roomId: string): number => netAreaM2(base.storeys[0]!, roomId)!;
const head = { functions: functions('serviceHall', 'readingRoom', 'calligraphyRoom', 'meetingRoom', 'policeRoom', 'mediationRoom', 'clinic', 'rehabRoom', 'eCommerce') };
/** A pack of several rules; the first is the one that offers the fix. */
function packOf(...rules: readonly Record<string, unknown>[]): Pack {
  const [first, ...more] = rules.map((rule, i) => ({ ...packWith({ check: { kind: 'count', min: 0 } }).rules[0]!, id: `r${i + 1}`, message: '不符', ...rule }));
  const parsed = parsePack({ ...packWith({ check: { kind: 'count', min: 0 } }, head), rules: [first, ...more] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.value;
}
const missing = (...items: readonly string[]) => ({
  select: { type: 'centre' }, check: { kind: 'presenceSet', of: 'function', items, where: 'inside' }, fix: { kind: 'assignFunction' },
});
const demands = (code: string, check: Record<string, unknown>) => ({ select: { type: 'function', codes: [code] }, check, missing: 'pass' });
const fixOf = (project: Project, pack: Pack): readonly Edit[] | null => reportOf(project, pack).findings.find(({ rule }) => rule === 'r1')!.fix?.edits ?? null;
/** room → the functions that the fix gives it. */
const given = (project: Project, pack: Pack): Record<string, readonly string[]> =>
  Object.fromEntries(
    (fixOf(project, pack) ?? []).flatMap((edit) => (edit.verb === 'setRoom' ? [[edit.args.roomId, edit.args.changes.functions!.map(({ code }) => code)]] : [])),
  );
const states = (project: Project, pack: Pack): readonly string[] =>
  reportOf(edited(project, fixOf(project, pack)!), pack).findings.filter(({ rule }) => rule === 'r1').map(({ state }) => state);

describe('the fix that assigns a function', () => {
  it('takes the smallest room that others share in time, and ends the finding', () => {
    const pack = packOf(missing('policeRoom'));
    expect(given(base, pack)).toEqual({ r3: ['readingRoom', 'calligraphyRoom', 'policeRoom'] });
    expect(fixOf(base, pack)).toMatchObject([{ args: { changes: { functions: [{}, {}, { code: 'policeRoom', mode: 'timeShared' }] } } }]);
    expect(states(base, pack)).toEqual(['pass']);
  });

  it('takes one that is large enough for what the pack asks', () => {
    const pack = packOf(missing('policeRoom'), demands('policeRoom', { kind: 'functionArea', minM2: net('r3') + 1 }));
    expect(Object.keys(given(base, pack))).toEqual(['r9']);
    expect(fixOf(base, packOf(missing('policeRoom'), demands('policeRoom', { kind: 'functionArea', minM2: 500 })))).toBeNull();
  });

  it('moves a function that has too little to a larger room', () => {
    const pack = packOf({ ...demands('readingRoom', { kind: 'functionArea', minM2: net('r3') + 1 }), fix: { kind: 'assignFunction' } });
    expect(Object.keys(given(base, pack))).toEqual(['r9']);
    expect(states(base, pack)).toEqual(['pass']);
  });

  it('never takes a passage or a toilet, by function or by name, nor a room that is another’s alone', () => {
    const toilets = ['r11', 'r12', 'r13'].map((id) => setRoom(id, { functions: shared('toilet') }));
    const passages = ['r14', 'r15'].map((id) => setRoom(id, { functions: shared('corridor') }));
    const open = after(...toilets, ...passages);
    expect(Object.keys(given(open, packOf(missing('policeRoom'))))).toEqual(['r3']);
    const unnamed = after(setRoom('r14', { functions: [] }), setRoom('r11', { functions: [] }));
    expect(Object.keys(given(unnamed, packOf(missing('policeRoom'))))).toEqual(['r3']);
  });

  it('takes what the stated zones of others leave', () => {
    const zones = after(setRoom('r7', { functions: [own('readingRoom', net('r7') - 12)] }), ...['r3', 'r4', 'r9'].map((id) => setRoom(id, { functions: [own('calligraphyRoom')] })));
    const pack = (minM2: number) => packOf(missing('policeRoom'), demands('policeRoom', { kind: 'functionArea', minM2 }));
    expect(Object.keys(given(zones, pack(12)))).toEqual(['r7']);
    expect(fixOf(zones, pack(13))).toBeNull();
  });

  it('puts no medical room into a room that serves something else, unless the notice lets it share', () => {
    const shares = demands('rehabRoom', { kind: 'sharing', mayShareWith: ['readingRoom', 'calligraphyRoom'] });
    expect(fixOf(base, packOf(missing('rehabRoom')))).toBeNull();
    expect(Object.keys(given(base, packOf(missing('rehabRoom'), shares)))).toEqual(['r3']);
  });

  it('takes what a notice merely allows, or denies under a not, for no limit', () => {
    const alone = demands('readingRoom', { kind: 'sharing', mustBeAlone: true });
    const denied = demands('readingRoom', { kind: 'not', check: { kind: 'sharing', mustBeAlone: true } });
    const free = Object.keys(given(base, packOf(missing('policeRoom'))));
    expect(Object.keys(given(base, packOf(missing('policeRoom'), { ...alone, modality: 'allowed' })))).toEqual(free);
    expect(Object.keys(given(base, packOf(missing('policeRoom'), denied)))).toEqual(free);
    expect(Object.keys(given(base, packOf(missing('policeRoom'), alone)))).not.toEqual(free);
  });

  it.each<[string, Record<string, unknown>[], string[]]>([
    ['alone', [demands('readingRoom', { kind: 'sharing', mustBeAlone: true })], ['r9']],
    ['with certain others', [demands('readingRoom', { kind: 'sharing', mayShareWith: ['calligraphyRoom'] })], ['r9']],
    ['not with it', [demands('calligraphyRoom', { kind: 'sharing', notWith: ['policeRoom'] })], ['r9']],
    ['not with them', [demands('policeRoom', { kind: 'sharing', notWith: ['readingRoom', 'eCommerce'] })], ['r4']],
    ['hosted in one', [demands('policeRoom', { kind: 'sharing', mustBeHostedIn: ['meetingRoom'] })], ['r4']],
    ['alone, and no room is free', [demands('policeRoom', { kind: 'sharing', mustBeAlone: true })], []],
    ['alone, inside a condition', [demands('readingRoom', { kind: 'when', if: { field: 'centre.setting', eq: 'rural' }, check: { kind: 'sharing', mustBeAlone: true } })], ['r9']],
  ])('respects that a function is %s', (_, rules, rooms) => {
    expect(Object.keys(given(base, packOf(missing('policeRoom'), ...rules)))).toEqual(rooms);
  });

  it('lets two that do not bear each other into different rooms', () => {
    const pack = packOf(missing('policeRoom', 'mediationRoom'), demands('mediationRoom', { kind: 'sharing', notWith: ['policeRoom'] }));
    expect(given(base, pack)).toEqual({ r3: ['readingRoom', 'calligraphyRoom', 'policeRoom'], r9: ['supermarket', 'eCommerce', 'financePoint', 'mediationRoom'] });
    expect(states(base, pack)).toEqual(['pass']);
  });

  it('puts several into one room in one edit, and only as many as are asked', () => {
    const check = { kind: 'presenceSet', of: 'function', items: ['policeRoom', 'mediationRoom', 'readingRoom'], where: 'inside' };
    const all = packOf({ ...missing(), check });
    expect(given(base, all)).toEqual({ r3: ['readingRoom', 'calligraphyRoom', 'policeRoom', 'mediationRoom'] });
    expect(given(base, packOf({ ...missing(), check: { ...check, atLeast: 2 } }))).toEqual({ r3: ['readingRoom', 'calligraphyRoom', 'policeRoom'] });
  });

  it('offers nothing where only some could be placed, or in a room that must host and cannot', () => {
    const pack = packOf(missing('policeRoom', 'mediationRoom'), demands('mediationRoom', { kind: 'functionArea', minM2: 500 }));
    expect(fixOf(base, pack)).toBeNull();
    expect(fixOf({ ...base, storeys: [] }, packOf(missing('policeRoom')))).toBeNull();
  });
});
