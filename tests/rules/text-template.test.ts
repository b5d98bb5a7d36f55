import { describe, expect, it } from 'vitest';
import { concrete, foldText, patternFor, unknownNames, withLiterals } from '../../src/rules/text-template.ts';
import { centreOf, names } from '../tools/sign-project.ts';

const centre = centreOf(names.find((name) => name.unit === '庄科村')!);

describe('a text template', () => {
  it('matches what it writes', () => {
    const pattern = patternFor('中共{county}{town}{unit}{partyCommittee}', '', centre);
    expect(pattern.text).toBe('中共栾川县石庙镇庄科村支部委员会');
    expect(pattern.matches(pattern.text)).toBe(true);
    expect(pattern.matches('中共栾川县石庙镇庄科村支部委员会。')).toBe(false);
  });

  it('takes spaces and full width for nothing', () => {
    expect(foldText('中共　ＡＢ 县\n')).toBe('中共AB县');
    expect(patternFor('{unit}党群服务中心', '', centre).matches('庄科村 党群服务中心')).toBe(true);
  });

  it('lets a wildcard stand for anything, and writes it as the prefix', () => {
    const pattern = patternFor('中共{*}{unit}支部委员会', '{county}', centre);
    expect(pattern.text).toBe('中共栾川县庄科村支部委员会');
    expect(pattern.matches('中共庄科村支部委员会')).toBe(true);
    expect(pattern.matches('中共石庙镇庄科村支部委员会')).toBe(true);
    expect(pattern.matches('庄科村支部委员会')).toBe(false);
    expect(concrete('{*}{unit}', '{town}')).toBe('{town}{unit}');
  });

  it('takes characters of a name for themselves', () => {
    const odd = { ...centre, unit: '庄.科(村)' };
    expect(patternFor('{unit}', '', odd).matches('庄.科(村)')).toBe(true);
    expect(patternFor('{unit}', '', odd).matches('庄大科(村)')).toBe(false);
  });

  it('names the facts that are empty, but not those of a prefix it could do without', () => {
    expect(patternFor('{county}{unit}', '', { ...centre, county: '' }).missing).toEqual(['county']);
    expect(patternFor('{*}{unit}', '{county}', { ...centre, county: '' }).missing).toEqual([]);
  });

  it('knows its names and puts literals in their place', () => {
    expect(unknownNames('{county}{*}{village}')).toEqual(['village']);
    expect(withLiterals('{unit}{partyCommittee}', { partyCommittee: '支部委员会' })).toBe('{unit}支部委员会');
  });
});
