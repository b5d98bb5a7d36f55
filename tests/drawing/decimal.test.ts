import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, decimalsFor } from '../../src/drawing/decimal.ts';

test('a number has no more decimals than asked, no exponent and no minus zero', () => {
  expect([1.23456, -0.00001, 100, 1e-7, 0.1 + 0.2, 1234567.8].map((v) => decimal(v, 4))).toEqual([
    '1.2346', '0', '100', '0', '0.3', '1234567.8',
  ]);
  expect([decimal(0.000001, 6), decimal(-0.0000001, 9), decimal(1 / 150, 9)]).toEqual(['0.000001', '-0.0000001', '0.006666667']);
});

test('the text of any coordinate is plain decimal and within half of the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.integer({ min: 0, max: 8 }), (value, digits) => {
      const text = decimal(value, digits);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(text).not.toBe('-0');
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -digits + 2e-9);
    }),
  );
});

test('a unit box gets more decimals than a glyph of a thousand units', () => {
  expect([0.001, 1, 100, 1000, 1e6].map(decimalsFor)).toEqual([6, 5, 3, 2, 2]);
  expect(decimalsFor(0)).toBe(4);
});
