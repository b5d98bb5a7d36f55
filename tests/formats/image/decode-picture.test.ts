import { encode as encodePng } from 'fast-png';
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../src/formats/image/decode-picture.ts';
import { readPictureFacts } from '../../../src/formats/image/picture-facts.ts';

const png = (width: number, height: number, data: readonly number[], channels: 1 | 2 | 3 | 4 = 4): Uint8Array =>
  encodePng({ width, height, data: new Uint8Array(data), channels, depth: 8 });
const red = jpeg.encode({ width: 16, height: 8, data: new Uint8Array(16 * 8 * 4).map((_, i) => (i % 4 === 0 || i % 4 === 3 ? 255 : 0)) }, 95).data;

async function pixelsOf(bytes: Uint8Array): Promise<readonly number[]> {
  const picture = await decodePicture(bytes);
  if (!picture.ok) throw new Error(JSON.stringify(picture.diagnostics));
  return [...picture.value.rgb];
}
const codeOf = (bytes: Uint8Array): string | undefined => readPictureFacts(bytes).diagnostics[0]?.code;

describe('a picture', () => {
  it('states its kind and size before it is unpacked', () => {
    expect(readPictureFacts(png(2, 1, [1, 2, 3, 255, 4, 5, 6, 255]))).toMatchObject({ value: { kind: 'png', width: 2, height: 1 } });
    expect(readPictureFacts(red)).toMatchObject({ value: { kind: 'jpeg', width: 16, height: 8 } });
  });

  it('is unpacked to sRGB, on white where it is see-through', async () => {
    expect(await pixelsOf(png(2, 1, [10, 20, 30, 255, 10, 20, 30, 0]))).toEqual([10, 20, 30, 255, 255, 255]);
    expect(await pixelsOf(png(2, 1, [0, 128], 1))).toEqual([0, 0, 0, 128, 128, 128]);
  });

  it('is unpacked from JPEG too', async () => {
    const [r, g, b] = await pixelsOf(red);
    expect([r! > 240, g! < 20, b! < 20]).toEqual([true, true, true]);
  });

  it('is refused where it is of another kind, damaged, or a bomb', async () => {
    expect(codeOf(new TextEncoder().encode('GIF89a'))).toBe('image.unknownKind');
    expect(codeOf(red.subarray(0, 12))).toBe('image.damaged');
    const bomb = png(1, 1, [0, 0, 0, 255]).slice();
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    expect(codeOf(bomb)).toBe('image.tooLarge');
    expect((await decodePicture(png(2, 1, [1, 2, 3, 255, 4, 5, 6, 255]).subarray(0, 40))).ok).toBe(false);
  });

  it('never throws, whatever its bytes are', async () => {
    const whole = png(4, 4, Array.from({ length: 64 }, (_, i) => i * 4));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(whole, new Uint8Array(red)), fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 8 }), async (base, changes) => {
        const bytes = base.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const { ok } = await decodePicture(bytes);
        expect(typeof ok).toBe('boolean');
      }),
      { numRuns: 150 },
    );
  });
});
