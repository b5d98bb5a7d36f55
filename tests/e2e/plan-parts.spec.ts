import { clickAt, createZhuangke, drag, expect, expectNoFaults, expectProject, expectSelection, project, runCommand, selection, showTab, showView, test } from './paitu.ts';
import type { Page } from '@playwright/test';

const expectFixtures = (page: Page) => expectProject(page, ({ storeys }) => Object.values(storeys[0]!.fixtures));
const openLibrary = async (page: Page): Promise<void> => {
  await createZhuangke(page);
  await showView(page, '平面');
  await showTab(page, '图库');
};

const inLibrary = (page: Page, name: string) => page.getByRole('list', { name: '图库' }).getByRole('button', { name, exact: true });

test('a counter is placed from the library by pointer and by keyboard, turned, and undone', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('searchbox', { name: '搜索图例' }).fill('柜台');
  await expectNoFaults(page);
  await inLibrary(page, '服务柜台').click();
  await clickAt(page, { x: 12_000, y: 3000 });
  await expectFixtures(page).toMatchObject([{ kind: 'counter', angleDeg: 0, equipment: { serviceCounter: 1 } }]);
  await page.keyboard.press('r');
  await clickAt(page, { x: 10_000, y: 3000 });
  await expectFixtures(page).toMatchObject([{}, { kind: 'counter', angleDeg: 90 }]);
  await page.keyboard.press('Escape');

  await inLibrary(page, '服务柜台').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectFixtures(page).toHaveLength(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expectFixtures(page).toHaveLength(2);

  await clickAt(page, { x: 12_000, y: 3000 });
  await expect(page.getByRole('heading', { name: '设施', exact: true })).toBeVisible();
  const angle = page.getByLabel('角度');
  await angle.fill('45');
  await angle.press('Enter');
  await expectFixtures(page).toMatchObject([{ angleDeg: 45 }, {}]);
});

test('a storey is added with the walls of another and shows it below; it is removed after a word of warning', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  await page.getByRole('button', { name: '新增楼层' }).click();
  await expectNoFaults(page);
  await page.getByRole('dialog').getByRole('button', { name: '新增楼层' }).click();
  await expectProject(page, (now) => now.storeys).toHaveLength(2);
  const { storeys } = await project(page);
  expect(Object.keys(storeys[1]!.walls)).toEqual(Object.keys(storeys[0]!.walls));
  await page.getByRole('button', { name: '显示下层轮廓' }).click();
  await expect(page.getByRole('button', { name: '显示下层轮廓' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('treeitem', { name: storeys[1]!.name, exact: true }).click();
  await page.getByRole('button', { name: '删除楼层' }).click();
  await expect(page.getByRole('dialog')).toContainText(`墙 ${Object.keys(storeys[1]!.walls).length} 段`);
  await page.getByRole('dialog').getByRole('button', { name: '删除楼层' }).click();
  await expectProject(page, (now) => now.storeys).toHaveLength(1);
});

test('a layer is hidden and locked from the panel', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  await showTab(page, '图层');
  await expectNoFaults(page);
  await clickAt(page, { x: 12_000, y: 3000 });
  await expectSelection(page).toMatchObject([{ kind: 'room' }]);
  await page.getByRole('button', { name: '锁定房间' }).click();
  await expectSelection(page).toEqual([]);
  await clickAt(page, { x: 12_000, y: 3000 });
  await expectSelection(page).toEqual([]);
  await page.getByRole('button', { name: '显示墙体' }).click();
  await expect(page.getByRole('button', { name: '显示墙体' })).toHaveAttribute('aria-pressed', 'false');
});

test('a square is drawn on the site, named, and stands in the outline', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '场地');
  const before = Object.keys((await project(page)).site.features);
  await page.keyboard.press('g');
  await drag(page, { x: 26_000, y: 2000 }, { x: 30_000, y: 8000 });
  await page.keyboard.press('Escape');
  await expectProject(page, ({ site }) => Object.values(site.features).filter(({ id }) => !before.includes(id)).map(({ kind }) => kind)).toEqual(['square']);
  await clickAt(page, { x: 28_000, y: 5000 });
  const name = page.getByLabel('名称', { exact: true });
  await name.fill('村史广场');
  await name.press('Enter');
  await expect(page.getByRole('treeitem', { name: '村史广场' })).toBeVisible();
});

test('a room is found by its name, and the areas add up', async ({ page }) => {
  await createZhuangke(page);
  await page.keyboard.press('ControlOrMeta+f');
  const search = page.getByRole('dialog', { name: '查找房间' });
  await search.getByRole('combobox').fill('阅览');
  await expect(search.getByRole('option', { selected: true })).toContainText('阅览');
  await expectNoFaults(page);
  await page.keyboard.press('Enter');
  await expectSelection(page).toMatchObject([{ kind: 'room' }]);
  const [found] = await selection(page);
  const room = (await project(page)).storeys[0]!.rooms[found!.id]!;
  expect(room.name).toContain('阅览');
  await expect(page.getByRole('radio', { name: '平面' })).toBeChecked();
  await runCommand(page, '面积表');
  const table = page.getByRole('table').first();
  await expect(table).toBeVisible();
  const figures = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll('td')[3]!.textContent)));
  const sum = figures.reduce((total, m2) => total + Math.round(m2 * 100), 0) / 100;
  await expect(table.locator('tfoot tr').first()).toContainText(sum.toFixed(2));
  await expectNoFaults(page);
});
