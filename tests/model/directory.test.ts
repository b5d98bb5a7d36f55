import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/model/directory.ts';
import type { Project } from '../../src/model/project.ts';
import type { Room } from '../../src/model/storey.ts';
import { starterProject } from '../tools/starter-project.ts';

const project = starterProject();
const storey = project.storeys[0]!;
const room = (id: string, number: string, name: string, code = 'office'): Room => ({
  ...storey.rooms.r1!, id, number, name, functions: [{ code, mode: 'exclusive' }],
});
const withRooms = (...storeys: readonly (readonly Room[])[]): Pick<Project, 'storeys'> => ({
  storeys: storeys.map((rooms, i) => ({
    ...storey, id: `st${i}`, name: ['一层', '二层'][i]!, level: i * 3300, rooms: Object.fromEntries(rooms.map((one) => [one.id, one])),
  })),
});

describe('directoryOf', () => {
  it('says 楼 for a storey and has the rooms by their numbers', () => {
    const found = directoryOf(withRooms([room('a', '110', '档案室'), room('b', '9', '调解室'), room('c', '101', '大厅')]));
    expect(found).toEqual([{ title: '一楼', rooms: [{ number: '9', name: '调解室' }, { number: '101', name: '大厅' }, { number: '110', name: '档案室' }] }]);
  });

  it('goes up from the lowest storey, whichever was drawn first', () => {
    const { storeys } = withRooms([room('a', '101', '大厅')], [room('b', '201', '会议室')]);
    expect(directoryOf({ storeys: storeys.toReversed() }).map(({ title }) => title)).toEqual(['一楼', '二楼']);
  });

  it('leaves out rooms without a name, corridors and storeys without rooms', () => {
    expect(directoryOf(withRooms([room('a', '101', ' '), room('b', '102', '走廊', 'corridor')], [room('c', '', '会议室')]))).toEqual([
      { title: '二楼', rooms: [{ number: '', name: '会议室' }] },
    ]);
  });

  it('has a renamed room under its new name', () => {
    const renamed = { storeys: [{ ...storey, rooms: { ...storey.rooms, r1: { ...storey.rooms.r1!, name: '一站式服务厅' } } }] };
    expect(directoryOf(renamed)[0]!.rooms.map(({ name }) => name)).toContain('一站式服务厅');
  });
});
