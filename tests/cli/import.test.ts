import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import { readPlan } from '../../src/cli/read-plan.ts';
import { dxfText, line, text, utf8, variable } from '../formats/cad/dxf-text.ts';
import { paitu, STACK, temporaryFolder, VILLAGE } from './run-cli.ts';

const folder = await temporaryFolder();
const plans = join(import.meta.dirname, '../fixtures/plans');
const walls = [...line('WALL', 0, 0, 6400, 0), ...line('WALL', 0, 5400, 6400, 5400), ...line('WALL', 0, 0, 0, 5400), ...line('WALL', 6400, 0, 6400, 5400), ...line('WALL', 200, 200, 6200, 200), ...line('WALL', 200, 5200, 6200, 5200), ...line('WALL', 200, 200, 200, 5200), ...line('WALL', 6200, 200, 6200, 5200)];
const drawing = (unit: number): Uint8Array => utf8(dxfText({ header: variable('$INSUNITS', 70, unit), entities: [...walls, ...text('TEXT', '会议室 30.00㎡', 1000, 1000)] }));
const opened = async (file: string) => {
  const project = openProject(new Uint8Array(await readFile(file)));
  if (!project.ok) throw new Error(JSON.stringify(project.diagnostics));
  return project.value.project;
};

describe('paitu import', () => {
  it('makes a project of a drawing and says what became what', async () => {
    await writeFile(folder('a.dxf'), drawing(4));
    const done = await paitu('import', folder('a.dxf'), '--village', VILLAGE, '-o', folder('a.paitu'));
    expect([done.code, done.err]).toEqual([0, '']);
    expect(done.out).toContain('墙 4 段，门窗 0 个，房间 1 间');
    expect(done.out).toContain('会议室：图上 30.00 ㎡，使用面积 30.00 ㎡。');
    const project = await opened(folder('a.paitu'));
    expect([project.centre.unit, Object.values(project.storeys[0]!.rooms).map((room) => room.name)]).toEqual(['庄科村', ['会议室']]);
  });

  it('asks for the unit where the drawing states none, with a guess', async () => {
    await writeFile(folder('b.dxf'), drawing(0));
    const asked = await paitu('import', folder('b.dxf'), '-o', folder('b.paitu'));
    expect([asked.code, asked.out]).toEqual([2, '']);
    expect(asked.err).toContain('--unit');
    expect(asked.err).toContain('推测为 mm');
    const done = await paitu('import', folder('b.dxf'), '--unit', 'mm', '--layers', 'TEXT=skip,WALL=underlay', '-o', folder('b.paitu'));
    expect(done.out).toContain('图层“WALL”的 8 条线保留为底图。');
  });

  it('puts a plan into a storey of a project, which stays as it was', async () => {
    await writeFile(folder('c.dxf'), drawing(4));
    await paitu('import', folder('c.dxf'), '-o', folder('c.paitu'));
    const before = await readFile(folder('c.paitu'));
    const done = await paitu('import', folder('c.dxf'), '--layers', 'WALL=underlay', '--into', folder('c.paitu'), '--storey', '一层', '-o', folder('d.paitu'));
    expect(done.code).toBe(0);
    const storey = (await opened(folder('d.paitu'))).storeys[0]!;
    expect([Object.keys(storey.walls).length, Object.keys(storey.underlays).length]).toEqual([4, 1]);
    expect(await readFile(folder('c.paitu'))).toEqual(before);
  });

  it('takes parts of a drawing and storeys of a file, each as a storey', async () => {
    const school = join(plans, 'dwg/manicotti_floor.dwg');
    const done = await paitu('import', school, '--part', '1,3', '-o', folder('school.paitu'));
    expect(done.out.match(/备课：图上 19\.68 ㎡，使用面积 19\.68 ㎡。/gu)).toHaveLength(2);
    expect((await opened(folder('school.paitu'))).storeys.map(({ name }) => name)).toEqual(['一层', '导入：manicotti_floor.dwg（3）']);
    const two = await paitu('import', join(plans, 'floorspace/floorspacejs_two_story.json'), '--level', 'all', '-o', folder('two.paitu'));
    expect([two.code, (await opened(folder('two.paitu'))).storeys.length]).toEqual([0, 2]);
    const none = await paitu('import', school, '--part', '9', '-o', folder('none.paitu'));
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('共有 4 部分')]);
  });

  describe('with what it cannot use', () => {
    beforeAll(async () => {
      await writeFile(folder('e.dxf'), drawing(4));
      await writeFile(folder('letter.dxf'), '尊敬的领导');
      await paitu('import', folder('e.dxf'), '-o', folder('e.paitu'));
    });

    it.each([
      ['a file that is not there', ['nowhere.dxf'], /nowhere/],
      ['no drawing', ['letter.dxf'], /不是能识别的图纸文件/],
      ['a layer that is not there', ['e.dxf', '--layers', '墙=wall'], /现有图层：TEXT、WALL/],
      ['a role that is none', ['e.dxf', '--layers', 'WALL=stone'], /用途可选/],
      ['a gap that is none', ['e.dxf', '--gap', 'wide'], /缺口宽度/],
      ['a list of parts that is none', ['e.dxf', '--part', 'one'], /序号/],
      ['a storey that is not there', ['e.dxf', '--into', 'e.paitu', '--storey', '九层'], /没有楼层“九层”/],
    ])('refuses %s with 2 and the reason', async (_, [file, ...options], reason) => {
      const done = await paitu('import', folder(file!), ...options.map((one) => (one.endsWith('.paitu') ? folder(one) : one)), '-o', folder('never.paitu'));
      expect([done.code, done.out]).toEqual([2, '']);
      expect(done.err).toMatch(reason);
      expect(done.err).not.toMatch(STACK);
    });
  });

  it.each([['is silent too long', { quietMs: 1, mostMs: 600_000 }], ['goes on for too long', { quietMs: 600_000, mostMs: 1 }]])('gives up a file whose reader %s', async (_, limits) => {
    const bytes = new Uint8Array(await readFile(join(plans, 'dwg/acad_sample_1032.dwg')));
    const given = await readPlan({ name: 'x.dwg', bytes, encoding: null }, undefined, { loadingMs: 60_000, ...limits });
    expect(given).toMatchObject({ ok: false, diagnostics: [{ code: 'import.tooSlow' }] });
  });

  it('writes .sh3d of a project, which it reads again', async () => {
    await writeFile(folder('f.dxf'), drawing(4));
    await paitu('import', folder('f.dxf'), '--village', VILLAGE, '-o', folder('f.paitu'));
    const written = await paitu('export', folder('f.paitu'), '--to', 'sh3d', '-o', folder('out'));
    expect([written.code, written.err]).toEqual([0, '']);
    const done = await paitu('import', folder('out', '庄科村-平面图.sh3d'), '-o', folder('g.paitu'));
    expect(done.out).toContain('会议室：图上 30.00 ㎡，使用面积 30.00 ㎡。');
  });
});
