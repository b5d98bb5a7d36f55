import { exifOrientation } from '../../formats/image/exif-orientation.ts';
import { MOST_PIXELS, readPictureHeader, type PictureFacts } from '../../formats/image/picture-facts.ts';
import { failure, problem, type Result, success } from '../../model/diagnostic.ts';

/** A picture as it goes into the project. */
export interface PreparedPicture {
  readonly bytes: Uint8Array;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** Whether it was made smaller than it came. */
  readonly isReduced: boolean;
}

/** A larger file makes every save of the project slow: 20 MB. */
const MOST_BYTES = 20_000_000;
/** Browsers give up unpacking far above this. */
const MOST_UNPACKED = 400_000_000;
/** Canvases that are longer fail in some browsers, pixels. */
const LONGEST = 16_384;
const JPEG_QUALITY = 0.9;
/** How much smaller each further try is, and how many there are. */
const STEP = 0.7;
const TRIES = 6;

/**
 * A picture to trace from, as it is kept: PNG, JPEG and WebP as they came, if they are upright and not over-large; else
 * drawn anew, and made smaller where that is needed. Fails where the browser cannot unpack it.
 */
export async function preparePicture(bytes: Uint8Array): Promise<Result<PreparedPicture>> {
  const header = readPictureHeader(bytes);
  if (!header.ok) return header;
  const { kind, width, height } = header.value;
  if (width * height > MOST_UNPACKED) return failure(problem('underlay.tooManyPixels', { width, height, most: MOST_UNPACKED / 1e6 }));
  const picture = await unpack(bytes, kind);
  if (picture === null) return failure(problem('image.damaged'));
  const isLarge = width * height > MOST_PIXELS || bytes.length > MOST_BYTES;
  const isHeld = kind === 'jpeg' && exifOrientation(bytes) !== 1;
  if (isLarge || isHeld) return drawn(picture, kind === 'jpeg' ? 'image/jpeg' : 'image/png', isLarge);
  picture.close();
  return success({ bytes, width, height, isReduced: false });
}

async function unpack(bytes: Uint8Array, kind: PictureFacts['kind']): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${kind}` }));
  } catch {
    // The browser says no more than that it cannot.
    return null;
  }
}

/** A picture on a canvas as a file that is neither too long nor too heavy: PNG for lines, JPEG where that is too heavy. */
export async function drawn(picture: ImageBitmap | OffscreenCanvas, type: 'image/png' | 'image/jpeg', mayShrink = true): Promise<Result<PreparedPicture>> {
  const { width, height } = picture;
  let scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height));
  let kind = type;
  for (let i = 0; i < TRIES; i += 1) {
    const canvas = scaledTo(picture, scale);
    const blob = await canvas.convertToBlob({ type: kind, quality: JPEG_QUALITY });
    if (blob.size <= MOST_BYTES || !mayShrink) {
      const made = { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
      return success({ ...made, isReduced: scale < 1 || (mayShrink && kind !== type) });
    }
    if (kind === 'image/jpeg') scale *= STEP;
    kind = 'image/jpeg';
  }
  return failure(problem('underlay.tooManyPixels', { width, height, most: MOST_PIXELS / 1e6 }));
}

function scaledTo(picture: ImageBitmap | OffscreenCanvas, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas of this size');
  context.imageSmoothingQuality = 'high';
  // What is see-through in a PNG would be black in a JPEG.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
