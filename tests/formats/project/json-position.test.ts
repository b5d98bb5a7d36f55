import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonErrorOffset, positionAt } from '../../../src/formats/project/json-position.ts';

it.each([
  ['', 0],
  ['{', 1],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[01]', 2],
  ['"a\u0001"', 0],
  ['[true, nul]', 7],
  ['[1}', 2],
  ['{} x', 3],
])('finds where %j stops being JSON', (text, offset) => {
  expect(jsonErrorOffset(text)).toBe(offset);
});

it('finds no fault in JSON and one in JSON that is cut short', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, cut) => {
      expect(jsonErrorOffset(text)).toBe(text.length);
      const short = text.slice(0, cut % (text.length + 1));
      let valid = true;
      try {
        JSON.parse(short);
      } catch {
        valid = false;
      }
      if (!valid) expect(jsonErrorOffset(short)).toBeLessThanOrEqual(short.length);
    }),
  );
});

it('counts lines and columns from one', () => {
  expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  expect(positionAt('', 0)).toEqual({ line: 1, column: 1 });
});
