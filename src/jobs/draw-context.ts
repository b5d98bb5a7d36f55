import type { DrawContext } from '../drawing/context.ts';
import { MARKS } from '../drawing/marks.ts';
import { success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { DEFAULT_FACES } from '../text/font-roles.ts';
import { loadFonts } from '../text/load-fonts.ts';
import type { FontFace } from '../text/types.ts';
import { attempt } from './load-asset.ts';
import { readOwnFonts, type OwnFontFile } from './own-fonts.ts';
import { pictureSizes, type PictureFiles } from './pictures.ts';
import { loadSignTypes } from './sign-types.ts';
import { loadSymbols } from './symbols.ts';

/** The faces a project's signs ask for beside those of the drawings, each once; the headings of a panel are bold. */
export function facesOf(project: Project): readonly FontFace[] {
  const faces = Object.values(project.signs).flatMap(({ face }) => [
    ...face.blocks.map((block): FontFace => ({ role: block.font, weight: block.weight })),
    ...face.panels.flatMap((panel): FontFace[] => ('font' in panel ? [{ role: panel.font, weight: panel.weight }, { role: panel.font, weight: 'bold' }] : [])),
  ]);
  return [...new Map([...DEFAULT_FACES, ...faces].map((face) => [`${face.role}/${face.weight}`, face])).values()];
}

/** What belongs to a project's drawing beside the project itself. */
export interface Belongings {
  /** Licensed fonts of the person; they stand in no project. */
  readonly ownFonts?: readonly OwnFontFile[];
  /** The pictures of the project's file. */
  readonly pictures?: PictureFiles;
}

interface Faces {
  /** Faces that are asked for beside those of the project. */
  readonly faces?: readonly FontFace[];
}

/**
 * What drawing needs, loaded once: the fonts of the drawings and of the project's signs, the sign types, the symbols of plans, the marks. Fails
 * where an asset is missing, a template is not as its schema says, or one of the person's own fonts cannot be used; what is
 * to be told of these stands in the diagnostics.
 */
export async function loadDrawContext(platform: Platform, project?: Project, { ownFonts = [], pictures, faces: more = [] }: Belongings & Faces = {}): Promise<Result<DrawContext>> {
  const faces = [...(project === undefined ? DEFAULT_FACES : facesOf(project)), ...more];
  const own = await readOwnFonts(platform, ownFonts);
  if (!own.ok) return own;
  const [signTypes, symbols, fonts] = await Promise.all([
    loadSignTypes(platform),
    loadSymbols(platform),
    attempt(() => loadFonts(platform, faces, own.value), 'job.fontsUnavailable'),
  ]);
  if (!signTypes.ok) return signTypes;
  if (!symbols.ok) return symbols;
  if (!fonts.ok) return fonts;
  const images = pictures === undefined ? {} : { images: pictureSizes(pictures) };
  return success({ fonts: fonts.value, signTypes: signTypes.value, symbols: symbols.value, marks: MARKS, ...images }, own.diagnostics);
}
