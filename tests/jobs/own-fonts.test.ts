import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decompressWoff2 } from '../../src/jobs/woff2.ts';
import { readOwnFonts, type OwnFontFile } from '../../src/jobs/own-fonts.ts';

const asset = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../assets/fonts/${name}.woff2`, import.meta.url)));
const sans = asset('NotoSansCJKsc-Bold');
const serif = asset('NotoSerifCJKsc-Bold');
let unpacked = 0;
const platform = { decompressWoff2: (bytes: Uint8Array) => { unpacked += 1; return decompressWoff2(bytes); } };
const file = (role: OwnFontFile['role'], bytes: Uint8Array, name = 'own.woff2'): OwnFontFile => ({ role, weight: 'bold', file: name, bytes });

async function idsOf(...files: OwnFontFile[]): Promise<readonly string[]> {
  const read = await readOwnFonts(platform, files);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value.map(({ font }) => font.id);
}

describe('a person’s own fonts', () => {
  it('go by the names of their files; two files of one name are told apart, since outlines are', async () => {
    expect(await idsOf(file('songti', serif), file('heiti', sans))).toEqual(['own.woff2', 'own.woff2 (2)']);
  });

  it('are read once, however many faces a file answers and however often it is asked for', async () => {
    await idsOf(file('songti', serif, 'once.woff2'));
    const before = unpacked;
    expect(await idsOf(file('songti', serif, 'once.woff2'), file('kaiti', serif, 'once.woff2'))).toEqual(['once.woff2', 'once.woff2']);
    expect(unpacked).toBe(before);
  });

  it('are refused by name where one is no font', async () => {
    const read = await readOwnFonts(platform, [file('songti', serif), file('heiti', new Uint8Array(400), 'x.ttf')]);
    expect(read).toMatchObject({ ok: false, diagnostics: [{ code: 'font.notAFont', data: { file: 'x.ttf' } }] });
  });
});
