import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../../../src/rules/expression/evaluate.ts';
import { fieldsOf } from '../../../src/rules/expression/expression.ts';
import { parseExpression } from '../../../src/rules/expression/parse.ts';

const facts: Readonly<Record<string, number>> = { a: 6, 'site.area': 2 };
const value = (source: string): unknown => {
  const parsed = parseExpression(source);
  return parsed.ok ? evaluateExpression(parsed.expression, (name) => facts[name] ?? null) : parsed;
};

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 2', 5],
    ['-a + 10', 4],
    ['- -2', 2],
    ['30 * a / 100', 1.8],
    ['max(a, site.area)', 6],
    ['min(1, ceil(0.2)) + floor(2.9)', 3],
  ])('%s is %d', (source, expected) => {
    expect(value(source)).toEqual({ value: expected });
  });

  it('says which field is empty', () => {
    expect(value('1 + site.households * 2')).toEqual({ missing: 'site.households' });
  });

  it('has no value where it divides by zero', () => {
    expect(value('1 / (a - 6)')).toEqual({ infinite: true });
    expect(value('0 / 0')).toEqual({ infinite: true });
  });

  it('names its fields once each', () => {
    const parsed = parseExpression('a + max(site.area, a) - -b.c');
    expect(parsed.ok && fieldsOf(parsed.expression)).toEqual(['a', 'site.area', 'b.c']);
  });
});

describe('what is no formula', () => {
  it.each([
    ['', 0, 'operand'],
    ['1 +', 3, 'operand'],
    ['1 2', 2, 'end'],
    ['(1', 2, ')'],
    ['1)', 1, 'end'],
    ['a = 1', 2, 'token'],
    ['eval(1)', 0, 'min max ceil floor'],
    ['toString(1)', 0, 'min max ceil floor'],
    ['max(1)', 5, ','],
    ['ceil(1, 2)', 6, ')'],
    ['a.', 1, 'token'],
    ['`a`', 0, 'token'],
  ])('%j stops at %d, where %s was expected', (source, at, expected) => {
    expect(parseExpression(source)).toEqual({ ok: false, at, expected });
  });

  it('is refused when it is nested too deep or too long', () => {
    expect(parseExpression('('.repeat(40))).toMatchObject({ ok: false, expected: 'depth' });
    expect(parseExpression('1+'.repeat(200))).toMatchObject({ ok: false, at: 300 });
  });

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123 +-*/(),.abmaxceil')), maxLength: 40 }), (source) => {
        const parsed = parseExpression(source);
        if (parsed.ok) evaluateExpression(parsed.expression, () => 1);
        else expect(parsed.at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 2000 },
    );
  });
});
