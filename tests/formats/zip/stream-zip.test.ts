import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { streamZip } from '../../../src/formats/zip/stream-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [['石庙镇/概要.pdf', bytes('%PDF'.repeat(200))], ['石庙镇/01-庄科村/庄科村.paitu', bytes('一'.repeat(400))]] as const;

async function zipped(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  async function* each() {
    yield* files;
  }
  await streamZip(each(), async (chunk) => {
    chunks.push(chunk);
  });
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a zip that is written file by file', () => {
  it('gives the files back by name', async () => {
    expect(unzipSync(await zipped())).toEqual(Object.fromEntries(files));
  });

  it('is the same bytes each time', async () => {
    expect(await zipped()).toEqual(await zipped());
  });

  it('hands over each file before it asks for the next', async () => {
    const order: string[] = [];
    async function* each() {
      for (const file of files) {
        order.push(file[0]);
        yield file;
      }
    }
    await streamZip(each(), async () => void order.push('write'));
    expect(order.indexOf('write')).toBeLessThan(order.indexOf(files[1][0]));
  });

  it('is refused before it would say wrong places and counts', async () => {
    const { length } = await zipped();
    const made = (most: { bytes: number; files: number }) => streamZip((async function* () { yield* files; })(), async () => undefined, most);
    await expect(made({ bytes: length - 1, files: 2 })).rejects.toThrow(RangeError);
    await expect(made({ bytes: length, files: 1 })).rejects.toThrow(RangeError);
    await expect(made({ bytes: length, files: 2 })).resolves.toBeUndefined();
  });

  it('is sound to other programs, with names as they were written', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip');
    writeFileSync(path, await zipped());
    const told = execFileSync('python3', ['-c', `import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip());print("\\n".join(z.namelist()))`, path], { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    expect(told.trim().split('\n')).toEqual(['None', ...files.map(([name]) => name)]);
  });
});
