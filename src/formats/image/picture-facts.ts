import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { isWebp, webpSize } from './webp-size.ts';

/** What the header of a picture states. */
export interface PictureFacts {
  /** What is printed is PNG or JPEG; what a plan is traced from may be WebP too. */
  readonly kind: 'png' | 'jpeg' | 'webp';
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
  for (const { marker, from } of jpegSegments(bytes)) {
    if (isFrame(marker)) return from + 5 <= bytes.length ? [view.getUint16(from + 3), view.getUint16(from + 1)] : null;
  }
  return null;
}

const SIZES = { png: pngSize, jpeg: jpegSize, webp: webpSize } as const;

function kindOf(bytes: Uint8Array): PictureFacts['kind'] | null {
  if (starts(bytes, PNG)) return 'png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  return isWebp(bytes) ? 'webp' : null;
}

/** Kind and size of a picture of any size without unpacking it. Fails where it is none of PNG, JPEG and WebP, or damaged. */
export function readPictureHeader(bytes: Uint8Array): Result<PictureFacts> {
  const kind = kindOf(bytes);
  if (kind === null) return failure(problem('image.unknownKind'));
  const [width, height] = SIZES[kind](bytes) ?? [0, 0];
  return width === 0 || height === 0 ? failure(problem('image.damaged')) : success({ kind, width, height });
}

/** As readPictureHeader(); fails too where the picture is larger than 40 megapixels. */
export function readPictureFacts(bytes: Uint8Array): Result<PictureFacts> {
  const facts = readPictureHeader(bytes);
  if (!facts.ok) return facts;
  const { width, height } = facts.value;
  return width * height > MOST_PIXELS ? failure(problem('image.tooLarge', { width, height, most: MOST_PIXELS / 1e6 })) : facts;
}
