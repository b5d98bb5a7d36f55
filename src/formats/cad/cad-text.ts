/** %%c and its like (AutoCAD, control codes). */
const SIGNS: Readonly<Record<string, string>> = { c: 'Ø', d: '°', p: '±', '%': '%' };

/** Bytes of \M+nXXXX: the code pages that n stands for. */
const MIF_PAGES: Readonly<Record<string, string>> = { '1': 'shift_jis', '2': 'big5', '3': 'euc-kr', '5': 'gb18030' };

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

function ofMif(page: string, hex: string): string {
  const encoding = MIF_PAGES[page];
  if (encoding === undefined) return '';
  const code = Number.parseInt(hex, 16);
  return new TextDecoder(encoding).decode(code > 0xff ? new Uint8Array([code >> 8, code & 0xff]) : new Uint8Array([code]));
}

/** `\U+XXXX` and `\M+nXXXX` as characters: they stand in every kind of text, names of layers and blocks too. */
export const withoutEscapes = (text: string): string =>
  text
    .replace(/\\U\+([0-9A-Fa-f]{4})/gu, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/\\M\+([1-5])([0-9A-Fa-f]{4})/gu, (_, page: string, hex: string) => ofMif(page, hex));

const withoutPercents = (text: string): string =>
  text
    .replace(/%%(\d{3})/gu, (_, digits: string) => character(Number(digits)))
    .replace(/%%[uok]/giu, '')
    .replace(/%%([cdp%])/giu, (_, letter: string) => SIGNS[letter.toLowerCase()]!);

/** What a single line of text reads as. */
export const plainText = (raw: string): string => withoutPercents(withoutEscapes(raw)).trim();

/** Escaped braces and backslashes keep these places while the codes around them are taken out. */
const KEPT = { '\\\\': '\uE000', '\\{': '\uE001', '\\}': '\uE002' } as const;
const BACK: Readonly<Record<string, string>> = { '\uE000': '\\', '\uE001': '{', '\uE002': '}' };

/** What a text of several lines reads as: formats taken out, stacked fractions with a slash, lines with a line feed. */
export function plainMtext(raw: string): string {
  const plain = withoutEscapes(raw)
    .replace(/\\[\\{}]/gu, (found) => KEPT[found as keyof typeof KEPT])
    .replace(/\\[ACFHQTWfHpc][^;\\]{0,200};/gu, '')
    .replace(/\\S([^;^#/]{0,80})[\^#/]([^;]{0,80});/gu, (_, over: string, under: string) => [over.trim(), under.trim()].filter(Boolean).join('/'))
    .replace(/\\[PXN]/gu, '\n')
    .replace(/\\~/gu, ' ')
    .replace(/\\[LlOoKk]/gu, '')
    .replace(/[{}]/gu, '')
    .replace(/\^[IJM]/gu, ' ')
    .replace(/[\uE000-\uE002]/gu, (found) => BACK[found]!);
  return withoutPercents(plain).split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
}
