/**
 * What vertical text needs and the font's own vertical forms do not give: ASCII brackets are written as full-width ones,
 * which have such a form; dashes are turned a quarter clockwise (Unicode UTR 50, orientation R). Letters and digits stand
 * upright, one a cell, as on plaques.
 */
const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '［', ']': '］', '{': '｛', '}': '｝' };

/** The text as it is shaped in vertical lines; every character keeps its place. */
export const verticalText = (text: string): string => text.replace(/[()[\]{}]/gu, (mark) => FULL_WIDTH[mark]!);

/** Whether the character at this place is turned in vertical text. */
export const isTurned = (text: string, at: number): boolean => /[-‐‑‒–—―－=|_]/u.test(text.charAt(at));
