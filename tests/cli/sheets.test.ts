import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import { paitu, temporaryFolder, VILLAGE } from './run-cli.ts';

const at = await temporaryFolder();
const file = at('zhuangke.paitu');

beforeAll(async () => {
  await paitu('new', '--village', VILLAGE, '-o', file);
});

it('paitu sheets writes the project with its whole set of drawings and lists them', async () => {
  const { code, out } = await paitu('sheets', file, '-o', at('set.paitu'));
  expect(code).toBe(0);
  expect(out).toContain('建施-01　总平面图　A3');
  expect(out).toMatch(/图纸 5 张/);
  const opened = openProject(await readFile(at('set.paitu')));
  expect(opened.ok && opened.value.project.sheets).toHaveLength(5);
});

it('paitu sheets changes nothing of a set that it has made', async () => {
  await paitu('sheets', at('set.paitu'), '-o', at('again.paitu'));
  expect((await readFile(at('again.paitu'))).equals(await readFile(at('set.paitu')))).toBe(true);
});
