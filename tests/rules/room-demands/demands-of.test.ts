import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/project.ts';
import type { Asked } from '../../../src/rules/room-demands/demand.ts';
import { demandsOf } from '../../../src/rules/room-demands/demands-of.ts';
import type { Pack } from '../../../src/rules/pack.ts';
import { baseProject, loadPack } from '../../standards/base.ts';

const TODAY = '2026-11-28';
const at = (place: Partial<Project['centre']>): Project => {
  const project = baseProject();
  return { ...project, centre: { ...project.centre, ...place } };
};
const JINGZHOU = { prefecture: '荆州市', unitType: 'community' } as const;

const asked = (project: Project, pack: Pack): readonly Asked[] => demandsOf(project, [pack], TODAY).map((demand) => demand.asked);

describe('demandsOf', () => {
  it('reads the least area, the storey and the people of a function out of the clauses of 荆州', () => {
    const all = asked(at(JINGZHOU), loadPack('jingzhou-community-2016'));
    expect(all).toContainEqual({ kind: 'area', code: 'serviceHall', minM2: 80 });
    expect(all).toContainEqual({ kind: 'levels', code: 'serviceHall', levels: [1] });
    expect(all).toContainEqual({ kind: 'people', code: 'partyActivityRoom', persons: 50, m2PerPerson: 1.2 });
  });

  it('names clause and quote of each', () => {
    const hall = demandsOf(at(JINGZHOU), [loadPack('jingzhou-community-2016')], TODAY).find(({ asked: a }) => a.kind === 'area' && a.code === 'serviceHall');
    expect(hall).toMatchObject({ rule: 'jingzhou-community-2016/hall.area', clause: '二、3（1）', modality: 'recommended-strong' });
    expect(hall?.quote).toContain('80');
  });

  it('asks nothing in the name of a pack that does not apply', () => {
    expect(asked(at({ prefecture: '洛阳市' }), loadPack('jingzhou-community-2016'))).toEqual([]);
  });

  it('leaves out rules whose conditions are not met', () => {
    const pack = loadPack('qianshanhong-2020');
    const town = { prefecture: '益阳市', town: '千山红镇' };
    const alone: Asked = { kind: 'alone', code: 'civilizationStation' };
    expect(asked(at({ ...town, tier: 'demonstration' }), pack)).toContainEqual(alone);
    expect(asked(at({ ...town, tier: null }), pack)).not.toContainEqual(alone);
  });

  it('turns what a room must host into guests of that room', () => {
    const all = asked(at({}), loadPack('gulin-village'));
    expect(all).toContainEqual({ kind: 'hosted', code: 'womenHome', hosts: ['massWorkRoom'] });
  });

  it('takes nothing for asked that one of several ways would meet', () => {
    const remote = asked(at({ prefecture: '徐州市' }), loadPack('xuzhou-landmark')).filter((one) => 'code' in one && one.code === 'remoteEducation');
    expect(remote).toEqual([]);
  });

  it('counts the rooms of offices with what a condition adds', () => {
    const pack = loadPack('luanchuan-2022');
    const rooms = (tooSmall: boolean) => asked(at({ hallTooSmallForStaff: tooSmall }), pack).find((one) => one.kind === 'atMost');
    expect(rooms(false)).toMatchObject({ rooms: 1 });
    expect(rooms(true)).toMatchObject({ rooms: 2 });
  });

  it('asks for a number of functions where the clause does', () => {
    const some = asked(at({ prefecture: '徐州市' }), loadPack('xuzhou-landmark')).find((one) => one.kind === 'some');
    expect(some).toMatchObject({ n: 10 });
  });
});
