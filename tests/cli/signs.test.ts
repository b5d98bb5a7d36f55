import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import type { Project } from '../../src/model/project.ts';
import { paitu, temporaryFolder, VILLAGE } from './run-cli.ts';

const at = await temporaryFolder();
const file = at('zhuangke.paitu');
const out = at('signs', 'zhuangke.paitu');

const projectIn = async (path: string): Promise<Project> => {
  const opened = openProject(await readFile(path));
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  return opened.value.project;
};

beforeAll(async () => {
  await paitu('new', '--village', VILLAGE, '--standard', 'luanchuan-2022', '--standard', 'gulin-village', '-o', file);
});

describe('paitu signs', () => {
  it('writes the project with its whole set, and says what it added and why', async () => {
    const { code, out: said, err } = await paitu('signs', file, '-o', out);
    expect([code, err]).toEqual([0, '']);
    expect(said).toContain('新增　功能室门牌：便民服务中心');
    expect(said).toMatch(/制度牌：首问负责制.*《.+》/);
    const signs = Object.values((await projectIn(out)).signs);
    expect(signs.filter(({ setKey }) => setKey !== '').length).toBeGreaterThan(50);
    expect(Object.keys((await projectIn(file)).signs)).toHaveLength(4);
  });

  it('has nothing to do on what it has written, and writes the same bytes', async () => {
    const again = at('again.paitu');
    const { code, out: said } = await paitu('signs', out, '-o', again);
    expect(code).toBe(0);
    expect(said).toContain('没有需要处理的内容');
    expect((await readFile(again)).equals(await readFile(out))).toBe(true);
  });

  it('only lists what is there to be done with --plan', async () => {
    const { code, out: said } = await paitu('signs', file, '--plan');
    expect(code).toBe(0);
    expect(said).toContain('doorPlate/');
    expect(Object.keys((await projectIn(file)).signs)).toHaveLength(4);
  });

  it('leaves out what is skipped, and refuses a key that the list has not', async () => {
    const { out: plan } = await paitu('signs', file, '--plan');
    const key = /（(doorPlate\/[^）]+)）/.exec(plan)![1]!;
    const skipped = at('skipped.paitu');
    expect((await paitu('signs', file, '--skip', key, '-o', skipped)).code).toBe(0);
    expect(Object.values((await projectIn(skipped)).signs).some(({ setKey }) => setKey === key)).toBe(false);
    const refused = await paitu('signs', file, '--skip', 'doorPlate/none', '-o', at('none.paitu'));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('doorPlate/none');
  });

  it('exits 2 without a place to write to, for a file that is taken, and for one that is no project', async () => {
    expect((await paitu('signs', file)).code).toBe(2);
    expect((await paitu('signs', file, '-o', file)).code).toBe(2);
    await writeFile(at('text.paitu'), 'no project');
    expect((await paitu('signs', at('text.paitu'), '--plan')).code).toBe(2);
  });

  it('speaks English', async () => {
    const { out: said } = await paitu('--lang', 'en', 'signs', file, '--plan');
    expect(said).toMatch(/^Add {2}Door plate: /m);
  });
});
