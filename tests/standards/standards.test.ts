import { beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import type { Pack, Rule } from '../../src/rules/pack.ts';
import type { CheckContext } from '../../src/rules/check.ts';
import { baseProject, checkContext, loadPack, packIds } from './base.ts';
import { fixturesOf, type Fixture } from './fixtures.ts';
import { centreFor, incomplete, judge } from './judge.ts';

const bases = new Map(packIds.map((id) => [id, centreFor(id, baseProject())]));
const baseOf = (id: string): Project => bases.get(id)!;
let context: CheckContext;
beforeAll(async () => {
  context = await checkContext();
});

describe.each(packIds)('%s', (id) => {
  const pack = loadPack(id);
  const fixtures = fixturesOf(id);

  it('has a pass and a fail for every rule, and every fix is offered somewhere', () => {
    expect(incomplete(pack, fixtures, baseOf(id), context)).toEqual([]);
  });

  it.each(fixtures.map((fixture): [string, string, Fixture] => [fixture.rule, fixture.name.replaceAll('-', ' '), fixture]))(
    '%s: %s',
    (_rule, _sentence, fixture) => {
      expect(judge(fixture, baseOf(id), pack, context)).toEqual([]);
    },
  );
});

describe('the runner', () => {
  const planted = (pack: Pack, id: string, fault: (rule: Rule) => Rule): Pack => ({
    ...pack,
    rules: pack.rules.map((rule) => (rule.id === id ? fault(rule) : rule)),
  });
  const caught = (pack: Pack, id: string): boolean =>
    fixturesOf(pack.id)
      .filter((fixture) => fixture.rule === id)
      .some((fixture) => judge(fixture, baseOf(pack.id), pack, context).length > 0);

  const rules = packIds.map(loadPack).flatMap((pack) => pack.rules.map((rule): [string, string, Pack] => [pack.id, rule.id, pack]));

  it.each(rules)('sees when %s/%s never applies', (_pack, id, pack) => {
    const never = planted(pack, id, (rule) => ({ ...rule, applies: { not: { all: [] } } }));
    expect(caught(never, id)).toBe(true);
  });

  it.each(rules)('sees when %s/%s can never fail', (_pack, id, pack) => {
    const tame = planted(pack, id, (rule) => ({ ...rule, select: { type: 'sign', hosts: ['desk'] }, missing: 'pass' }));
    expect(caught(tame, id)).toBe(true);
  });

  it('sees a rule without files and files without a rule', () => {
    const [pack] = packIds.map(loadPack);
    const [first, ...rest] = pack!.rules;
    const renamed = { ...pack!, rules: [{ ...first!, id: 'renamed' }, ...rest] };
    const problems = incomplete(renamed, fixturesOf(pack!.id), baseOf(pack!.id), context);
    expect(problems).toContain('renamed: has no pass- file');
    expect(problems).toContain('renamed: has no fail- file');
    expect(problems).toContain(`${first!.id}: there is no such rule`);
  });
});
