import { Resvg } from '@resvg/resvg-js';
import type { Rect } from '../../src/geometry/rect.ts';
import { runOn } from './programs.ts';

/** A rendered page: RGB or RGBA bytes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly pixels: Uint8Array;
}

/** Binary PPM, as both PDF renderers write it. */
export function readPpm(bytes: Buffer): Picture {
  const header = /^P6\s+(?:#.*\s+)*(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 200).toString('latin1'));
  if (header === null) throw new Error('not a binary PPM');
  return { width: Number(header[1]), height: Number(header[2]), channels: 3, pixels: bytes.subarray(header[0].length) };
}

const dpi = (pixelsPerMm: number): string => String(pixelsPerMm * 25.4);

/** The first page by poppler. */
export const popplerPicture = (pdf: Uint8Array, pixelsPerMm: number): Picture =>
  readPpm(runOn('pdftoppm', pdf, ['-r', dpi(pixelsPerMm), '-f', '1', '-l', '1', 'input']).stdout);

/** The first page by MuPDF. */
export const mupdfPicture = (pdf: Uint8Array, pixelsPerMm: number): Picture =>
  readPpm(runOn('mutool', pdf, ['draw', '-q', '-r', dpi(pixelsPerMm), '-F', 'ppm', '-o', '-', 'input', '1']).stdout);

/** An SVG by resvg, on white. */
export function resvgPicture(svg: string, width: number): Picture {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: 'white', font: { loadSystemFonts: false } }).render();
  return { width: image.width, height: image.height, channels: 4, pixels: image.pixels };
}

const isInk = ({ pixels, channels }: Picture, index: number): boolean => {
  const at = index * channels;
  return Math.min(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!) < 128;
};

/**
 * The box around everything darker than half, in mm from the upper left corner of `area`, which is a part of the picture
 * in mm from its own upper left corner.
 */
export function inkBox(picture: Picture, pixelsPerMm: number, area: Rect): Rect {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const [left, top] = [Math.round(area.x0 * pixelsPerMm), Math.round(area.y0 * pixelsPerMm)];
  const [right, bottom] = [Math.round(area.x1 * pixelsPerMm), Math.round(area.y1 * pixelsPerMm)];
  for (let y = top; y < Math.min(bottom, picture.height); y += 1) {
    for (let x = left; x < Math.min(right, picture.width); x += 1) {
      if (!isInk(picture, y * picture.width + x)) continue;
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x + 1);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y + 1);
    }
  }
  const mm = (v: number, origin: number): number => v / pixelsPerMm - origin;
  return { x0: mm(box.x0, area.x0), y0: mm(box.y0, area.y0), x1: mm(box.x1, area.x0), y1: mm(box.y1, area.y0) };
}
