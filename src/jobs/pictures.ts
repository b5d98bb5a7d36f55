import type { PictureSizes } from '../drawing/context.ts';
import { base64 } from '../formats/image/base64.ts';
import { readPictureFacts, type PictureFacts } from '../formats/image/picture-facts.ts';
import type { Project } from '../model/project.ts';

/** The pictures of a project by their names in its file. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;

export const NO_PICTURES: PictureFiles = new Map();

/** The sizes of the pictures that can be used, each read once; the others count as missing, which drawing reports. */
export function pictureSizes(files: PictureFiles): PictureSizes {
  const known = new Map<string, PictureFacts | null>();
  const factsOf = (name: string): PictureFacts | null => {
    const bytes = files.get(name);
    const facts = bytes === undefined ? null : readPictureFacts(bytes);
    return facts?.ok === true ? facts.value : null;
  };
  return {
    sizeOf(name) {
      if (!known.has(name)) known.set(name, factsOf(name));
      return known.get(name) ?? null;
    },
  };
}

/** The names of the pictures that stand on the signs of a project, each once: those that are printed. What a plan is traced from is saved with the project and never printed. */
export function picturesInUse({ signs }: Project): readonly string[] {
  const names = Object.values(signs).flatMap(({ face }) =>
    face.panels.flatMap((panel) => {
      if (panel.kind === 'image') return [panel.image];
      return panel.kind === 'people' ? panel.people.flatMap(({ image }) => (image === null ? [] : [image])) : [];
    }),
  );
  return [...new Set(names)];
}

/** Where SVG finds a picture: the picture itself, as a data address; its name where it cannot be used. */
export const pictureAddress =
  (files: PictureFiles) =>
  (name: string): string => {
    const bytes = files.get(name);
    const facts = bytes === undefined ? null : readPictureFacts(bytes);
    return bytes !== undefined && facts?.ok === true ? `data:image/${facts.value.kind};base64,${base64(bytes)}` : name;
  };
