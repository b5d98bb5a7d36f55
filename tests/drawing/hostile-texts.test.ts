import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { FILLINGS, type FaceBlock, type Filling, type Sign } from '../../src/model/sign.ts';
import { drawContext, names, projectOf } from '../tools/sign-project.ts';
import { glyphsOf, inkOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const project = projectOf(names[0]!);
const plaque = project.signs['s1']!;
const WRITINGS = ['vertical', 'horizontal'] as const;
const FITS = ['shared', 'own', 'wrap'] as const;

interface Manner {
  readonly filling: Filling;
  readonly writing: Sign['writing'];
  readonly fit: FaceBlock['fit'];
}
const PLAIN: Manner = { filling: 'proportional', writing: 'vertical', fit: 'shared' };
const manners = FILLINGS.flatMap((filling) => WRITINGS.flatMap((writing) => FITS.map((fit): Manner => ({ filling, writing, fit }))));

function composed(text: string, { filling, writing, fit }: Manner) {
  const block = { ...plaque.face.blocks[0]!, text, fit };
  const sign = { ...plaque, filling, writing, face: { ...plaque.face, blocks: [block] } };
  return composeSign({ ...project, signs: { s1: sign } }, 's1', ctx);
}
const codes = (text: string, manner = PLAIN) => composed(text, manner).diagnostics.map(({ code }) => code);

const HOSTILE = {
  'nothing': '', 'spaces': ' \u3000\t\n', 'emoji': '😀👨‍👩‍👧🏽', 'combining marks': 'e\u0301\u0302\u0303村\u0308', '4,000 characters': '村'.repeat(4000),
  'no font has them': '\uE08B\u{10FFFD}\u{2348D}', 'Arabic': 'قرية', 'a turned direction': '村\u202E委', 'half a character': '村\uD83D委\uDE00',
  'controls': '村\u0000\u0007\u001B委', 'tabs': '村\t委', 'selectors': '葛\u{E0100}村\uFE00', 'fillers': '\u3164\u115F\uFEFF\u200B', 'line breaks': '\n\r\n\u2028\u2029',
  'placeholders': '{unit}{constructor}{', 'marks only': '（（（——……、、、',
} as const;

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  it('never crash, leave a blank plaque without a word, or leave the plaque', () => {
    for (const manner of manners) {
      const { drawing, diagnostics } = composed(text, manner);
      const glyphs = glyphsOf(drawing.items);
      if (glyphs.length === 0) expect(diagnostics, JSON.stringify(manner)).not.toEqual([]);
      else expectInside(inkOf(glyphs));
    }
  });
});

function expectInside(ink: { x0: number; y0: number; x1: number; y1: number }): void {
  for (const value of Object.values(ink)) expect(Number.isFinite(value)).toBe(true);
  expect(ink.x0).toBeGreaterThanOrEqual(-plaque.size.width);
  expect(ink.x1).toBeLessThanOrEqual(2 * plaque.size.width);
}

describe('what cannot be set as it is meant', () => {
  it.each([
    ['writing from right to left', 'قرية村', 'text.rightToLeft'],
    ['a sign that turns the direction', '村\u202E委', 'text.rightToLeft'],
    ['half a character', '村\uD83D委', 'text.brokenCharacter'],
    ['a lost character', '村\uFFFD委', 'text.brokenCharacter'],
    ['a control', '村\u0007委', 'text.controlCharacter'],
    ['a tab', '村\t委', 'text.tab'],
    ['a form that the font lacks', '村\u{E01EF}', 'text.variation'],
  ])('%s is found', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(codes(text, { ...PLAIN, fit: 'wrap' })).toContain(code);
  });

  it('is told with its code points, in one finding', () => {
    const [finding] = composed('村\u0007委\u0000', PLAIN).diagnostics;
    expect(finding).toMatchObject({ severity: 'error', subject: { kind: 'sign', id: 's1' }, data: { characters: 'U+0007、U+0000', count: 2 } });
    const [letters] = composed('ab\u05D0', PLAIN).diagnostics;
    expect(letters!.data).toMatchObject({ characters: '\u05D0 U+05D0' });
  });

  it('does not count what is merely invisible: it goes, and opens no gap', () => {
    const ys = (text: string) => glyphsOf(composed(text, PLAIN).drawing.items).map(({ at }) => at[5]);
    expect(codes('庄\u200B科\uFEFF村')).toEqual([]);
    expect(ys('庄\u200B科\uFEFF村')).toEqual(ys('庄科村'));
  });

  it('is nothing in the names of the list', () => {
    for (const { party } of names.filter((name) => !/[\uE08B\u{2348D}]/u.test(name.party))) expect(codes(party)).toEqual([]);
  });
});

describe('any text at all', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 }));

  it('is drawn with finite figures or told, in every manner', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...manners), (text, manner) => {
        const { drawing, diagnostics } = composed(text, manner);
        for (const { at } of glyphsOf(drawing.items)) expect(at.every((value) => Number.isFinite(value))).toBe(true);
        if (glyphsOf(drawing.items).length === 0) expect(diagnostics.length).toBeGreaterThan(0);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
