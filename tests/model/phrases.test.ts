import { describe, expect, it } from 'vitest';
import { halves, phrasesOf, prefixedName } from '../../src/model/phrases.ts';
import { centreOf, names } from '../tools/sign-project.ts';

const zhuangke = centreOf(names[0]!);

describe('the words of a name', () => {
  it('are the names of the place and of the body', () => {
    expect(phrasesOf('中共栾川县石庙镇庄科村支部委员会', zhuangke)).toEqual(['中共', '栾川县', '石庙镇', '庄科村', '支部委员会']);
  });

  it('leave what nobody knows in one piece', () => {
    expect(phrasesOf('庄科村老年幸福之家', zhuangke)).toEqual(['庄科村', '老年幸福之家']);
  });

  it('give every name of the list again when they are joined', () => {
    for (const name of names) expect(phrasesOf(name.party, centreOf(name)).join('')).toBe(name.party);
  });
});

describe('a name with its prefix', () => {
  it('is parted after county and town', () => {
    expect(prefixedName('栾川县石庙镇庄科村村民委员会', zhuangke)).toEqual({ prefix: ['栾川县', '石庙镇'], name: '庄科村村民委员会' });
  });

  it('is none where the name begins with less than two regions, or is nothing else', () => {
    expect(prefixedName('栾川县庄科村', zhuangke)).toBeNull();
    expect(prefixedName('栾川县石庙镇', zhuangke)).toBeNull();
  });
});

describe('two halves', () => {
  it('are as equal as the words allow', () => {
    expect(halves(['中共', '栾川县', '石庙镇'])).toEqual(['中共栾川县', '石庙镇']);
    expect(halves(['党群服务中心'])).toBeNull();
  });
});
