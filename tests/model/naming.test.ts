import { describe, expect, it } from 'vitest';
import { fillTemplate, isCommunity, placeholders, ROOM_PLACEHOLDERS } from '../../src/model/naming.ts';
import { centreOf, names, signTypes } from '../tools/sign-project.ts';

const zhuangke = centreOf(names[0]!);
const party = (partyLevel: typeof zhuangke.partyLevel) =>
  fillTemplate('中共{county}{town}{unit}{partyCommittee}', { ...zhuangke, partyLevel }).text;

describe('fillTemplate', () => {
  it('names the party committee after its level', () => {
    expect(party('branch')).toBe('中共栾川县石庙镇庄科村支部委员会');
    expect(party('generalBranch')).toBe('中共栾川县石庙镇庄科村总支部委员会');
    expect(party('committee')).toBe('中共栾川县石庙镇庄科村委员会');
  });

  it('takes villagers’ words for a village and residents’ words for a community', () => {
    const words = '{committeeWord}/{supervisoryWord}/{affairsWord}公开';
    expect(fillTemplate(words, zhuangke).text).toBe('村民委员会/村务监督委员会/村务公开');
    expect(fillTemplate(words, { ...zhuangke, unitType: 'community' }).text).toBe('居民委员会/居务监督委员会/居务公开');
  });

  it('lets a person’s own words replace the derived ones', () => {
    const centre = { ...zhuangke, committeeWord: '嘎查委员会', supervisoryWord: '嘎查务监督委员会' };
    expect(fillTemplate('{committeeWord}{supervisoryWord}', centre).text).toBe('嘎查委员会嘎查务监督委员会');
  });

  it('decides a mixed unit by its name', () => {
    expect(isCommunity({ unit: '石庙社区', unitType: 'mixed' })).toBe(true);
    expect(isCommunity({ unit: '庄科村', unitType: 'mixed' })).toBe(false);
  });

  it('lists what is not known and leaves no trace of it', () => {
    const filled = fillTemplate('中共{county}{town}{county}{wrong}{toString}村', { ...zhuangke, county: '' });
    expect(filled).toEqual({ text: '中共石庙镇村', missing: ['county', 'wrong', 'toString'] });
  });

  it('knows every placeholder of the sign types', () => {
    const templates = Object.values(signTypes).flatMap(({ variants }) => variants.flatMap(({ blocks }) => blocks.map(({ template }) => template)));
    const known = new Set<string>([...Object.keys(placeholders(zhuangke)), ...ROOM_PLACEHOLDERS]);
    for (const template of templates) {
      for (const [, name] of template.matchAll(/\{(\w+)\}/gu)) expect(known, template).toContain(name);
    }
  });
});
