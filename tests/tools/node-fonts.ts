import { readFile } from 'node:fs/promises';
import { loadFonts } from '../../src/text/load-fonts.ts';
import type { FontFace, FontSet } from '../../src/text/types.ts';
import { decompressWoff2 } from '../../src/text/woff2.ts';

const source = {
  asset: (path: string) => readFile(new URL(`../../assets/${path}`, import.meta.url)),
  decompressWoff2,
};

/** The fonts of assets/, loaded once for a test file. */
export const nodeFonts = (faces?: readonly FontFace[]): Promise<FontSet> => loadFonts(source, faces);
