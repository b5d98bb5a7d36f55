import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { Storey } from '../../src/model/storey.ts';
import { dxfText, line, text, utf8, variable, type Pair } from '../formats/cad/dxf-text.ts';
import { createZhuangke, expect, expectNoFaults, expectProject, findCommand, project, showView, test } from './paitu.ts';

const box = (layer: string, x0: number, y0: number, x1: number, y1: number): Pair[] =>
  [...line(layer, x0, y0, x1, y0), ...line(layer, x1, y0, x1, y1), ...line(layer, x1, y1, x0, y1), ...line(layer, x0, y1, x0, y0)];
/** A room of 30 m² with its name, and furniture on a layer of its own. */
const ROOM = utf8(dxfText({
  header: variable('$INSUNITS', 70, 4),
  entities: [...box('A-ROOM-LINE', 0, 0, 6400, 5400), ...box('A-ROOM-LINE', 200, 200, 6200, 5200), ...text('TEXT', '会议室 30.00㎡', 1000, 1000), ...box('家具', 2000, 2000, 3000, 2600)],
}));
const PROXY = utf8(dxfText({ header: variable('$INSUNITS', 70, 4), entities: [[0, 'TCH_WALL'], [8, 'WALL'], [0, 'ACAD_PROXY_ENTITY'], [8, 'WALL']] }));
const wall = (level: string, x0: number, y0: number, x1: number, y1: number): string => `<wall level='${level}' xStart='${x0}' yStart='${y0}' xEnd='${x1}' yEnd='${y1}' thickness='20'/>`;
const floor = (id: string): string => wall(id, 0, 0, 500, 0) + wall(id, 500, 0, 500, 400) + wall(id, 500, 400, 0, 400) + wall(id, 0, 400, 0, 0);
const HOME = zipSync({ 'Home.xml': strToU8(`<?xml version='1.0'?><home version='7200' name='h' wallHeight='280'><level id='a' name='底层' elevation='0' height='280'/><level id='b' name='阁楼' elevation='300' height='240'/>${floor('a')}${floor('b')}</home>`) });
const OLD_HOME = zipSync({ Home: strToU8('java objects') });
const school = (): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/plans/dwg/manicotti_floor.dwg'));

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await findCommand(page, '导入图纸');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const dialog = (page: Page) => page.getByRole('dialog', { name: /^导入图纸/ });
const expectStoreys = (page: Page) => expectProject(page, (now) => now.storeys.length);
const start = (page: Page) => dialog(page).getByRole('button', { name: '导入', exact: true });
const storeys = async (page: Page): Promise<readonly Storey[]> => (await project(page)).storeys;
const named = ({ rooms }: Storey): string[] => Object.values(rooms).map(({ name }) => name).filter((name) => name !== '').sort();

test('a DXF becomes rooms as its layers are read, by the keyboard alone, and one undo takes it back', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  const before = await storeys(page);
  await choose(page, '会议室.dxf', ROOM);
  await expect(start(page)).toBeEnabled();
  await expectNoFaults(page);
  await page.screenshot({ path: 'test-results/import-dxf-1280.png' });
  // Its walls stand on a layer that nobody would take for one: said by hand, without a pointer.
  const role = dialog(page).getByRole('button', { name: /图层 A-ROOM-LINE 识别为/ });
  for (let i = 0; i < 30 && !(await role.evaluate((element) => element === document.activeElement)); i += 1) await page.keyboard.press('Tab');
  await expect(role).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '墙', exact: true }).press('Enter');
  await expect(dialog(page).getByText(/识别出墙 4 段/)).toBeVisible();
  await expect(start(page)).toBeEnabled();
  for (let i = 0; i < 30 && !(await start(page).evaluate((element) => element === document.activeElement)); i += 1) await page.keyboard.press('Tab');
  await expect(start(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('row', { name: /会议室 30\.00 30\.00 0\.00/ })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: '完成' })).toBeFocused();
  await expectNoFaults(page);
  await page.screenshot({ path: 'test-results/import-done-1280.png' });
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expectProject(page, (now) => [now.storeys.length, named(now.storeys.at(-1)!)]).toEqual([before.length + 1, ['会议室']]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => storeys(page)).toEqual(before);
});

test('of a drawing with four plans one is taken, and its rooms have the areas that are written in it', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  await choose(page, '学校.dwg', school());
  const parts = dialog(page).getByRole('group', { name: '选取部分' });
  await expect(parts.getByRole('checkbox')).toHaveCount(4);
  await expect(start(page)).toBeEnabled();
  await page.screenshot({ path: 'test-results/import-parts-1280.png' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: 'test-results/import-parts-1920.png' });
  for (const i of [0, 1, 3]) await parts.getByRole('checkbox').nth(i).press('Space');
  await expect(start(page)).toBeEnabled();
  await expectNoFaults(page);
  await start(page).click();
  await expect(dialog(page).getByRole('row', { name: /备课 19\.68 19\.68 0\.00/ })).toBeVisible();
  await dialog(page).getByRole('button', { name: '完成' }).click();
  await page.screenshot({ path: 'test-results/import-school-1920.png' });
  await expect(dialog(page)).toHaveCount(0);
  await expectProject(page, (now) => named(now.storeys.at(-1)!).filter((name) => name === '备课')).toHaveLength(1);
  await page.keyboard.press('Control+z');
  await expectStoreys(page).toBe(1);
});

test('storeys of a Sweet Home 3D file become storeys above each other', async ({ page }) => {
  await createZhuangke(page);
  await choose(page, '家.sh3d', HOME);
  await expect(dialog(page).getByRole('group', { name: '选取楼层' }).getByRole('checkbox')).toHaveCount(2);
  await expect(start(page)).toBeEnabled();
  await page.screenshot({ path: 'test-results/import-home-1280.png' });
  await start(page).click();
  await expect(dialog(page).getByText(/已导入 2 个楼层/)).toBeVisible();
  await dialog(page).getByRole('button', { name: '完成' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expectStoreys(page).toBe(3);
  const [, lower, upper] = await storeys(page);
  expect([lower!.name, upper!.name, upper!.level - lower!.level, upper!.height]).toEqual(['底层', '阁楼', 3000, 2400]);
  await page.keyboard.press('Control+z');
  await expectStoreys(page).toBe(1);
});

for (const [what, name, bytes, answer] of [
  ['objects of 天正', '天正.dxf', PROXY, /在天正中用“文件布图 → 图形导出”存为 T3 格式/],
  ['an old home', '旧.sh3d', OLD_HOME, /请用 Sweet Home 3D 6 以上版本打开，再另存一次后导入/],
  ['a DWG that is cut short', '残缺.dwg', school().subarray(0, 90_000), /DWG 文件已损坏/],
] as const) {
  test(`${what} are answered with what to do`, async ({ page }) => {
    await createZhuangke(page);
    await choose(page, name, bytes);
    await expect(dialog(page).getByText(answer)).toBeVisible();
    await expectNoFaults(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
}
