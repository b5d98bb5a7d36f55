import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/rules/pack.ts';
import type { Predicate } from '../../src/rules/predicate.ts';
import { appliesWords, applicability } from '../../src/ui/standards/applies-words.ts';
import { foundPacks, type PackEntry } from '../../src/ui/standards/search-packs.ts';
import { outlineSize, newFeature, resized, withFeature, withoutFeature } from '../../src/ui/inspector/site-features.ts';
import { starter } from '../editor/sample.ts';

const county: Predicate = { field: 'centre.county', eq: '栾川县' };
const village: Predicate = { field: 'centre.unitType', in: ['village', 'mixed'] };
const pack = (changes: Partial<Pack>): Pack =>
  ({ id: 'x', title: '通知', issuer: '镇党委', docNo: '石文〔2022〕82号', issued: null, status: 'official', region: { county: '栾川县' }, optional: false, functions: [], rules: [], appliesTo: { all: [] }, ...changes }) as unknown as Pack;

const t = (code: string, data: Readonly<Record<string, unknown>> = {}) => `${code} ${JSON.stringify(data)}`;

describe('for whom a standard is meant', () => {
  it('is told in words, however it is nested', () => {
    expect(appliesWords(county, pack({}))).toBe('县（区）为栾川县');
    expect(appliesWords({ all: [county, { any: [village, { not: county }] }] }, pack({}))).toBe('县（区）为栾川县，且（类型为村或村改居等，或并非县（区）为栾川县）');
  });

  it('is nobody in particular where nothing is asked', () => {
    expect(appliesWords({ all: [] }, pack({}))).toBeNull();
  });

  it('names a function by its title in the standard', () => {
    const own = pack({ functions: [{ code: 'clinic', title: '卫生室', aliases: [], lead: null }] });
    expect(appliesWords({ field: 'function.clinic', eq: true }, own)).toBe('设有卫生室为是');
  });

  it('is held against the centre, with the reason why not', () => {
    const project = starter();
    expect(applicability(t, pack({ appliesTo: county }), project)).toEqual({ is: 'yes', why: '' });
    const other = applicability(t, pack({ appliesTo: { field: 'centre.county', eq: '嵩县' } }), project);
    expect(other.is).toBe('no');
    expect(other.why).toContain('嵩县');
    expect(other.why).toContain('栾川县');
    expect(applicability(t, pack({ appliesTo: { field: 'centre.households', gte: 1 } }), project).is).toBe('unknown');
  });
});

describe('a text that reached us as a copy', () => {
  const appliesOf = (region: Pack['region']) => applicability(t, pack({ status: 'copy', region }), starter());

  it('is for reference where it is of another place or of none that is known', () => {
    expect(appliesOf({ county: '临泉县' })).toEqual({ is: 'reference', why: 'standards.ofRegion {"place":"临泉县"}' });
    expect(appliesOf({})).toEqual({ is: 'reference', why: 'standards.noRegion {}' });
  });

  it('is meant for the centre where it is of its own place', () => {
    expect(appliesOf({ county: '栾川县' })).toEqual({ is: 'yes', why: '' });
  });
});

describe('the list of standards', () => {
  const entry = (id: string, is: PackEntry['applies']['is'], changes: Partial<Pack> = {}): PackEntry => ({ pack: pack({ id, ...changes }), applies: { is, why: '' } });

  it('has first what is meant for the centre, issued notices before copies, and what goes beyond notices last', () => {
    const entries = [entry('optional', 'yes', { optional: true }), entry('no', 'no'), entry('copy', 'yes', { status: 'copy' }), entry('yes', 'yes')];
    expect(foundPacks(entries, '').map(({ pack: { id } }) => id)).toEqual(['yes', 'copy', 'no', 'optional']);
  });

  it('is searched by title, issuer, number and region', () => {
    expect(foundPacks([entry('a', 'yes')], '镇党委 82号 栾川').length).toBe(1);
    expect(foundPacks([entry('a', 'yes')], '荆州').length).toBe(0);
  });
});

describe('features of the site', () => {
  it('stand before the main façade, with nothing stated that is not known', () => {
    const project = starter();
    const feature = newFeature(project, 'parking');
    const front = Math.min(...Object.values(project.storeys[0]!.nodes).map(({ y }) => y));
    expect(Math.max(...feature.outline.map(({ y }) => y))).toBeLessThan(front);
    expect([feature.hardened, feature.weatherproof]).toEqual([null, null]);
    expect(Object.hasOwn(project.site.features, feature.id)).toBe(false);
  });

  it('keep their middle when they get another size', () => {
    const feature = newFeature(starter(), 'square');
    const next = resized(feature, { width: 10_000, depth: 8000 });
    expect(outlineSize(next)).toEqual({ width: 10_000, depth: 8000 });
    const middle = ({ outline }: typeof feature) => outline.reduce((sum, { x }) => sum + x, 0) / outline.length;
    expect(middle(next)).toBe(middle(feature));
  });

  it('come and go by their id', () => {
    const feature = newFeature(starter(), 'green');
    expect(withoutFeature(withFeature({}, feature), feature.id)).toEqual({});
  });
});
