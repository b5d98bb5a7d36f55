import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveProject } from '../../src/jobs/open.ts';
import { zhuangke } from '../jobs/sample-centre.ts';
import { paitu, STACK, temporaryFolder } from './run-cli.ts';

const at = await temporaryFolder();
const file = at('zhuangke.paitu');

beforeAll(async () => {
  await writeFile(file, saveProject(await zhuangke()));
});

describe('paitu export', () => {
  it('writes PDF files that begin as such, into a folder that was not there, and says what preflight found', async () => {
    const { code, out } = await paitu('export', file, '--to', 'pdf', '-o', at('print', 'today'));
    expect(code).toBe(0);
    const names = (await readdir(at('print', 'today'))).sort();
    expect(names).toEqual(['庄科村-图纸.pdf', '庄科村-标牌-1比10.pdf', '庄科村-标牌.pdf'].sort());
    for (const name of names) {
      expect((await readFile(at('print', 'today', name))).subarray(0, 5).toString()).toBe('%PDF-');
      expect(out).toContain(name);
    }
    expect(out).toContain('PDF/X-4，结构自检');
  });

  it('writes the part that is asked for', async () => {
    expect((await paitu('export', file, '--to', 'svg', '--what', 'sheets', '-o', at('sheet'))).code).toBe(0);
    const names = await readdir(at('sheet'));
    expect(names).toHaveLength(1);
    expect(await readFile(at('sheet', names[0]!), 'utf8')).toContain('<svg');
  });

  it('writes nothing and exits 1 where a character has no glyph, and names it', async () => {
    const project = await zhuangke();
    const broken = at('broken.paitu');
    await writeFile(broken, saveProject({ ...project, centre: { ...project.centre, unit: '庄\ue08b村' } }));
    const { code, out, err } = await paitu('export', broken, '--to', 'pdf', '-o', at('nothing'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('U+E08B');
    expect(err).toContain('大门吊牌“中共栾川县石庙镇庄\ue08b村支部委员会”：');
    expect(err).toContain('楼顶名称“');
    await expect(readdir(at('nothing'))).rejects.toThrow();
  });

  it.each([
    [[at('none.paitu'), '--to', 'pdf', '-o', at('o')], 'none.paitu'],
    [[file, '--to', 'dwg', '-o', at('o')], 'dwg'],
    [[file, '--to', 'pdf', '--what', 'chairs', '-o', at('o')], 'chairs'],
    [[file, '--to', 'pdf'], '--out'],
    [[file, '-o', at('o')], '--to'],
    [[file, '--to', 'pdf', '-o', at('zhuangke.paitu')], 'zhuangke.paitu'],
  ])('exits 2 for %j and names it', async (args, told) => {
    const { code, out, err } = await paitu('export', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err).not.toMatch(STACK);
  });
});

describe('paitu export --font', () => {
  const own = fileURLToPath(new URL('../../assets/fonts/NotoSerifCJKsc-Black.woff2', import.meta.url));

  it('takes a font of the person for the real one, so that no stand-in is told', async () => {
    const plain = await paitu('export', file, '--to', 'svg', '--what', 'signs', '-o', at('stand-in'));
    const real = await paitu('export', file, '--to', 'svg', '--what', 'signs', '--font', `xiaobiaosong=${own}`, '-o', at('real'));
    expect([plain.code, real.code]).toEqual([0, 0]);
    expect(plain.err).toContain('小标宋');
    expect(real.err).not.toContain('小标宋');
  });

  it('refuses what is no face, and a file that is no font, and writes nothing', async () => {
    const wrong = await paitu('export', file, '--to', 'svg', '--font', `nobody=${own}`, '-o', at('none'));
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('nobody=');
    const noFont = await paitu('export', file, '--to', 'svg', '--font', `songti=${file}`, '-o', at('none'));
    expect([noFont.code, noFont.out]).toEqual([1, '']);
    expect(noFont.err).toContain('不是字体文件');
  });
});
