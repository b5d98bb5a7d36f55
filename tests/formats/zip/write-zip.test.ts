import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../src/formats/zip/write-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([['庄科村/标牌.dxf', bytes('0\nEOF\n')], ['庄科村/制作清单.txt', bytes('一'.repeat(400))]]);

describe('a zip of files', () => {
  it('gives them back by name', () => {
    const read = unzipSync(writeZip(files));
    expect(Object.keys(read)).toEqual(['庄科村/制作清单.txt', '庄科村/标牌.dxf']);
    expect(strFromU8(read['庄科村/标牌.dxf']!)).toBe('0\nEOF\n');
  });

  it('is the same bytes whatever the order of the files', () => {
    expect(writeZip(new Map([...files].reverse()))).toEqual(writeZip(files));
  });

  it('has names that another program reads as they were written', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip');
    writeFileSync(path, writeZip(files));
    const names = execFileSync('python3', ['-c', `import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip());print("\\n".join(z.namelist()))`, path], { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    expect(names.trim().split('\n')).toEqual(['None', '庄科村/制作清单.txt', '庄科村/标牌.dxf']);
  });
});
