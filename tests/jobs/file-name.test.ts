import { expect, it } from 'vitest';
import { distinctNames, fileName, safeName } from '../../src/jobs/file-name.ts';

it.each([
  ['庄科村', '庄科村'],
  ['A/B\\C:D*E?F"G<H>I|J', 'A_B_C_D_E_F_G_H_I_J'],
  ['上(田本)村', '上(田本)村'],
  [' 一层 平面图\n', '一层_平面图'],
  ['..', '_'],
  ['', '_'],
  ['CON', 'CON_'],
  ['a\u0000b', 'a_b'],
])('makes %j the file name %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});

it('cuts long names between characters', () => {
  const name = safeName('𡌶'.repeat(300));
  expect(Array.from(name)).toHaveLength(80);
  // Half a character cannot be encoded.
  expect(() => encodeURIComponent(name)).not.toThrow();
});

it('joins the parts that there are', () => {
  expect(fileName(['庄科村', '', '320x2100'], 'svg')).toBe('庄科村-320x2100.svg');
});

it('numbers names that come again, also where case alone differs or the number is taken', () => {
  expect(distinctNames(['a.svg', 'A.svg', 'a.svg', 'a-2.svg'])).toEqual(['a.svg', 'A-2.svg', 'a-3.svg', 'a-2-2.svg']);
});
