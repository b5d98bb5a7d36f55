import { DEFAULT_FACES, FONT_FILES } from './font-roles.ts';
import type { OwnFace } from './own-font.ts';
import { parseFont } from './parse-font.ts';
import type { Font, FontFace, FontRoleName, FontSet, FontWeight, ResolvedFont } from './types.ts';

/** What loading needs of the outside; model/platform.ts has it. */
export interface FontSource {
  asset(path: string): Promise<Uint8Array>;
  decompressWoff2(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Parsed fonts of a source, kept as long as the source lives, so that a second job loads nothing again. */
const parsed = new WeakMap<FontSource, Map<string, Promise<Font>>>();

/**
 * Loads the faces that are asked for, once each, and gives them by role and weight; a person's own fonts answer their faces
 * before those of the program. harfbuzz is loaded with the first call.
 * Rejects where a font file is missing or broken.
 */
export async function loadFonts(source: FontSource, faces: readonly FontFace[] = DEFAULT_FACES, own: readonly OwnFace[] = []): Promise<FontSet> {
  const files = [...new Set(faces.map(({ role, weight }) => FONT_FILES[role][weight].file))];
  const fonts = await Promise.all(files.map((file) => loadFile(source, file)));
  return withOwn(fontSet(new Map(fonts.map((font) => [font.id, font]))), own);
}

function withOwn(set: FontSet, own: readonly OwnFace[]): FontSet {
  if (own.length === 0) return set;
  return {
    resolve: (role, weight) => {
      const found = own.find((face) => face.role === role && face.weight === weight);
      return found === undefined ? set.resolve(role, weight) : { font: found.font, substitute: false };
    },
  };
}

function loadFile(source: FontSource, file: string): Promise<Font> {
  const known = parsed.get(source) ?? new Map<string, Promise<Font>>();
  parsed.set(source, known);
  const loading = known.get(file) ?? readFont(source, file);
  known.set(file, loading);
  loading.catch(() => known.delete(file));
  return loading;
}

async function readFont(source: FontSource, file: string): Promise<Font> {
  const hb = await import('harfbuzzjs');
  const packed = await source.asset(`fonts/${file}.woff2`);
  return parseFont(hb, file, await source.decompressWoff2(packed));
}

/** A face that was not loaded is answered by the first loaded one of its role, else by any, and marked as a stand-in. */
function fontSet(fonts: ReadonlyMap<string, Font>): FontSet {
  return {
    resolve: (role: FontRoleName, weight: FontWeight): ResolvedFont => {
      const wanted = FONT_FILES[role][weight];
      const exact = fonts.get(wanted.file);
      if (exact) return { font: exact, substitute: wanted.substitute };
      const sameRole = (['bold', 'regular', 'black'] as const).map((w) => fonts.get(FONT_FILES[role][w].file));
      const font = sameRole.find((f) => f !== undefined) ?? [...fonts.values()][0];
      if (!font) throw new Error('a font set without fonts');
      return { font, substitute: true };
    },
  };
}
