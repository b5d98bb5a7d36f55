import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/rules/kinds/occupancy.ts';
import type { Room } from '../../../src/model/storey.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { functions, own, setRoom } from './room-edits.ts';

const head = { functions: functions('office', 'serviceHall', 'archiveRoom') };
const asks = (check: Record<string, unknown>) => packWith({ select: { type: 'centre' }, check: { kind: 'occupancy', ...check }, message: '{rooms}{persons}' }, head);
const people = (...roles: readonly string[]): Room['occupants'] => roles.map((role) => ({ name: '', role }));
const office = (roomId: string, ...roles: readonly string[]) => setRoom(roomId, { functions: [own('office')], occupants: people(...roles) });

describe('the words of a role', () => {
  it.each([
    ['村党支部书记', '书记', true],
    ['副书记', '书记', false],
    ['副书记', '副书记', true],
    ['书记、副书记', '书记', true],
    ['监委会主任', '主任', true],
    ['会计', '书记', false],
  ])('%s is %s: %s', (role, wanted, is) => {
    expect(holds({ name: '', role }, wanted)).toBe(is);
  });
});

describe('occupancy counted in rooms', () => {
  const tooSmall = { field: 'centre.hallTooSmallForStaff', eq: true };
  const most = asks({ ask: 'rooms', offices: ['office'], max: 1, plus: [{ when: tooSmall, add: 1 }] });
  const two = [office('r10', '书记'), office('r3', '委员')];
  const stated = (hallTooSmallForStaff: boolean) => ({ verb: 'setCentre', args: { changes: { hallTooSmallForStaff } } }) as const;

  it('allows one more where a condition holds', () => {
    expect(statesOf(base, most)).toEqual(['pass']);
    expect(statesOf(after(...two, stated(true)), most)).toEqual(['pass']);
    expect(statesOf(after(...two, stated(false)), most)).toEqual(['fail']);
  });

  it('cannot tell where the condition is open and would decide', () => {
    expect(reportOf(after(...two), most).findings[0]).toMatchObject({ state: 'cannotCheck', data: { field: 'centre.hallTooSmallForStaff' } });
    expect(statesOf(after(...two, office('r4', '会计')), most)).toEqual(['fail']);
  });
});

describe('occupancy counted in persons', () => {
  const least = (more = {}) => asks({ ask: 'persons', offices: ['office'], min: 2, ...more });

  it('refuses a single office, and names who sits there', () => {
    expect(statesOf(base, least())).toEqual(['pass']);
    expect(statesOf(after(office('r3', '书记', '会计')), least())).toEqual(['pass']);
    const [finding] = reportOf(after(office('r3', '书记')), least()).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { actual: 1, rooms: ['阅览室（书画室）'], persons: ['书记'] } });
  });

  it('excepts the office of the secretary, not one of the deputy', () => {
    expect(statesOf(after(office('r3', '村党支部书记')), least({ exceptRoles: ['书记'] }))).toEqual(['pass']);
    expect(statesOf(after(office('r3', '副书记')), least({ exceptRoles: ['书记'] }))).toEqual(['fail']);
  });

  it('cannot tell of an office of which nobody is named', () => {
    expect(statesOf(after(office('r10')), least())).toEqual(['cannotCheck']);
    expect(statesOf(after(office('r10'), office('r3', '书记')), least())).toEqual(['fail']);
  });
});

describe('occupancy together', () => {
  const together = asks({ ask: 'together', roles: ['书记', '副书记', '监委会主任'] });

  it('holds where all sit in one room', () => {
    expect(statesOf(base, together)).toEqual(['pass']);
  });

  it('fails where one sits elsewhere', () => {
    const apart = after(office('r10', '书记', '副书记'), office('r3', '监委会主任'));
    const [finding] = reportOf(apart, together).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { actual: 2 } });
    expect(finding!.places.map(({ id }) => id)).toEqual(['centre', 'r10', 'r3']);
  });

  it('cannot tell where one is named nowhere', () => {
    expect(statesOf(after(office('r10', '书记', '副书记')), together)).toEqual(['cannotCheck']);
    expect(statesOf(after(office('r10')), together)).toEqual(['cannotCheck']);
  });
});

describe('occupancy in certain rooms', () => {
  const seated = (more = {}) => asks({ ask: 'seatedIn', functions: ['serviceHall'], ...more });

  it('fails for each person elsewhere who is not excepted', () => {
    const project = after(office('r10', '书记', '会计'), setRoom('r1', { occupants: people('委员') }));
    expect(reportOf(project, seated({ exceptRoles: ['书记'] })).findings[0]).toMatchObject({ state: 'fail', data: { persons: ['会计'], actual: 1 } });
    expect(statesOf(project, seated({ exceptRoles: ['书记', '会计'] }))).toEqual(['pass']);
  });

  it('cannot tell where nobody is named', () => {
    expect(statesOf(after(office('r10')), seated())).toEqual(['cannotCheck']);
    expect(statesOf({ ...base, storeys: [] }, seated())).toEqual(['cannotCheck']);
  });
});
