import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../src/text/font-roles.ts';
import { loadFonts } from '../../src/text/load-fonts.ts';
import { decompressWoff2 } from '../../src/text/woff2.ts';

function countingSource() {
  const asked: string[] = [];
  const asset = (path: string) => {
    asked.push(path);
    return readFile(new URL(`../../assets/${path}`, import.meta.url));
  };
  return { asked, asset, decompressWoff2 };
}

describe('loadFonts', () => {
  it('loads only the faces that are asked for, each once', async () => {
    const source = countingSource();
    const faces = [
      { role: 'heiti', weight: 'regular' },
      { role: 'heiti', weight: 'regular' },
    ] as const;
    await Promise.all([loadFonts(source, faces), loadFonts(source, faces)]);
    expect(source.asked).toEqual(['fonts/NotoSansCJKsc-Regular.woff2']);
  });

  it('marks stand-ins and only them', async () => {
    const fonts = await loadFonts(countingSource(), [
      { role: 'songti', weight: 'bold' },
      { role: 'xiaobiaosong', weight: 'black' },
    ]);
    const told = (role: Parameters<typeof fonts.resolve>[0], weight: Parameters<typeof fonts.resolve>[1]) => {
      const { font, substitute } = fonts.resolve(role, weight);
      return [font.id, substitute];
    };
    expect(told('songti', 'bold')).toEqual(['NotoSerifCJKsc-Bold', false]);
    expect(told('xiaobiaosong', 'black')).toEqual(['NotoSerifCJKsc-Black', true]);
    expect(told('kaiti', 'bold')).toEqual(['NotoSerifCJKsc-Bold', true]);
  });

  it('answers a face that was not loaded by one that was, as a stand-in', async () => {
    const fonts = await loadFonts(countingSource(), [{ role: 'heiti', weight: 'regular' }]);
    for (const role of ['songti', 'heiti', 'fangsong'] as const) {
      const { font, substitute } = fonts.resolve(role, 'black');
      expect([font.id, substitute], role).toEqual(['NotoSansCJKsc-Regular', true]);
    }
  });

  it('rejects a broken font and can be asked again', async () => {
    const good = countingSource();
    let broken = true;
    const source = { ...good, decompressWoff2: (bytes: Uint8Array) => (broken ? Promise.resolve(new Uint8Array(64)) : decompressWoff2(bytes)) };
    const faces = [{ role: 'heiti', weight: 'bold' }] as const;
    await expect(loadFonts(source, faces)).rejects.toThrow(/NotoSansCJKsc-Bold/);
    broken = false;
    await expect(loadFonts(source, faces)).resolves.toBeDefined();
  });

  it('has a file in assets for every role and weight', async () => {
    const files = Object.values(FONT_FILES).flatMap((weights) => Object.values(weights).map(({ file }) => file));
    for (const file of new Set(files)) {
      await expect(readFile(new URL(`../../assets/fonts/${file}.woff2`, import.meta.url))).resolves.toBeDefined();
    }
  });
});

describe('decompressWoff2', () => {
  it('keeps results apart when called at the same time', async () => {
    const read = (file: string) => readFile(new URL(`../../assets/fonts/${file}.woff2`, import.meta.url));
    const [sans, serif] = await Promise.all([read('NotoSansCJKsc-Regular'), read('NotoSerifCJKsc-Bold')]);
    const together = await Promise.all([decompressWoff2(sans), decompressWoff2(serif)]);
    const alone = await decompressWoff2(sans);
    expect(together[0].length).toBe(alone.length);
    expect(Buffer.compare(together[0], alone)).toBe(0);
    expect(together[1].length).not.toBe(alone.length);
  });

  it('rejects what is no woff2 and works on afterwards', async () => {
    await expect(decompressWoff2(new Uint8Array([1, 2, 3]))).rejects.toThrow();
    const font = await readFile(new URL('../../assets/fonts/NotoSansCJKsc-Regular.woff2', import.meta.url));
    expect((await decompressWoff2(font)).length).toBeGreaterThan(1e6);
  });
});
