import { describe, expect, it } from 'vitest';
import { commit } from '../../src/model/edits/apply.ts';
import type { Centre } from '../../src/model/centre.ts';
import type { Project } from '../../src/model/project.ts';
import { factType, readFact } from '../../src/rules/facts.ts';
import { baseProject, loadPack } from '../standards/base.ts';

const pack = loadPack('luanchuan-2022');

function centreWith(changes: Partial<Centre>): Project {
  const done = commit(baseProject(), [{ verb: 'setCentre', args: { changes } }]);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done.value.project;
}
const read = (name: string, changes: Partial<Centre>, today?: string) =>
  readFact(name, { project: centreWith(changes), pack, ...(today === undefined ? {} : { today }) });

describe('the usable area', () => {
  it('is what the paper says', () => {
    expect(read('site.usableAreaM2', { statedUsableAreaM2: 1000 })).toBe(1000);
  });

  it('is the sum of the rooms, and less than the building, where no paper says it', () => {
    const usable = Number(read('site.usableAreaM2', {}));
    const gross = Number(read('site.buildingAreaM2', {}));
    expect(usable).toBeGreaterThan(0.8 * gross);
    expect(usable).toBeLessThan(gross);
  });
});

describe('the years a centre has been open', () => {
  it('are whole ones, full on the day itself', () => {
    expect(read('centre.yearsOpen', { openedOn: '2025-11-21' }, '2026-11-20')).toBe(0);
    expect(read('centre.yearsOpen', { openedOn: '2025-11-21' }, '2026-11-21')).toBe(1);
    expect(read('centre.yearsOpen', { openedOn: '2020-02-29' }, '2026-02-28')).toBe(5);
  });

  it('are unknown where the day of opening or today is', () => {
    expect(read('centre.yearsOpen', { openedOn: null }, '2026-11-21')).toBeNull();
    expect(read('centre.yearsOpen', { openedOn: '2025-11-21' })).toBeNull();
  });
});

it('answers for services, staff and hours as they are stated', () => {
  expect(read('centre.openHoursPerDay', { openHoursPerDay: 7.5 })).toBe(7.5);
  expect(read('centre.hasMatureServices', { hasMatureServices: true })).toBe(true);
  expect(read('centre.hallTooSmallForStaff', {})).toBeNull();
  expect(factType('centre.hallTooSmallForStaff', pack)).toBe('boolean');
});
