import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isStandardCharacter } from '../../../src/rules/standard-characters.ts';
import { listPath, tableOf, tablePath } from '../../tools/make-characters.ts';
import { after, packWith, reportOf, statesOf } from '../fake-env.ts';
import { hang, setSign } from '../hung.ts';

const list = Array.from(readFileSync(listPath, 'utf8').replace(/\s/g, ''));

describe('通用规范汉字表', () => {
  it('has 8,105 characters, 196 outside the BMP and 77 of Extension A', () => {
    const code = (one: string): number => one.codePointAt(0)!;
    expect(new Set(list).size).toBe(8105);
    expect(list.filter((one) => code(one) > 0xffff)).toHaveLength(196);
    expect(list.filter((one) => code(one) >= 0x3400 && code(one) < 0x4dc0)).toHaveLength(77);
  });

  it('is packed as it is listed', () => {
    expect(readFileSync(tablePath, 'utf8')).toBe(tableOf(readFileSync(listPath, 'utf8')));
  });

  it('is found again character by character, and nothing else is', () => {
    expect(list.filter((one) => !isStandardCharacter(one))).toEqual([]);
    const listed = new Set(list);
    const planes = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x2a6df], [0x2a700, 0x2ebe0]] as const;
    let others = 0;
    for (const [from, to] of planes) for (let c = from; c <= to; c++) if (isStandardCharacter(String.fromCodePoint(c)) && !listed.has(String.fromCodePoint(c))) others++;
    expect(others).toBe(0);
  });

  it('knows what is written simplified, not traditional or variant', () => {
    expect(Array.from('国务院村党委会〇').every(isStandardCharacter)).toBe(true);
    expect(Array.from('國務垅砦阝').some(isStandardCharacter)).toBe(false);
  });
});

describe('charset', () => {
  const of = (check: object) =>
    packWith({ select: { type: 'sign', kinds: ['sloganBanner'] }, check: { kind: 'charset', ...check }, severity: 'error', message: '{characters}' });
  const saying = (text: string, unit = '庄科村') => {
    const project = after({ verb: 'setCentre', args: { changes: { unit } } }, hang('sloganBanner', { kind: 'facade' }));
    const { blocks } = project.signs.s5!.face;
    const face = { ...project.signs.s5!.face, blocks: blocks.map((block, i) => (i === 0 ? { ...block, text } : block)) };
    return after({ verb: 'setCentre', args: { changes: { unit } } }, hang('sloganBanner', { kind: 'facade' }), setSign('s5', { face }));
  };
  const table = of({ table: '8105', names: 'waivable' });

  it('passes simplified characters, digits, punctuation and Latin letters', () => {
    expect(statesOf(saying('为人民服务，2026年 No.1'), table)).toEqual(['pass']);
  });

  it('names each other character once with its code', () => {
    expect(reportOf(saying('為人民服務為'), table).findings[0]).toMatchObject({ state: 'fail', severity: 'error', message: '為（U+70BA）、務（U+52D9）' });
  });

  it('is a warning at most where the character is of the own name of the place', () => {
    expect(reportOf(saying('王垅村欢迎您', '王垅村'), table).findings[0]).toMatchObject({ state: 'fail', severity: 'warning', data: { placeNames: ['垅（U+5785）'] } });
    expect(reportOf(saying('王垅村歡迎您', '王垅村'), table).findings[0]!.severity).toBe('error');
    expect(reportOf(saying('王垅村', '王垅村'), of({ table: '8105' })).findings[0]!.severity).toBe('error');
  });

  it('counts a character outside the BMP as one', () => {
    expect(reportOf(saying('那𡌶村', '那𡌶村'), table).findings[0]!.message).toBe('𡌶（U+21336）');
  });

  it('flags code points of private use by their number', () => {
    const privateUse = of({ forbid: 'privateUse' });
    expect(reportOf(saying('\uE08B尾村'), privateUse).findings[0]!.message).toBe('U+E08B');
    expect(statesOf(saying('马尾村'), privateUse)).toEqual(['pass']);
  });

  it('flags Latin letters within a Chinese name only', () => {
    const latin = of({ forbid: 'latinInName' });
    expect([saying('长shan村'), saying('IT'), saying('16号院')].map((project) => statesOf(project, latin)[0])).toEqual(['fail', 'pass', 'pass']);
  });
});
