import { encode as encodePng } from 'fast-png';
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../src/formats/image/decode-picture.ts';
import { exifOrientation } from '../../../src/formats/image/exif-orientation.ts';
import { readPictureFacts, readPictureHeader } from '../../../src/formats/image/picture-facts.ts';
import { tracedKind } from '../../../src/formats/image/traced-file.ts';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
/** One pixel each. */
const lossy = bytesOf('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');
const lossless = bytesOf('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');
/** The header alone of a canvas of 5000 × 3000 pixels. */
const extended = new Uint8Array([...new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 0x87, 0x13, 0, 0xb7, 0x0b, 0]);
const png = encodePng({ width: 2, height: 1, data: new Uint8Array(8), channels: 4, depth: 8 });
const photo = new Uint8Array(jpeg.encode({ width: 16, height: 8, data: new Uint8Array(16 * 8 * 4) }, 95).data);
const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF');

/** A photo that says how the camera was held, in either order of bytes. */
function held(orientation: number, little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(26));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, 8, little);
  tiff.setUint16(8, 1, little);
  [0x0112, 3].forEach((value, i) => tiff.setUint16(10 + 2 * i, value, little));
  tiff.setUint32(14, 1, little);
  tiff.setUint16(18, orientation, little);
  const exif = [...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer)];
  return new Uint8Array([...photo.subarray(0, 2), 0xff, 0xe1, 0, exif.length + 2, ...exif, ...photo.subarray(2)]);
}

describe('a file to trace from', () => {
  it('is told by its content', () => {
    expect([png, photo, lossy, lossless, extended, pdf].map(tracedKind)).toEqual(['png', 'jpeg', 'webp', 'webp', 'webp', 'pdf']);
    expect(tracedKind(new Uint8Array([0x20, 0x0a, ...pdf]))).toBe('pdf');
    expect([new Uint8Array(), new TextEncoder().encode('GIF89a'), new TextEncoder().encode('RIFF1234WAVEfmt ')].map(tracedKind)).toEqual([null, null, null]);
  });

  it('states its size where it is WebP', () => {
    expect(readPictureFacts(lossy)).toMatchObject({ value: { kind: 'webp', width: 1, height: 1 } });
    expect(readPictureFacts(lossless)).toMatchObject({ value: { kind: 'webp', width: 1, height: 1 } });
    expect(readPictureFacts(extended)).toMatchObject({ value: { width: 5000, height: 3000 } });
    expect(readPictureFacts(lossy.subarray(0, 24)).diagnostics[0]?.code).toBe('image.damaged');
  });

  it('is not printed where it is WebP', async () => {
    expect((await decodePicture(lossy)).diagnostics[0]?.code).toBe('image.unknownKind');
  });

  it('may be larger than what is kept', () => {
    const large = png.slice();
    new DataView(large.buffer).setUint32(16, 60_000);
    new DataView(large.buffer).setUint32(20, 60_000);
    expect(readPictureHeader(large)).toMatchObject({ value: { width: 60_000, height: 60_000 } });
    expect(readPictureFacts(large).ok).toBe(false);
  });

  it('says how the camera was held', () => {
    expect([exifOrientation(held(6, true)), exifOrientation(held(3, false))]).toEqual([6, 3]);
    expect([exifOrientation(photo), exifOrientation(held(77, true)), exifOrientation(png)]).toEqual([1, 1, 1]);
    expect(readPictureFacts(held(6, true))).toMatchObject({ value: { width: 16, height: 8 } });
  });

  it('never makes a reader throw, whatever its bytes are', () => {
    const bases = [png, photo, held(6, true), held(8, false), lossy, lossless, extended, pdf];
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }), fc.nat(400), (base, changes, length) => {
        const bytes = base.slice(0, length);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        expect(typeof readPictureFacts(bytes).ok).toBe('boolean');
        expect(exifOrientation(bytes)).toBeGreaterThanOrEqual(1);
        expect([null, 'png', 'jpeg', 'webp', 'pdf']).toContain(tracedKind(bytes));
      }),
      { numRuns: 10_000 },
    );
  });
});
