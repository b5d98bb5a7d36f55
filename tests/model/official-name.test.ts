import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/model/naming.ts';
import { parseOfficialName } from '../../src/model/official-name.ts';
import { centreOf, names } from '../tools/sign-project.ts';

const at = (raw: string, county = '栾川县', town = '石庙镇') => parseOfficialName(raw, { county, town });
const unit = (raw: string, county?: string, town?: string) => at(raw, county, town).unit;

describe('the 78 names', () => {
  it.each(names.map((name) => [name.raw, name] as const))('%s gives its unit and its three texts', (_, name) => {
    const centre = centreOf(name);
    const text = (template: string) => fillTemplate(template, centre).text;
    expect(centre.unit).toBe(name.unit);
    expect(text('中共{county}{town}{unit}{partyCommittee}')).toBe(name.party);
    expect(text('{county}{town}{unit}{committeeWord}')).toBe(name.committee);
    expect(text('{county}{town}{unit}{supervisoryWord}')).toBe(name.supervisory);
  });
});

describe('parseOfficialName', () => {
  it.each([
    ['栾川县石庙镇庄科村村民委员会', '庄科村'],
    ['庄科村村委会', '庄科村'],
    ['庄科村委会', '庄科村'],
    ['红光村民委员会', '红光村'],
    ['石庙社区居民委员会', '石庙社区'],
    ['石庙居委会', '石庙社区'],
    ['洋桥村社区居委会', '洋桥村社区'],
    ['那哈村民委员会（农村社区）', '那哈村'],
    ['新月村委会（新月工业小区）（省级）', '新月村'],
    ['中国矿业大学（北京）社区居委会', '中国矿业大学（北京）社区'],
    ['乌兰图嘠嘎查委员会', '乌兰图嘠嘎查'],
    ['巴音牧委会', '巴音村'],
    ['石庙镇东村', '东村'],
  ])('%s → %s', (raw, wanted) => expect(unit(raw)).toBe(wanted));

  it('understands committees that the lists misspell or write twice', () => {
    expect(unit('西里街村村民委会员')).toBe('西里街村');
    expect(unit('双河社区居委员')).toBe('双河社区');
    expect(unit('西张口村委会村民委员会')).toBe('西张口村');
    expect(unit('工农社区居')).toBe('工农社区');
  });

  it('keeps the town where nothing else would be left', () => {
    expect(unit('冯家峪镇社区居民委员会', '密云区', '冯家峪镇')).toBe('冯家峪镇社区');
    expect(unit('社区居委会', '赣县区', '五云镇')).toBe('五云镇社区');
    expect(unit('金门县', '金门县', '金门县')).toBe('金门县');
  });

  it('does not take a committee of another kind for a village committee', () => {
    expect(unit('北京像素北区治理委员会社区')).toBe('北京像素北区治理委员会社区');
  });

  it('tells villages and communities apart', () => {
    expect(at('庄科村').unitType).toBe('village');
    expect(at('水岸花园社区').unitType).toBe('community');
    expect(at('麦㙦居委会').unitType).toBe('community');
  });

  it('survives an empty name and an unknown place', () => {
    expect(unit('')).toBe('');
    expect(unit('  ')).toBe('');
    expect(parseOfficialName('庄科村村委会', { county: '', town: '' }).unit).toBe('庄科村');
  });
});

type Towns = Readonly<Record<string, readonly string[]>>;
type Divisions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Towns>>>>>>;

/** Every `step`th published name with its place. */
function* sample(step: number): Generator<{ raw: string; county: string; town: string }> {
  const file = readFileSync(new URL('../../assets/regions/divisions.json.gz', import.meta.url));
  const divisions = JSON.parse(gunzipSync(file).toString('utf8')) as Divisions;
  let i = 0;
  for (const prefectures of Object.values(divisions)) {
    for (const counties of Object.values(prefectures)) {
      for (const [county, towns] of Object.entries(counties)) {
        for (const [town, raws] of Object.entries(towns)) {
          for (const raw of raws) if (i++ % step === 0) yield { raw, county, town };
        }
      }
    }
  }
}

describe('every 20th of the 620,573 published names', () => {
  const parsed = [...sample(20)].map((name) => ({ ...name, ...parseOfficialName(name.raw, name) }));

  it('gives a unit with a name of its own', () => {
    expect(parsed.length).toBeGreaterThan(31_000);
    expect(parsed.filter((name) => /^(?:村|社区|嘎查)?$/u.test(name.unit))).toEqual([]);
  });

  it('leaves a committee in fewer than one name of 2,000', () => {
    const left = parsed.filter((name) => /委员?会$/u.test(name.unit));
    expect(left.length).toBeLessThan(parsed.length / 2000);
  });

  it('does not change a unit that is parsed again', () => {
    const changed = parsed.filter((name) => parseOfficialName(name.unit, name).unit !== name.unit);
    expect(changed.map((name) => name.raw)).toEqual([]);
  });
});
