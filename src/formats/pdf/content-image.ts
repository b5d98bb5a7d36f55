import type { Matrix } from '../../geometry/matrix.ts';
import type { PdfFile } from './pdf-file.ts';
import { entriesOf, isArray, nameOf, type PdfStream, type PdfValue } from './pdf-value.ts';

/** A bitmap as it is painted: the unit square of `ctm`, in units of the page. */
export interface PaintedImage {
  readonly width: number;
  readonly height: number;
  /** The family of its colour space; `ImageMask` for a stencil, which takes the colour that is set. */
  readonly space: string;
  /** It brings a mask of its own, which makes it transparent. */
  readonly isMasked: boolean;
  readonly ctm: Matrix;
  readonly stream: PdfStream;
}

function spaceOf(file: PdfFile, value: PdfValue): string {
  const it = file.resolve(value);
  return nameOf(it) ?? (isArray(it) ? nameOf(file.resolve(it[0])) : null) ?? 'unknown';
}

/** The facts of an image XObject that is painted at `ctm`. */
export function paintedImage(file: PdfFile, stream: PdfStream, ctm: Matrix): PaintedImage {
  const entry = (key: string): PdfValue => file.resolve(stream.entries.get(key));
  const number = (key: string): number => {
    const value = entry(key);
    return typeof value === 'number' ? value : 0;
  };
  return {
    width: number('Width'),
    height: number('Height'),
    space: entry('ImageMask') === true ? 'ImageMask' : spaceOf(file, stream.entries.get('ColorSpace') ?? null),
    isMasked: entriesOf(entry('SMask')) !== null || entry('Mask') !== null,
    ctm,
    stream,
  };
}

/** Pixels in an inch of the page, by the longer side of a pixel; 0 where the image is nothing or covers nothing. */
export function imagePpi({ width, height, ctm: [a, b, c, d] }: PaintedImage, userUnit: number): number {
  const inches = (x: number, y: number): number => (Math.hypot(x, y) * userUnit) / 72;
  const [across, up] = [inches(a, b), inches(c, d)];
  return across > 0 && up > 0 ? Math.min(width / across, height / up) : 0;
}
