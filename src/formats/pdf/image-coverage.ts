import type { PaintedImage } from './content-image.ts';
import type { PdfFile } from './pdf-file.ts';

/** Side of the window that ink is averaged over, mm: 15 mm², as GWG's preflight profiles do. */
const WINDOW_MM = Math.sqrt(15);

/**
 * The most ink of a bitmap in percent, as the mean of a window of 15 mm²; null where its pixels cannot be read here (packed
 * as JPEG, or other than CMYK of eight bits).
 */
export function imageCoverage(file: PdfFile, image: PaintedImage, ppi: number): number | null {
  const { width, height, stream, space } = image;
  const data = space === 'DeviceCMYK' && file.resolve(stream.entries.get('BitsPerComponent')) === 8 ? file.data(stream) : null;
  if (data === null || data.length < width * height * 4 || width * height === 0) return null;
  const step = Math.max(1, Math.round((ppi * WINDOW_MM) / 25.4));
  let most = 0;
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      most = Math.max(most, windowMean(data, width, [x, y, Math.min(width, x + step), Math.min(height, y + step)]));
    }
  }
  return Math.round((most * 100) / 255);
}

function windowMean(data: Uint8Array, width: number, [x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  let sum = 0;
  for (let y = y0; y < y1; y += 1) {
    for (let i = (y * width + x0) * 4, end = (y * width + x1) * 4; i < end; i += 1) sum += data[i]!;
  }
  return sum / ((x1 - x0) * (y1 - y0));
}
