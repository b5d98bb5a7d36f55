/** Where the first chunk's data begins: behind RIFF, size, WEBP, and the chunk's name and size. */
const DATA = 20;

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const littleEndian = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let i = count - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
};

export const isWebp = (bytes: Uint8Array): boolean => bytes.length > 12 && textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP';

/**
 * Width and height in pixels of a WebP (RFC 9649): of the canvas where it states one (VP8X), else of its lossy (VP8) or
 * lossless (VP8L) frame. Null where neither can be read.
 */
export function webpSize(bytes: Uint8Array): readonly [number, number] | null {
  if (bytes.length < DATA + 10) return null;
  switch (textAt(bytes, 12)) {
    case 'VP8X':
      return [littleEndian(bytes, DATA + 4, 3) + 1, littleEndian(bytes, DATA + 7, 3) + 1];
    case 'VP8 ':
      // Start code of a key frame, then 14 bits each with two of scaling above them.
      if (littleEndian(bytes, DATA + 3, 3) !== 0x2a019d) return null;
      return [littleEndian(bytes, DATA + 6, 2) & 0x3fff, littleEndian(bytes, DATA + 8, 2) & 0x3fff];
    case 'VP8L': {
      if (bytes[DATA] !== 0x2f) return null;
      const bits = littleEndian(bytes, DATA + 1, 4);
      return [(bits & 0x3fff) + 1, (Math.floor(bits / 0x4000) & 0x3fff) + 1];
    }
    default:
      return null;
  }
}
