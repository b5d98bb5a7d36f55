import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { readPictureFacts } from './picture-facts.ts';

/** Pixels from the upper left, row by row: three bytes sRGB each, on white paper where the picture was see-through. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const WHITE = 255;
/** Memory that the JPEG decoder may take, MB: 40 megapixels need about 400. */
const JPEG_MEMORY = 640;

/** One sample of a PNG in eight bits, whatever its depth. */
const inEightBits = (value: number, depth: number): number => (depth === 16 ? value >> 8 : depth === 8 ? value : Math.round((value * 255) / (2 ** depth - 1)));

interface Samples {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
  readonly channels: number;
  readonly depth: number;
}

/** Grey or colour, with or without transparency, as RGB on white. */
function onWhite({ width, height, data, channels, depth }: Samples): Pixels {
  const rgb = new Uint8Array(width * height * 3);
  const hasAlpha = channels === 2 || channels === 4;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * channels;
    const alpha = hasAlpha ? inEightBits(data[at + channels - 1]!, depth) / 255 : 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = inEightBits(data[at + (channels < 3 ? 0 : channel)]!, depth);
      rgb[pixel * 3 + channel] = Math.round(value * alpha + WHITE * (1 - alpha));
    }
  }
  return { width, height, rgb };
}

async function decodePng(bytes: Uint8Array): Promise<Pixels> {
  const { convertIndexedToRgb, decode } = await import('fast-png');
  const image = decode(bytes);
  const { width, height } = image;
  if (image.palette === undefined) return onWhite({ width, height, data: image.data, channels: image.channels, depth: image.depth });
  const data = convertIndexedToRgb(image);
  return onWhite({ width, height, data, channels: data.length / (width * height), depth: 8 });
}

async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  const { decode } = await import('jpeg-js');
  const { width, height, data } = decode(bytes, { useTArray: true, maxMemoryUsageInMB: JPEG_MEMORY, maxResolutionInMP: 40 });
  return onWhite({ width, height, data, channels: 4, depth: 8 });
}

/** The pixels of a PNG or JPEG. Fails as readPictureFacts() does, and with `image.damaged` where they cannot be unpacked. */
export async function decodePicture(bytes: Uint8Array): Promise<Result<Pixels>> {
  const facts = readPictureFacts(bytes);
  if (!facts.ok) return facts;
  // What is printed is unpacked here, and printed are PNG and JPEG.
  if (facts.value.kind === 'webp') return failure(problem('image.unknownKind'));
  try {
    return success(await (facts.value.kind === 'png' ? decodePng(bytes) : decodeJpeg(bytes)));
  } catch {
    // Both libraries throw on what they cannot read; for us that is a damaged file.
    return failure(problem('image.damaged'));
  }
}
