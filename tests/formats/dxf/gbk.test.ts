import { describe, expect, it } from 'vitest';
import { encodeDxf } from '../../../src/formats/dxf/encode.ts';
import { runEzdxf, testWithEzdxf } from '../../outside/ezdxf.ts';

/** All characters of two bytes that two tables of GBK could disagree on, and those that they do not. */
const CHARACTERS = Array.from({ length: 0xffe6 - 0xa1 }, (_, i) => String.fromCharCode(0xa1 + i)).filter((one) => one < '\ud800' || one > '\uf8ff');

describe('text in GBK', () => {
  it('is read again by the decoder of every platform', () => {
    const text = '庄科村党群服务中心（一层）±0.000 ① Ⅳ 昞 ；';
    expect(new TextDecoder('gbk', { fatal: true }).decode(encodeDxf(text, 'r2000'))).toBe(text);
  });

  it('is escaped where GBK has no character: m², rare names, beyond 16 bits', () => {
    const ascii = new TextDecoder('latin1').decode(encodeDxf('m²㛃𠮷€', 'r2000'));
    expect(ascii).toBe('m\\U+00B2\\U+36C3\\U+D842\\U+DFB7\\U+20AC');
  });

  testWithEzdxf('has 21,000 characters, every one of which another table of GBK reads as the same', () => {
    const bytes = encodeDxf(CHARACTERS.join('\n'), 'r2000');
    const script = 'import json, sys\njson.dump(open(sys.argv[1], "rb").read().decode("gbk").split("\\n"), sys.stdout)';
    const read = runEzdxf(script, [bytes]) as string[];
    const kept = CHARACTERS.filter((one, i) => read[i] === one);
    const changed = CHARACTERS.filter((one, i) => read[i] !== one && !/^\\U\+[0-9A-F]{4}$/.test(read[i]!));
    expect(changed).toEqual([]);
    expect(kept.length).toBeGreaterThan(21_000);
    expect(kept).toEqual(expect.arrayContaining(['庄', '栾', '镕', '、', '±', '１']));
  });
});
