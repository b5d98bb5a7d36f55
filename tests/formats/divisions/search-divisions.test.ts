import { describe, expect, it } from 'vitest';
import { pathOf, searchDivisions } from '../../../src/formats/divisions/index.ts';
import { published, small } from './published.ts';

const names = (query: string, limit = 20): string[] => searchDivisions(small(), query, limit).map((hit) => hit.raw);
const all = published();
const paths = (query: string, limit = 20): string[] => searchDivisions(all, query, limit).map(pathOf);

describe('searching', () => {
  it('puts the name itself first, then names that begin with it, then names that hold it', () => {
    expect(names('庄科')).toEqual(['栾川县石庙镇庄科村村民委员会', '庄科村委会', '庄科洼村委会', '上庄科村委会']);
  });

  it('gives the units of an area that was named, after those that bear its name', () => {
    expect(names('栾川')).toEqual([
      '栾川社区居委会',
      '栾川县石庙镇庄科村村民委员会',
      '栾川县石庙镇石庙社区居民委员会',
      '上庄科村委会',
      '双堂村委会',
    ]);
    expect(names('香营乡')).toHaveLength(5);
  });

  it.each(['栾川 石庙 庄科', '栾川石庙庄科', '栾川县/石庙镇/庄科村', '河南省 › 洛阳市 › 栾川县 › 石庙镇 › 庄科', '栾川　石庙庄科', '石庙 科村'])(
    'understands %s',
    (query) => {
      expect(names(query)[0]).toBe('栾川县石庙镇庄科村村民委员会');
    },
  );

  it('takes the words from village to province, too, but in no other order', () => {
    expect(names('庄科 石庙 栾川')[0]).toBe('栾川县石庙镇庄科村村民委员会');
    expect(names('石庙 河南')[0]).toMatch(/石庙/);
    expect(names('石庙 庄科 栾川')).toEqual([]);
  });

  it('finds a word in the midst of an area, but reads unparted text from the beginnings of names', () => {
    expect(names('庙镇 庄科')).toEqual(['栾川县石庙镇庄科村村民委员会', '上庄科村委会']);
    expect(names('川县庄科')).toEqual([]);
  });

  it('finds a name in use where the published one is worded otherwise', () => {
    expect(names('双堂社区')).toEqual(['双堂村委会']);
  });

  it('gives nothing for nothing, for what is not there, and where nothing is asked for', () => {
    expect(names('')).toEqual([]);
    expect(names(' / ')).toEqual([]);
    expect(names('巴黎')).toEqual([]);
    expect(names('庄科', 0)).toEqual([]);
  });

  it('gives no more than is asked for, the best', () => {
    expect(names('庄科', 2)).toEqual(['栾川县石庙镇庄科村村民委员会', '庄科村委会']);
  });

  it('takes any text', () => {
    for (const query of ['\u0000', '(', '[庄', '𡌶', '\ud800', 'a'.repeat(10_000), '庄'.repeat(200)]) {
      expect(Array.isArray(names(query))).toBe(true);
    }
  });
});

describe('searching the whole country', () => {
  it('finds the village by its county, town and name however they are written', () => {
    const path = '河南省/洛阳市/栾川县/石庙镇/庄科村';
    for (const query of ['栾川庄科', '栾川县石庙镇庄科村', '洛阳 庄科村', path, '河南省洛阳市栾川县石庙镇庄科村村民委员会']) {
      expect(paths(query)[0]).toMatch(/^河南省\/洛阳市/);
      expect(paths(query)).toContain(path);
    }
  });

  it('gives the units of a town of that very name before those of a town that holds it', () => {
    const found = paths('石庙镇', 50);
    const [own, other] = [found.findIndex((path) => path.includes('/石庙镇/')), found.findIndex((path) => path.includes('/大石庙镇/'))];
    expect(own).toBeGreaterThanOrEqual(0);
    expect(other === -1 || own < other).toBe(true);
  });

  it('gives the ten units of a town', () => {
    expect(paths('栾川县 石庙镇').filter((path) => path.startsWith('河南省/洛阳市/栾川县/石庙镇/'))).toHaveLength(10);
  });

  it('finds names outside the basic plane', () => {
    expect(searchDivisions(all, '𣒍', 3).length).toBeGreaterThan(0);
  });

  it('can be sent to a worker', () => {
    const copy = structuredClone(all);
    expect(searchDivisions(copy, '栾川庄科', 5)).toEqual(searchDivisions(all, '栾川庄科', 5));
  });
});
