import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { FaceBlock } from '../model/sign.ts';
import { codePointOf, suspectCharacters } from '../text/suspect-characters.ts';
import type { Font, ResolvedFont } from '../text/types.ts';

/**
 * What a font cannot do with a text as a person wrote it: characters that it lacks (`text.missingGlyph`, one for each),
 * controls, halves of characters, writing from right to left, tabs, forms that it does not have; and a font that stands in
 * for the one that is wanted. `source` is the sign.
 */
export function fontNotes(
  text: string,
  { font, substitute }: ResolvedFont,
  block: Pick<FaceBlock, 'font' | 'weight'>,
  source: EntityRef,
): Diagnostic[] {
  const standIn = { role: block.font, weight: block.weight, font: font.id, sign: source.id };
  return [
    ...characterNotes(text, font, source),
    ...(substitute ? [{ code: 'text.substituteFont', severity: 'warning', subject: source, data: standIn } as const] : []),
  ];
}

function characterNotes(text: string, font: Font, source: EntityRef): Diagnostic[] {
  const { control, tab, rightToLeft, broken } = suspectCharacters(text);
  const told = new Set([...rightToLeft, ...broken]);
  const missing = font.missing(text).filter(({ character }) => !told.has(character));
  return [
    ...missing.map(({ character, codePoint }) => problem('text.missingGlyph', { character, codePoint, sign: source.id, font: font.id }, { subject: source })),
    ...note('text.controlCharacter', 'error', control, source),
    ...note('text.brokenCharacter', 'error', broken, source),
    ...note('text.rightToLeft', 'error', rightToLeft, source),
    ...note('text.tab', 'warning', tab, source),
    ...note('text.variation', 'warning', idleSelectors(text, font), source),
  ];
}

/** One finding for all characters of a kind; what cannot be shown is named by its code point. */
function note(code: string, severity: Diagnostic['severity'], characters: readonly string[], source: EntityRef): Diagnostic[] {
  if (characters.length === 0) return [];
  const words = characters.map((one) => (/^[\p{L}\p{M}\p{N}]+$/u.test(one) ? `${one} ${codePoints(one)}` : codePoints(one)));
  return [{ code, severity, subject: source, data: { characters: words.join('、'), count: characters.length, sign: source.id } }];
}

const codePoints = (text: string): string => Array.from(text, codePointOf).join(' ');

const SELECTED = /\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** Characters with a selector for a form that the font does not have: it draws the usual one. */
function idleSelectors(text: string, font: Font): readonly string[] {
  const selected = text.match(SELECTED) ?? [];
  const idOf = (one: string): number | undefined => font.shape(one, 'horizontal')[0]?.id;
  return [...new Set(selected)].filter((one) => idOf(one) === idOf(String.fromCodePoint(one.codePointAt(0)!)));
}
