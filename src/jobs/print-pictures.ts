import { decodePicture } from '../formats/image/decode-picture.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { picturesInUse, type PictureFiles } from './pictures.ts';

/** A picture in print colours, row by row from the upper left, four bytes a pixel. */
export interface PrintPicture {
  readonly width: number;
  readonly height: number;
  readonly cmyk: Uint8Array;
}

/** Turns sRGB pixels into the inks of a print condition. */
export type Separate = (rgb: Uint8Array) => Uint8Array;

/** The pictures in use, in print colours. One that cannot be unpacked is told and left out. */
export async function printPictures(project: Project, files: PictureFiles, separate: Separate): Promise<{ readonly pictures: ReadonlyMap<string, PrintPicture>; readonly remarks: readonly Diagnostic[] }> {
  const pictures = new Map<string, PrintPicture>();
  const remarks: Diagnostic[] = [];
  for (const name of picturesInUse(project)) {
    const bytes = files.get(name);
    const pixels = bytes === undefined ? null : await decodePicture(bytes);
    if (pixels?.ok === true) {
      const { width, height, rgb } = pixels.value;
      pictures.set(name, { width, height, cmyk: separate(rgb) });
    } else remarks.push({ code: 'image.unreadable', severity: 'warning', data: { image: name } });
  }
  return { pictures, remarks };
}
