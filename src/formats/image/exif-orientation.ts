import { jpegSegments } from './jpeg-segments.ts';

const APP1 = 0xe1;
const ORIENTATION = 0x0112;
const EXIF = 'Exif\0\0';

/**
 * How a camera held its JPEG: 1 upright … 8 (Exif 2.3, tag 0x0112); 1 where it says nothing that can be read. Browsers
 * follow it, other readers of the same file do not: what is kept should be upright by itself.
 */
export function exifOrientation(bytes: Uint8Array): number {
  for (const { marker, from, to } of jpegSegments(bytes)) {
    if (marker !== APP1 || to > bytes.length) continue;
    const data = bytes.subarray(from, to);
    if (String.fromCharCode(...data.subarray(0, EXIF.length)) === EXIF) return orientationIn(data.subarray(EXIF.length));
  }
  return 1;
}

/** From the first directory of a TIFF structure. */
function orientationIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  const count = view.getUint16(start, little);
  for (let i = 0; i < count; i += 1) {
    const entry = start + 2 + 12 * i;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
