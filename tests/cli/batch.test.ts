import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import { paitu, STACK, temporaryFolder } from './run-cli.ts';

const TOWN = '河南省/洛阳市/栾川县/石庙镇';
/** Two threads load the program before they begin. */
const SLOW = 240_000;

/** All files below a folder with their bytes, the journal among them. */
async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), (await readFile(path)).toString('latin1')] as const)));
}

describe('paitu batch', async () => {
  const at = await temporaryFolder();

  it('runs the villages of a town, and gives the same bytes with one thread, with two, and after some were done before', async () => {
    const one = await paitu('batch', TOWN, '-o', at('one'), '--files', 'none', '--jobs', '1');
    expect(one.code).toBe(0);
    expect(one.out).toContain('完成 2 个（其中上次已完成 0 个），失败 0 个');
    const first = await filesIn(at('one'));
    expect(Object.keys(first).sort()).toEqual([
      '.paitu-batch/run.json', '.paitu-batch/villages/庄科村.json', '.paitu-batch/villages/石庙社区.json', '庄科村/庄科村.paitu', '石庙社区/石庙社区.paitu',
      '栾川县石庙镇-制作清单.xlsx', '栾川县石庙镇-合规矩阵.pdf', '栾川县石庙镇-合规矩阵.xlsx', '栾川县石庙镇-概要.pdf',
    ].sort());
    await paitu('batch', TOWN, '-o', at('two'), '--files', 'none', '--jobs', '2');
    expect(await filesIn(at('two'))).toEqual(first);
    await rm(at('two', '石庙社区'), { recursive: true });
    const again = await paitu('batch', TOWN, '-o', at('two'), '--files', 'none', '--jobs', '1', '--resume');
    expect(again.out).toContain('完成 2 个（其中上次已完成 1 个）');
    expect(await filesIn(at('two'))).toEqual(first);
  }, SLOW);

  it('makes villages anew for another shop, and refuses a shop or font that is none before it begins', async () => {
    const run = (...more: string[]) => paitu('batch', TOWN, '-o', at('shop'), '--files', 'none', '--jobs', '1', '--resume', ...more);
    expect((await run('--shop', '喷绘店')).out).toContain('其中上次已完成 0 个');
    expect((await run('--shop', 'large-format')).out).toContain('其中上次已完成 2 个');
    expect((await run('--shop', 'large-format', '--dxf', 'r2007')).out).toContain('其中上次已完成 0 个');
    expect(await run('--shop', at('无.json'))).toMatchObject({ code: 2, out: '' });
    await writeFile(at('字.ttf'), 'no font');
    expect(await run('--font', `heiti=${at('字.ttf')}`)).toMatchObject({ code: 2, out: '' });
  }, SLOW);

  it('writes the table of a town to be filled in, and names the bad cells of a table by their rows', async () => {
    expect((await paitu('batch', TOWN, '--template', at('登记表.xlsx'))).out).toContain('登记表.xlsx，2 行');
    expect((await paitu('batch', '--template', at('登记表.xlsx'))).code).toBe(2);
    await writeFile(at('村.csv'), '石庙镇情况表\n村名,户数,党组织\n庄科村,若干,支部\n下园村,12,小组\n下园村,12,支部\n庄科村委会,12,支部\n');
    const bad = await paitu('batch', at('村.csv'), '-o', at('bad'), '--files', 'none', '--jobs', '1', '--town', TOWN);
    expect(bad.err).toContain('第 3 行：“户数”应为数字，实为“若干”。');
    expect(bad.err).toContain('第 4 行：“党组织”应为 支部委员会、总支部委员会、委员会 之一，实为“小组”。');
    expect(bad.code).toBe(1);
    expect(Object.keys(await filesIn(at('bad')))).toEqual(expect.arrayContaining(['下园村/下园村.paitu', '庄科村/庄科村.paitu']));
  }, SLOW);

  it('keeps a project file that a person has changed in its folder, says so, and makes it anew only where that is asked for', async () => {
    await writeFile(at('own.csv'), '省,市,县,乡镇,村（社区）\n河南省,洛阳市,栾川县,石庙镇,庄科村\n');
    const file = at('own/庄科村/庄科村.paitu');
    const run = (...more: string[]) => paitu('batch', at('own.csv'), '-o', at('own'), '--files', 'none', '--jobs', '1', ...more);
    const roomName = async () => {
      const opened = openProject(await readFile(file));
      return opened.ok ? opened.value.project.storeys[0]!.rooms.r1!.name : null;
    };
    await run();
    const made = await roomName();
    await paitu('allocate', file, '--lock', '书画室=101', '--apply', '-o', file, '--force');
    const changed = await roomName();
    expect(changed).not.toBe(made);
    expect((await run('--resume')).err).toContain('采用修改过的项目文件');
    expect(await roomName()).toBe(changed);
    await run('--force');
    expect(await roomName()).toBe(made);
  }, SLOW);

  it('is refused with what and where: no such town, no such file, no heading, bad options', async () => {
    for (const [args, words] of [
      [['河南省/洛阳市/栾川县/石苗镇', '-o', at('x')], '石庙镇'],
      [[at('没有.xlsx'), '-o', at('x')], '找不到'],
      [['-o', at('x')], '[table]'],
      [[TOWN], '--out'],
      [[TOWN, '-o', at('x'), '--jobs', '0'], '1 到 64'],
      [[TOWN, '-o', at('x'), '--files', 'zip,doc'], 'zip、report、dxf'],
    ] as const) {
      const { code, err } = await paitu('batch', ...args);
      expect(code).toBe(2);
      expect(err).toContain(words);
      expect(err).not.toMatch(STACK);
    }
    await writeFile(at('人.csv'), '姓名,年龄\n张,3\n');
    expect((await paitu('batch', at('人.csv'), '-o', at('x'))).err).toContain('没有找到“村（社区）”一列的表头');
  });
});
