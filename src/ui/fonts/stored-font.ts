import type { FontFace } from '../../text/types.ts';

/** A licensed font file and the faces that it answers. */
export interface StoredFont {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly faces: readonly FontFace[];
}

const sameFace = (a: FontFace, b: FontFace): boolean => a.role === b.role && a.weight === b.weight;

/** The fonts without these faces; a file that answers none any more goes. */
export const withoutFaces = (fonts: readonly StoredFont[], faces: readonly FontFace[]): readonly StoredFont[] =>
  fonts
    .map((font) => ({ ...font, faces: font.faces.filter((face) => !faces.some((one) => sameFace(one, face))) }))
    .filter((font) => font.faces.length > 0);

/** The fonts with a file for the faces, in place of what answered them; what the same file answers already stays. */
export function withFont(fonts: readonly StoredFont[], { file, bytes, faces }: StoredFont): readonly StoredFont[] {
  const others = withoutFaces(fonts, faces);
  const own = others.find((font) => font.file === file)?.faces ?? [];
  return [...others.filter((font) => font.file !== file), { file, bytes, faces: [...own, ...faces] }];
}
