import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveProject } from '../../src/jobs/open.ts';
import { zhuangke } from '../jobs/sample-centre.ts';
import { paitu, STACK, temporaryFolder } from './run-cli.ts';

const at = await temporaryFolder();
const file = at('zhuangke.paitu');

beforeAll(async () => {
  await writeFile(file, saveProject({ ...(await zhuangke()), standards: ['luanchuan-2022'] }));
});

describe('paitu report', () => {
  it('writes a PDF into a folder that was not there, says how many pages, and again over it', async () => {
    const out = at('papers', 'report.pdf');
    const first = await paitu('report', file, '--to', 'pdf', '-o', out);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/report\.pdf（\d+ 页）/);
    expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await paitu('report', file, '--to', 'pdf', '-o', out)).code).toBe(0);
  });

  it('writes tables, held to the standard that is asked for', async () => {
    const out = at('report.xlsx');
    expect((await paitu('report', file, '--to', 'xlsx', '--standard', 'gulin-village', '-o', out)).code).toBe(0);
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });

  it('exits 2 without any standard and says how to name one', async () => {
    const bare = at('bare.paitu');
    await writeFile(bare, saveProject({ ...(await zhuangke()), standards: [] }));
    const { code, out, err } = await paitu('report', bare, '--to', 'pdf', '-o', at('none.pdf'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--standard');
    await expect(readFile(at('none.pdf'))).rejects.toThrow();
  });

  it.each([
    [[at('none.paitu'), '--to', 'pdf', '-o', at('o.pdf')], 'none.paitu'],
    [[file, '--to', 'docx', '-o', at('o')], 'docx'],
    [[file, '-o', at('o')], '--to'],
    [[file, '--to', 'xlsx', '-o', at()], 'paitu-'],
    [[file, '--to', 'pdf', '--standard', 'nowhere', '-o', at('o.pdf')], 'nowhere'],
  ])('exits 2 for %j and names it', async (args, told) => {
    const { code, out, err } = await paitu('report', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err).not.toMatch(STACK);
  });
});
