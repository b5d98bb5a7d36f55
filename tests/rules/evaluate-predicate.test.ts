import { describe, expect, it } from 'vitest';
import { after, base, packWith, reportOf } from './fake-env.ts';

const check = { kind: 'count', min: 0 };
const stateOf = (applies: unknown, project = base): string => reportOf(project, packWith({ applies, check })).findings[0]!.state;
const village = { field: 'centre.unitType', eq: 'village' };
const urban = { field: 'centre.setting', eq: 'urban' };
const many = { field: 'centre.households', gte: 100 };

describe('a predicate', () => {
  it.each([
    [{ all: [] }, 'pass'],
    [village, 'pass'],
    [urban, 'notApplicable'],
    [{ not: urban }, 'pass'],
    [{ not: { not: urban } }, 'notApplicable'],
    [{ any: [urban, village] }, 'pass'],
    [{ all: [urban, village] }, 'notApplicable'],
    [{ not: { any: [urban, village] } }, 'notApplicable'],
    [{ not: { all: [urban, village] } }, 'pass'],
    [{ field: 'centre.county', ne: '栾川县' }, 'notApplicable'],
    [{ field: 'centre.unitType', in: ['community', 'mixed'] }, 'notApplicable'],
    [{ field: 'centre.households', exists: false }, 'pass'],
    [{ field: 'centre.households', exists: true }, 'notApplicable'],
    [{ field: 'site.gate.openingWidth', lte: 1800 }, 'pass'],
  ])('%j gives %s', (applies, state) => {
    expect(stateOf(applies)).toBe(state);
  });

  it('is undecided where a field is empty, unless something else decides', () => {
    expect(stateOf(many)).toBe('cannotCheck');
    expect(stateOf({ not: many })).toBe('cannotCheck');
    expect(stateOf({ all: [many, urban] })).toBe('notApplicable');
    expect(stateOf({ any: [many, village] })).toBe('pass');
    expect(stateOf({ all: [many, village] })).toBe('cannotCheck');
    const known = after({ verb: 'setCentre', args: { changes: { households: 99 } } });
    expect(stateOf(many, known)).toBe('notApplicable');
  });

  it('names the condition that is false, and the field that is empty with its place', () => {
    const [no] = reportOf(base, packWith({ applies: { any: [urban, { not: village }] }, check })).findings;
    expect(no!.message).toBe('不适用：本条要求城乡属性为城市，或并非类型为村，现为农村、为村');
    expect(no!.data.conditions).toMatchObject([{ field: 'centre.setting', actual: 'rural' }, { field: 'centre.unitType', negated: true }]);
    const [unknown] = reportOf(base, packWith({ applies: many, check })).findings;
    expect(unknown).toMatchObject({ message: '无法核对：题目，缺少“户数”', subject: { kind: 'centre' }, data: { field: 'centre.households' } });
  });
});
