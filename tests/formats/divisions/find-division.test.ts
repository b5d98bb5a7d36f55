import { describe, expect, it } from 'vitest';
import { findDivision, listChildren, pathOf, readDivisions, unitCount } from '../../../src/formats/divisions/index.ts';
import { gz, published, small } from './published.ts';

const all = published();
const VILLAGE = '河南省/洛阳市/栾川县/石庙镇/庄科村';

function refused(path: string, divisions = all) {
  const found = findDivision(divisions, path);
  if (found.ok) throw new Error(`found ${pathOf(found.value)}`);
  return found.diagnostics[0]!;
}

describe('finding by a full path', () => {
  it.each([VILLAGE, '河南省/洛阳市/栾川县/石庙镇/栾川县石庙镇庄科村村民委员会', `/${VILLAGE}/`, '河南省 / 洛阳市/栾川县/石庙镇/庄科村村民委员会'])(
    'takes %s',
    (path) => {
      const found = findDivision(all, path);
      expect(found.ok && pathOf(found.value)).toBe(VILLAGE);
    },
  );

  it('takes a path without the levels that exist on paper only', () => {
    const found = findDivision(all, '北京市/东城区/东华门街道/多福巷社区');
    expect(found.ok && found.value.prefecture).toBe('市辖区');
    const dongguan = findDivision(all, '广东省/东莞市/东城街道/岗贝社区');
    expect(dongguan.ok && dongguan.value.county).toBe('东莞市');
  });

  it('says how far it came and what is alike where a name is not found', () => {
    expect(refused('河南省/洛阳市/栾川县/石庙镇/庄可村')).toMatchObject({
      code: 'divisions.notFound',
      data: { missing: '庄可村', reached: '河南省/洛阳市/栾川县/石庙镇' },
    });
    expect(refused('河南省/洛阳市/栾川县/石庙镇/庄可村').data!['suggestions']).toContain(VILLAGE);
  });

  it('suggests the village under another town where the town is wrong', () => {
    const { data } = refused('河南省/洛阳市/栾川县/石妙镇/庄科村');
    expect(data).toMatchObject({ missing: '石妙镇', reached: '河南省/洛阳市/栾川县' });
    expect(data!['suggestions']).toContain(VILLAGE);
  });

  it('refuses a path that ends too early, is too long, begins with no province or is empty', () => {
    expect(refused('河南省/洛阳市/栾川县/石庙镇').code).toBe('divisions.notFound');
    expect(refused(`${VILLAGE}/一组`).code).toBe('divisions.notFound');
    expect(refused('庄科村/x').code).toBe('divisions.unknownProvince');
    expect(refused('').code).toBe('divisions.pathForm');
    expect(refused('庄科村').code).toBe('divisions.pathForm');
  });

  it('refuses a name that two units go by, and names them', () => {
    const twins = refused('北京市/市辖区/延庆区/香营乡/红光社区', small());
    expect(twins).toMatchObject({ code: 'divisions.ambiguous', data: { candidates: ['红光社区居委会', '红光居委会'] } });
    expect(findDivision(small(), '北京市/延庆区/香营乡/红光居委会')).toMatchObject({ ok: true, value: { raw: '红光居委会' } });
  });
});

describe('browsing', () => {
  it('lists provinces, then what is below, then the units of a town', () => {
    expect(listChildren(all, [])!.areas).toHaveLength(31);
    expect(listChildren(all, ['河南省', '洛阳市'])!.areas).toContain('栾川县');
    const town = listChildren(all, ['河南省', '洛阳市', '栾川县', '石庙镇'])!;
    expect(town.areas).toEqual([]);
    expect(town.units.map(pathOf)).toContain(VILLAGE);
    expect(listChildren(all, ['河南省', '巴黎'])).toBeNull();
    expect(listChildren(all, ['河南省', '洛阳市', '栾川县', '石庙镇', '庄科村'])).toBeNull();
  });
});

describe('reading the list', () => {
  it('holds every unit of the published list', () => {
    expect(unitCount(all)).toBe(620_573);
  });

  it('takes the list as a server unpacked it', () => {
    const plain = new TextEncoder().encode(JSON.stringify({ 河南省: { 洛阳市: { 栾川县: { 石庙镇: ['庄科村委会'] } } } }));
    expect(unitCount(readDivisions(plain))).toBe(1);
  });

  it('throws on a damaged copy', () => {
    expect(() => readDivisions(new Uint8Array([1, 2, 3]))).toThrow();
    expect(() => readDivisions(gz({ 河南省: ['石庙镇'] }))).toThrow('divisions.json.gz');
  });
});
