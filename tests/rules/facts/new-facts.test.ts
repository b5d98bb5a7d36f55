import { describe, expect, it } from 'vitest';
import { netAreaM2 } from '../../../src/model/areas.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Project } from '../../../src/model/project.ts';
import { readFact } from '../../../src/rules/facts.ts';
import { fieldWord } from '../../../src/rules/words.ts';
import { CENTRE_FACTS } from '../../../src/rules/facts/centre-facts.ts';
import { SIGN_FACTS } from '../../../src/rules/facts/sign-facts.ts';
import { SITE_FACTS } from '../../../src/rules/facts/site-facts.ts';
import { after, base, packWith, statesOf } from '../fake-env.ts';
import { twoStoreys } from '../kinds/room-edits.ts';

const pack = packWith({ check: { kind: 'count', min: 0 } });
const fact = (name: string, project: Project, today?: string) => readFact(name, { project, pack, ...(today === undefined ? {} : { today }) });
const centre = (changes: Partial<Project['centre']>): Edit => ({ verb: 'setCentre', args: { changes } });

describe('facts', () => {
  it('all have words', () => {
    const names = [CENTRE_FACTS, SITE_FACTS, SIGN_FACTS].flatMap((facts) => Object.keys(facts));
    expect(names.filter((name) => fieldWord(name) === name)).toEqual([]);
  });
});

describe('days since the centre opened', () => {
  it.each([
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-20', '2026-11-21', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2000-01-01', '2026-11-21', 9821],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-11-22', '2026-11-21', -1],
  ])('from %s to %s are %i', (openedOn, today, days) => {
    expect(fact('centre.openedDays', after(centre({ openedOn })), today)).toBe(days);
  });

  it('are unknown without a date, and where no day is given', () => {
    expect(fact('centre.openedDays', base, '2026-11-21')).toBeNull();
    expect(fact('centre.openedDays', after(centre({ openedOn: '2020-01-01' })))).toBeNull();
  });
});

describe('areas', () => {
  const storey = base.storeys[0]!;
  const net = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + netAreaM2(storey, id)!, 0);
  const rooms = Object.keys(storey.rooms);

  it('are what is stated, else what is drawn', () => {
    expect(fact('site.usableAreaM2', base)).toBeCloseTo(net(rooms), 6);
    expect(fact('site.usableAreaM2', after(centre({ statedUsableAreaM2: 321 })))).toBe(321);
    expect(fact('site.usableAreaM2', { ...base, storeys: [] })).toBeNull();
  });

  it('of rooms leave passages out, on all storeys', () => {
    const used = rooms.filter((id) => !['r14', 'r15'].includes(id));
    expect(fact('site.netRoomsM2', base)).toBeCloseTo(net(used), 6);
    expect(fact('site.netRoomsM2', twoStoreys(['r5']))).toBeCloseTo(net([...used, 'r5']), 6);
  });

  it('count storeys', () => {
    expect([fact('storeys.count', base), fact('storeys.count', twoStoreys())]).toEqual([1, 2]);
  });
});

describe('what is stated of a sign', () => {
  const asked = (value: boolean) =>
    packWith({ select: { type: 'sign', roles: ['party'] }, check: { kind: 'field', field: 'subject.nightVisible', op: 'eq', value } });

  it('can be asked of it, and is unknown where it is not', () => {
    const attributes = (nightVisible: boolean | null) =>
      after({ verb: 'setSign', args: { signId: 's1', changes: { attributes: { ...base.signs.s1!.attributes, nightVisible } } } });
    expect(statesOf(attributes(null), asked(true))).toEqual(['cannotCheck']);
    expect(statesOf(attributes(true), asked(true))).toEqual(['pass']);
    expect(statesOf(attributes(false), asked(true))).toEqual(['fail']);
  });
});
