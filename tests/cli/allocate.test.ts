import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import { paitu, temporaryFolder, VILLAGE } from './run-cli.ts';

const at = await temporaryFolder();
const file = at('zhuangke.paitu');

beforeAll(async () => {
  await paitu('new', '--village', VILLAGE, '-o', file);
});

describe('paitu allocate', () => {
  it('lists plans with the room of each function', async () => {
    const { code, out } = await paitu('allocate', file, '--options', '2');
    expect(code).toBe(0);
    expect(out).toContain('方案1：均衡');
    expect(out).toContain('方案2：');
    expect(out).toMatch(/便民服务中心 → 101 便民服务中心/u);
  });

  it('writes the project with the plan that was chosen', async () => {
    const { code } = await paitu('allocate', file, '--lock', '书画室=102', '--apply', '-o', at('given.paitu'));
    expect(code).toBe(0);
    const opened = openProject(await readFile(at('given.paitu')));
    expect(opened.ok && opened.value.project.storeys[0]!.rooms.r2!.functions.map((fn) => fn.code)).toContain('calligraphyRoom');
  });

  it('asks for a file to write to, and names rooms and functions that are not there', async () => {
    expect(await paitu('allocate', file, '--apply')).toMatchObject({ code: 2 });
    const room = await paitu('allocate', file, '--keep', '999');
    expect(room.code).toBe(2);
    expect(room.err).toContain('没有可分配的房间“999”');
    expect(room.err).toContain('101 便民服务中心');
    expect((await paitu('allocate', file, '--lock', '舞厅=101')).err).toContain('没有要安排的功能“舞厅”');
  });

  it('says which numbers of plans there can be', async () => {
    const { code, err } = await paitu('allocate', file, '--options', '9');
    expect(code).toBe(2);
    expect(err).toContain('--options <n> 不能是 9：请写 1 至 5 的整数');
  });

  it('writes JSON on wish', async () => {
    const { out } = await paitu('allocate', file, '--options', '1', '--json');
    expect(JSON.parse(out)).toMatchObject({ options: [{ profile: 'balanced', shortfalls: [] }] });
  });
});
