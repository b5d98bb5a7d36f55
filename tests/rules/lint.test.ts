import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.ts';
import { evaluate } from '../../src/rules/evaluate-predicate.ts';
import { impossible } from '../../src/rules/lint/satisfiable.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { predicateSchema, type Predicate } from '../../src/rules/predicate.ts';
import { readJson } from '../standards/base.ts';
import { base, packWith } from './fake-env.ts';

const valid = readJson('tests/standards/invalid-packs/valid.json') as Record<string, unknown> & { rules: Record<string, unknown>[] };
const pack = packWith({ check: { kind: 'count', exact: 3 } });

const number = fc.constantFrom(0, 10, 11, 500, 1000);
const scalar = { unitType: fc.constantFrom('village', 'community', 'mixed'), county: fc.constantFrom('栾川县', '嵩县') };
const condition = fc.oneof(
  fc.record({ field: fc.constant('centre.unitType'), eq: scalar.unitType }),
  fc.record({ field: fc.constant('centre.unitType'), in: fc.array(scalar.unitType, { minLength: 1, maxLength: 3 }) }),
  fc.record({ field: fc.constant('centre.county'), ne: scalar.county }),
  fc.record({ field: fc.constant('centre.county'), eq: scalar.county }),
  fc.record({ field: fc.constant('centre.households'), gte: number }),
  fc.record({ field: fc.constant('centre.households'), lte: number }),
  fc.record({ field: fc.constant('centre.households'), exists: fc.boolean() }),
  fc.record({ field: fc.constant('centre.hasCollectiveEconomy'), eq: fc.boolean() }),
);
const predicate = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    condition,
    fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('any') }),
  ),
})).any.map((json) => predicateSchema.parse(json));
const centre = fc.record({
  unitType: scalar.unitType,
  county: fc.oneof(scalar.county, fc.constantFrom('卢氏县', '')),
  households: fc.option(fc.oneof(number, fc.constantFrom(5, 600))),
  hasCollectiveEconomy: fc.option(fc.boolean()),
});
const holdsFor = (p: Predicate, facts: object): boolean =>
  evaluate(p, { pack, project: { ...base, centre: { ...base.centre, ...facts } } }).is === 'true';

describe('whether a condition can ever hold', () => {
  it('is never denied of one that some centre meets', () => {
    fc.assert(fc.property(predicate, centre, (p, facts) => !holdsFor(p, facts) || impossible([p], pack) === null), { numRuns: 2000 });
  });

  it.each<[string, unknown]>([
    ['two counties', { all: [{ field: 'centre.county', eq: '栾川县' }, { field: 'centre.county', in: ['嵩县', '卢氏县'] }] }],
    ['every type excluded', { all: ['village', 'community', 'mixed'].map((ne) => ({ field: 'centre.unitType', ne })) }],
    ['a number above and below', { all: [{ field: 'centre.households', gte: 10 }, { not: { field: 'centre.households', gte: 10 } }] }],
    ['stated and not stated', { all: [{ field: 'centre.households', exists: false }, { field: 'centre.households', gte: 1 }] }],
    ['yes and no', { all: [{ field: 'centre.hasCollectiveEconomy', eq: true }, { field: 'centre.hasCollectiveEconomy', eq: false }] }],
    ['an alternative of two that cannot be', { any: [{ not: { all: [] } }, { all: [{ field: 'centre.setting', eq: 'urban' }, { field: 'centre.setting', ne: 'urban' }] }] }],
  ])('is denied of %s', (_, json) => {
    expect(impossible([predicateSchema.parse(json)], pack)).not.toBeNull();
  });

  it('is left open where there are too many ways to look at', () => {
    const many = { all: Array.from({ length: 12 }, (_, i) => ({ any: [{ field: 'centre.households', eq: i }, { field: 'centre.county', eq: '嵩县' }] })) };
    expect(impossible([predicateSchema.parse(many)], pack)).toBeNull();
  });
});

describe('remarks on a pack that is taken', () => {
  const rule = (id: string, select: unknown, check: unknown, changes: object = {}) => ({ ...valid.rules[3], id, select, check, message: '不符', ...changes });
  const area = (code: string, minM2: number) => rule(`area.${code}`, { type: 'function', codes: [code] }, { kind: 'functionArea', minM2 });
  const total = (value: number, changes: object = {}) =>
    rule('total', { type: 'site' }, { kind: 'field', field: 'site.buildingAreaM2', op: 'gte', value }, changes);
  const remarks = (...rules: readonly unknown[]) => {
    const functions = [{ code: 'clinic', title: '卫生室' }, { code: 'policeRoom', title: '警务室' }];
    const parsed = parsePack({ ...valid, roles: [], colours: {}, functions, rules });
    expect(parsed.ok, JSON.stringify(parsed.diagnostics)).toBe(true);
    return parsed.diagnostics;
  };

  it('say that least areas of rooms exceed the least total, once each function', () => {
    const found = remarks(total(100), area('clinic', 60), area('policeRoom', 50), rule('again', { type: 'function', codes: ['clinic'] }, { kind: 'functionArea', minM2: 40 }));
    expect(found).toMatchObject([{ code: 'packNote.roomMinima', severity: 'warning', path: 'rules.0.check', data: { sum: 110, total: 100, rooms: 2 } }]);
    expect(wordsOf(found[0]!)).toContain('110');
  });

  it('are silent where the total suffices, or is asked under a condition of its own', () => {
    expect(remarks(total(110), area('clinic', 60), area('policeRoom', 50))).toEqual([]);
    const urban = { applies: { field: 'centre.setting', eq: 'urban' } };
    expect(remarks(total(100), area('clinic', 60), { ...area('policeRoom', 50), ...urban })).toEqual([]);
    expect(remarks(total(100, urban), area('clinic', 60), { ...area('policeRoom', 50), ...urban })).toHaveLength(1);
  });

  it('name parts and colours that no rule uses', () => {
    const parsed = parsePack({ ...valid, rules: [valid.rules[3]] });
    expect(parsed.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['packNote.unusedRole', 'roles.0'],
      ['packNote.unusedColour', 'colours.white'],
    ]);
    for (const diagnostic of parsed.diagnostics) expect(wordsOf(diagnostic)).not.toContain('packNote');
  });
});
