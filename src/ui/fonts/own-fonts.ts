import { createStore } from 'zustand/vanilla';
import { type OwnFontFile, readOwnFonts } from '../../jobs/own-fonts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FontFace } from '../../text/types.ts';
import { platform } from '../session/platform.ts';
import { keepFonts, storedFonts, type StoredFont } from './font-storage.ts';

/** The licensed fonts of this browser. */
export interface OwnFontsState {
  readonly fonts: readonly StoredFont[];
  /** What was found in the file that was loaded last: why it cannot be used, or what it lacks. */
  readonly told: readonly Diagnostic[];
  readonly isLoading: boolean;
}

export const ownFonts = createStore<OwnFontsState>(() => ({ fonts: [], told: [], isLoading: false }));

const sameFace = (a: FontFace, b: FontFace): boolean => a.role === b.role && a.weight === b.weight;

/** The files as drawing and export take them: one a face, the bytes shared. */
export const ownFontFiles = (): readonly OwnFontFile[] =>
  ownFonts.getState().fonts.flatMap(({ file, bytes, faces }) => faces.map((face) => ({ ...face, file, bytes })));

let found: Promise<void> | null = null;

/** Finds the fonts of earlier days, once. One that can no longer be used is left out, so that it keeps no project shut. */
export function findOwnFonts(): Promise<void> {
  found ??= storedFonts().then(async (stored) => {
    const usable: StoredFont[] = [];
    for (const font of stored) {
      const read = await readOwnFonts(platform, font.faces.slice(0, 1).map((face) => ({ ...face, file: font.file, bytes: font.bytes })));
      if (read.ok) usable.push(font);
    }
    if (usable.length > 0) ownFonts.setState({ fonts: usable });
  });
  return found;
}

/** The fonts without these faces; a file that answers none any more goes. */
const without = (fonts: readonly StoredFont[], faces: readonly FontFace[]): readonly StoredFont[] =>
  fonts
    .map((font) => ({ ...font, faces: font.faces.filter((face) => !faces.some((one) => sameFace(one, face))) }))
    .filter((font) => font.faces.length > 0);

/** Takes a font file for the faces, in place of what answered them; a file that may not be used changes nothing. */
export async function takeOwnFont(chosen: File, faces: readonly FontFace[]): Promise<void> {
  ownFonts.setState({ isLoading: true, told: [] });
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const read = await readOwnFonts(platform, faces.map((face) => ({ ...face, file: chosen.name, bytes })));
  const others = without(ownFonts.getState().fonts, faces).filter(({ file }) => file !== chosen.name);
  const fonts = read.ok ? [...others, { file: chosen.name, bytes, faces }] : ownFonts.getState().fonts;
  ownFonts.setState({ isLoading: false, told: read.diagnostics, fonts });
  if (read.ok) await keepFonts(fonts);
}

/** Gives the faces back to the fonts that are shipped. */
export async function dropOwnFont(faces: readonly FontFace[]): Promise<void> {
  const fonts = without(ownFonts.getState().fonts, faces);
  ownFonts.setState({ fonts, told: [] });
  await keepFonts(fonts);
}
