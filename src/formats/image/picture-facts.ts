import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

/** What the header of a picture states. */
export interface PictureFacts {
  readonly kind: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** More pixels than any sign needs: 40 megapixels, 160 MB when they are unpacked. */
export const MOST_PIXELS = 40_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const starts = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, i) => bytes[i] === byte);

/** Width and height stand in the first chunk, IHDR. */
function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

/** SOF0 … SOF15 without the tables DHT, JPG and DAC among them (ITU-T T.81 table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): readonly [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    // Fill bytes stand alone, other segments state their length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Kind and size of a picture without unpacking it. Fails where it is neither PNG nor JPEG, damaged, or larger than 40 megapixels. */
export function readPictureFacts(bytes: Uint8Array): Result<PictureFacts> {
  const kind = starts(bytes, PNG) ? 'png' : starts(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : null;
  if (kind === null) return failure(problem('image.unknownKind'));
  const [width, height] = (kind === 'png' ? pngSize(bytes) : jpegSize(bytes)) ?? [0, 0];
  if (width === 0 || height === 0) return failure(problem('image.damaged'));
  if (width * height > MOST_PIXELS) return failure(problem('image.tooLarge', { width, height, most: MOST_PIXELS / 1e6 }));
  return success({ kind, width, height });
}
