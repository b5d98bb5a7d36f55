import { describe, expect, it } from 'vitest';
import { searchTowns } from '../../../src/formats/divisions/index.ts';
import { published } from './published.ts';

const all = published();
const towns = (text: string, limit = 40) => searchTowns(all, text, limit);

describe('searching for towns', () => {
  it('finds a town by its name, alone or below its county, with how many villages it has', () => {
    expect(towns('栾川 石庙')[0]).toEqual({ province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', units: 10, isNamed: true });
    const named = towns('石庙镇').map(({ county, town }) => `${county}${town}`);
    expect(named).toContain('栾川县石庙镇');
    expect(new Set(named.map((name) => name.slice(-3)))).toEqual(new Set(['石庙镇']));
  });

  it('gives the towns of a county that is named, and says that none of them was', () => {
    const found = towns('栾川县');
    expect(found.length).toBeGreaterThan(10);
    expect(found.every(({ county, isNamed }) => county === '栾川县' && !isNamed)).toBe(true);
  });

  it('finds nothing for a village, for nothing, and no more than was asked for', () => {
    expect(towns('石庙镇 庄科村')).toEqual([]);
    expect(towns(' ')).toEqual([]);
    expect(towns('城关镇', 3)).toHaveLength(3);
  });
});
