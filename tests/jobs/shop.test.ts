import { describe, expect, it } from 'vitest';
import { DEFAULT_SHOP, loadShops, readShop } from '../../src/jobs/shop.ts';
import { shopCondition } from '../../src/jobs/shop-condition.ts';
import { wordsOf } from '../../src/messages/index.ts';
import { testPlatform } from './test-platform.ts';

const toldOf = (json: unknown): readonly string[] => readShop(json, '厂.json').diagnostics.map((d) => wordsOf(d));

describe('a shop profile', () => {
  it('needs no more than a name', () => {
    expect(readShop({ name: '通用' }, 'x').ok && readShop({ name: '通用' }, 'x')).toMatchObject({ value: DEFAULT_SHOP });
  });

  it('is refused with place, what was expected and what was found', () => {
    expect(toldOf({ name: '甲', black: 'deep', bleed: -1, warn: { ppi: 'x' }, cut: true })).toEqual([
      '制作厂配置 厂.json 有误，black：应为 k | rich，实为 "deep"。',
      '制作厂配置 厂.json 有误，bleed：应为 ≥ 0，实为 -1。',
      '制作厂配置 厂.json 有误，warn.ppi：应为 数值，实为 "x"。',
      '制作厂配置 厂.json 有误，cut：没有名为 cut 的字段。',
    ]);
    expect(toldOf(null)).toHaveLength(1);
    expect(toldOf({})).toEqual(['制作厂配置 厂.json 有误，name：应为 文字，实为 空缺。']);
  });

  it('names no paint after a plate that means something else', () => {
    for (const name of ['White', 'cutcontour', 'All', 'Black']) {
      expect(readShop({ name: '甲', paints: { [name]: { match: [0, 100, 100, 0] } } }, 'x').ok).toBe(false);
    }
    expect(readShop({ name: '甲', paints: { '中国红 RAL 3020': { match: [0, 100, 100, 0] } } }, 'x').ok).toBe(true);
  });

  it('has one paint for an ink', () => {
    const match = [0, 100, 100, 0];
    expect(toldOf({ name: '甲', paints: { 红: { match }, 朱: { match } } })).toEqual([
      '制作厂配置 厂.json 有误：“红”与“朱”对应同一种油墨，请只保留一个。',
    ]);
  });
});

describe('the shipped profiles', () => {
  it('are a large-format printer and an engraver', async () => {
    const shops = await loadShops(testPlatform());
    expect(shops.ok && shops.value.map(({ id, shop }) => [id, shop.name])).toEqual([
      ['engraver', '雕刻、吊牌厂'],
      ['large-format', '喷绘店'],
    ]);
  });

  it('are refused with the file where one is faulty', async () => {
    const shops = await loadShops(testPlatform({ templates: { 'shops/mine.json': { name: '' } } }));
    expect(shops.ok).toBe(false);
    expect(shops.diagnostics[0]).toMatchObject({ code: 'shop.invalid', path: 'name', data: { file: 'shops/mine.json' } });
  });
});

describe('the print condition of a shop', () => {
  const withCondition = (profile: string, icc: string) => ({ ...DEFAULT_SHOP, condition: { profile, icc } });

  it('is the one that is shipped, or the file that lies beside the profile', async () => {
    const shipped = await shopCondition(testPlatform(), DEFAULT_SHOP);
    expect(shipped.ok && shipped.value.name).toBe('FOGRA39');
    const own = await shopCondition(testPlatform(), withCondition('JC200103', 'jc.icc'), Uint8Array.of(1));
    expect(own).toMatchObject({ ok: true, value: { name: 'JC200103', icc: Uint8Array.of(1) } });
  });

  it('is refused without its file, and under the name of another', async () => {
    expect((await shopCondition(testPlatform(), withCondition('JC200103', 'jc.icc'))).diagnostics[0]!.code).toBe('shop.iccMissing');
    expect((await shopCondition(testPlatform(), withCondition('JC200103', ''))).diagnostics[0]!.code).toBe('shop.noIcc');
  });
});
