import { describe, expect, it } from 'vitest';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import { townOf } from '../../../src/jobs/town/town-of.ts';
import { SHIMIAO, townPlatform } from './shimiao.ts';

const KNOWN = { standards: [], starters: [] };

describe('the table of a town', () => {
  it('holds its ten villages and communities by their cleaned names, in the published order, and each can be run', async () => {
    const table = await townOf(townPlatform, SHIMIAO);
    if (!table.ok) throw new Error(JSON.stringify(table.diagnostics));
    expect(table.value.place).toEqual({ province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' });
    const rows = readTown(table.value, KNOWN);
    expect(rows.map(({ value }) => value?.unit)).toEqual(['石庙社区', '石宝社区', '庄科村', '下园村', '上元村', '常门村', '光明村', '龙潭村', '观星村', '杨树坪村']);
    expect(rows.map(({ value }) => value?.unitType).slice(0, 3)).toEqual(['community', 'community', 'village']);
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('holds all towns of a county', async () => {
    const table = await townOf(townPlatform, '河南省/洛阳市/栾川县');
    expect(table.ok && table.value.place.town).toBe('');
    expect(table.ok && table.value.rows.map(({ town, unit }) => `${town}${unit}`).slice(-3)).toEqual(['石庙镇杨树坪村', '合峪镇庙湾村', '合峪镇庙湾社区']);
  });

  it('is refused for what is no town, with the level that was reached, and for what is too wide', async () => {
    expect(await townOf(townPlatform, '河南省/洛阳市/栾川县/石苗镇')).toMatchObject({
      ok: false, diagnostics: [{ code: 'divisions.notFound', data: { missing: '石苗镇', reached: '河南省/洛阳市/栾川县', suggestions: ['河南省/洛阳市/栾川县/石庙镇'] } }],
    });
    expect(await townOf(townPlatform, '河南省/洛阳市')).toMatchObject({ ok: false, diagnostics: [{ code: 'divisions.tooWide' }] });
    expect(await townOf(townPlatform, '石庙镇')).toMatchObject({ ok: false, diagnostics: [{ code: 'divisions.townForm' }] });
  });
});
