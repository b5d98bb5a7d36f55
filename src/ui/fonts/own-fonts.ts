import { createStore } from 'zustand/vanilla';
import { type OwnFontFile, readOwnFonts } from '../../jobs/own-fonts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FontFace } from '../../text/types.ts';
import { platform } from '../session/platform.ts';
import { withFont, withoutFaces, type StoredFont } from './stored-font.ts';
import { machineStore } from '../storage/machine-store.ts';

const kept = machineStore<StoredFont>('paitu-fonts', 'file');

/** The licensed fonts of this browser. */
export interface OwnFontsState {
  readonly fonts: readonly StoredFont[];
  /** What was found in the file that was loaded last: why it cannot be used, or what it lacks. */
  readonly told: readonly Diagnostic[];
  readonly isLoading: boolean;
}

export const ownFonts = createStore<OwnFontsState>(() => ({ fonts: [], told: [], isLoading: false }));

const asFiles = (fonts: readonly StoredFont[]): readonly OwnFontFile[] =>
  fonts.flatMap(({ file, bytes, faces }) => faces.map((face) => ({ ...face, file, bytes })));

/** The files as drawing and export take them: one a face, the bytes shared. */
export const ownFontFiles = (): readonly OwnFontFile[] => asFiles(ownFonts.getState().fonts);

let found: Promise<void> | null = null;

/** Finds the fonts of earlier days, once. One that can no longer be used is left out, so that it keeps no project shut. */
export function findOwnFonts(): Promise<void> {
  found ??= kept.all().then(async (stored) => {
    const usable: StoredFont[] = [];
    for (const font of stored) if ((await readOwnFonts(platform, asFiles([font]))).ok) usable.push(font);
    if (usable.length > 0) ownFonts.setState({ fonts: usable });
  });
  return found;
}

/** Takes a font file for the faces; one that may not be used changes nothing. */
export async function takeOwnFont(chosen: File, faces: readonly FontFace[]): Promise<void> {
  ownFonts.setState({ isLoading: true, told: [] });
  const font: StoredFont = { file: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()), faces };
  const read = await readOwnFonts(platform, asFiles([font]));
  const before = ownFonts.getState().fonts;
  const fonts = read.ok ? withFont(before, font) : before;
  ownFonts.setState({ isLoading: false, told: read.diagnostics, fonts });
  if (read.ok) await kept.replace(fonts);
}

/** Gives the faces back to the fonts that are shipped. */
export async function dropOwnFont(faces: readonly FontFace[]): Promise<void> {
  const fonts = withoutFaces(ownFonts.getState().fonts, faces);
  ownFonts.setState({ fonts, told: [] });
  await kept.replace(fonts);
}
