import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import { paitu, STACK, temporaryFolder, VILLAGE } from './run-cli.ts';

const at = await temporaryFolder();

describe('paitu new', () => {
  it('writes a project that opens, into a folder that was not there', async () => {
    const file = at('towns', 'shimiao', 'zhuangke.paitu');
    const { code, out, err } = await paitu('new', '--village', VILLAGE, '-o', file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(file);
    expect(out).toContain('庄科村');
    const opened = openProject(await readFile(file));
    expect(opened.ok && opened.value.project.centre.unit).toBe('庄科村');
    expect(opened.diagnostics).toEqual([]);
  });

  it('composes a plan for a house of a given area and storeys, and refuses numbers that no house has', async () => {
    const file = at('house.paitu');
    const { code, err } = await paitu('new', '--village', VILLAGE, '--area', '640', '--storeys', '2', '-o', file);
    expect([code, err]).toEqual([0, '']);
    const opened = openProject(await readFile(file));
    expect(opened.ok && opened.value.project.storeys.map(({ name }) => name)).toEqual(['一层', '二层']);
    expect(opened.ok && opened.value.project.sheets.map(({ title }) => title)).toEqual(expect.arrayContaining(['总平面图', '一层平面图', '二层平面图']));
    for (const bad of [['--area', '-5'], ['--area', '大'], ['--storeys', '9']]) {
      const refused = await paitu('new', '--village', VILLAGE, ...bad, '-o', at('none.paitu'));
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('应为大于 0')]);
    }
  });

  it('takes several standards', async () => {
    const file = at('two.paitu');
    await paitu('new', '--village', VILLAGE, '--standard', 'gulin-village', '--standard', 'luanchuan-2022', '--out', file);
    const opened = openProject(await readFile(file));
    expect(opened.ok && opened.value.project.standards).toEqual(['gulin-village', 'luanchuan-2022']);
  });

  it('does not overwrite a file without --force', async () => {
    const file = at('kept.paitu');
    await writeFile(file, 'work of a week');
    const refused = await paitu('new', '--village', VILLAGE, '-o', file);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(await readFile(file, 'utf8')).toBe('work of a week');
    expect((await paitu('new', '--village', VILLAGE, '-o', file, '--force')).code).toBe(0);
    expect(openProject(await readFile(file)).ok).toBe(true);
  });

  it('exits 2 for an unknown village and says how far it came and what is alike', async () => {
    const { code, out, err } = await paitu('new', '--village', '河南省/洛阳市/栾川县/石庙镇/庄可村', '-o', at('x.paitu'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('河南省/洛阳市/栾川县/石庙镇 下没有“庄可村”');
    expect(err).toContain(`\n  ${VILLAGE}\n`);
    expect(err).not.toMatch(STACK);
  });

  it.each([
    [['--village', '庄科村'], '省/市/县/乡镇/村'],
    [['--village', VILLAGE, '--standard', 'moon-1969'], 'moon-1969'],
    [['--village', VILLAGE, '--template', 'palace'], 'palace'],
    [[], '--village'],
  ])('exits 2 for %j and names it', async (args, named) => {
    const { code, err } = await paitu('new', ...args, '-o', at('never.paitu'));
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(err).not.toMatch(STACK);
  });

  it('exits 2 where it cannot write, and says where', async () => {
    await writeFile(at('file'), '');
    const { code, err } = await paitu('new', '--village', VILLAGE, '-o', at('file', 'x.paitu'));
    expect(code).toBe(2);
    expect(err).toContain(at('file', 'x.paitu'));
    const taken = await paitu('new', '--village', VILLAGE, '-o', at());
    expect([taken.code, taken.err.includes('--force')]).toEqual([2, false]);
    const folder = await paitu('new', '--village', VILLAGE, '-o', at(), '--force');
    expect([folder.code, folder.err.includes(at())]).toEqual([2, true]);
  });
});
