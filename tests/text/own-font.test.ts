import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/text/load-fonts.ts';
import { readOwnFont } from '../../src/text/own-font.ts';
import { decompressWoff2 } from '../../src/text/woff2.ts';

const packed = new Uint8Array(readFileSync(new URL('../../assets/fonts/NotoSansCJKsc-Bold.woff2', import.meta.url)));
let plain: Uint8Array;
beforeAll(async () => {
  plain = await decompressWoff2(packed);
});

const read = (bytes: Uint8Array) => readOwnFont('own.otf', bytes, decompressWoff2);
const reasonOf = async (bytes: Uint8Array) => {
  const font = await read(bytes);
  return font.ok ? 'taken' : font.reason;
};

/** The font with other embedding rights. */
function withFsType(sfnt: Uint8Array, fsType: number): Uint8Array {
  const copy = sfnt.slice();
  const view = new DataView(copy.buffer);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    if (view.getUint32(at) === 0x4f532f32) view.setUint16(view.getUint32(at + 8) + 8, fsType);
  }
  return copy;
}

describe('a font of a person', () => {
  it('is read plain or packed', async () => {
    for (const bytes of [plain, packed]) {
      const font = await read(bytes);
      expect(font.ok && font.font.id).toBe('own.otf');
    }
  });

  it('is refused where its licence forbids embedding, and taken where it allows previewing or editing', async () => {
    expect(await reasonOf(withFsType(plain, 2))).toBe('restricted');
    expect(await reasonOf(withFsType(plain, 0x0200))).toBe('restricted');
    expect(await reasonOf(withFsType(plain, 4))).toBe('taken');
    expect(await reasonOf(withFsType(plain, 8))).toBe('taken');
  });

  it('is refused where it is no font or broken', async () => {
    expect(await reasonOf(new TextEncoder().encode('not a font at all'))).toBe('notAFont');
    expect(await reasonOf(new Uint8Array())).toBe('notAFont');
    expect(await reasonOf(plain.slice(0, 2000))).toBe('broken');
    expect(await reasonOf(packed.slice(0, 2000))).toBe('broken');
  });

  it('answers its face as the real one, and no other', async () => {
    const font = await read(plain);
    if (!font.ok) throw new Error(font.reason);
    const source = { asset: (path: string) => Promise.resolve(new Uint8Array(readFileSync(new URL(`../../assets/${path}`, import.meta.url)))), decompressWoff2 };
    const set = await loadFonts(source, [{ role: 'xiaobiaosong', weight: 'black' }, { role: 'kaiti', weight: 'regular' }], [{ role: 'xiaobiaosong', weight: 'black', font: font.font }]);
    expect(set.resolve('xiaobiaosong', 'black')).toEqual({ font: font.font, substitute: false });
    expect(set.resolve('kaiti', 'regular').substitute).toBe(true);
  });
});
