import type { FontFace, FontRoleName, FontWeight } from './types.ts';

/** The file that answers a role. `substitute`: it stands in for a face that may not be shipped, and is reported as one. */
export interface FontFile {
  readonly file: string;
  readonly substitute: boolean;
}

const SERIF = { regular: 'NotoSerifCJKsc-Regular', bold: 'NotoSerifCJKsc-Bold', black: 'NotoSerifCJKsc-Black' } as const;
const SANS = { regular: 'NotoSansCJKsc-Regular', bold: 'NotoSansCJKsc-Bold' } as const;

const real = (file: string): FontFile => ({ file, substitute: false });
const standIn = (file: string): FontFile => ({ file, substitute: true });

/**
 * Roles and weights → files of assets/fonts. 方正小标宋简体 is a licensed face and no complete open 楷体 or 仿宋 with the
 * needed coverage is shipped, so those three roles are always answered by a stand-in.
 */
export const FONT_FILES: Readonly<Record<FontRoleName, Readonly<Record<FontWeight, FontFile>>>> = {
  songti: { regular: real(SERIF.regular), bold: real(SERIF.bold), black: real(SERIF.black) },
  heiti: { regular: real(SANS.regular), bold: real(SANS.bold), black: standIn(SANS.bold) },
  xiaobiaosong: { regular: standIn(SERIF.black), bold: standIn(SERIF.black), black: standIn(SERIF.black) },
  kaiti: { regular: standIn(SERIF.regular), bold: standIn(SERIF.bold), black: standIn(SERIF.black) },
  fangsong: { regular: standIn(SERIF.regular), bold: standIn(SERIF.bold), black: standIn(SERIF.black) },
};

/** What the signs of a gate and the drawings need. */
export const DEFAULT_FACES: readonly FontFace[] = [
  { role: 'songti', weight: 'bold' },
  { role: 'xiaobiaosong', weight: 'black' },
  { role: 'heiti', weight: 'regular' },
  { role: 'heiti', weight: 'bold' },
];
