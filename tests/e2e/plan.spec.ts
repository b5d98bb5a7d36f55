import { boxOf, clickAt, createZhuangke, expect, expectProject, project, showView, test } from './paitu.ts';

test('a chain of walls is drawn by typed lengths', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  const before = Object.keys((await project(page)).storeys[0]!.walls);
  await page.keyboard.press('w');
  await expect(page.getByRole('radiogroup', { name: '墙的类别' })).toBeVisible();
  await clickAt(page, { x: 2000, y: 16000 });
  const box = await boxOf(page, page.locator('.canvas-surface'));
  await page.mouse.move(box.x + box.width * 0.6, box.y + 100);
  await page.keyboard.type('3600');
  await expect(page.locator('.status-bar')).toContainText('3600');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2.4m');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectProject(page, ({ storeys }) => {
    const { nodes, walls } = storeys[0]!;
    return Object.values(walls)
      .filter((wall) => !before.includes(wall.id))
      .map((wall) => Math.round(Math.hypot(nodes[wall.a]!.x - nodes[wall.b]!.x, nodes[wall.a]!.y - nodes[wall.b]!.y)));
  }).toEqual(expect.arrayContaining([3600, 2400]));
});

test('a room is renamed in its properties and in the outline at once', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /便民服务中心/ }).first().click();
  await expect(page.getByRole('radio', { name: '平面' })).toBeChecked();
  const name = page.getByLabel('名称', { exact: true });
  await name.fill('一站式服务大厅');
  await name.press('Enter');
  await expect(page.getByRole('treeitem', { name: /一站式服务大厅/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '撤销 修改房间' })).toBeEnabled();
});

test('a length field takes units, sums and full-width digits, steps by arrows, and restores on Esc', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /党组织/ }).click();
  const width = page.getByRole('spinbutton', { name: '宽' });
  for (const [typed, mm] of [['0.4m', '400'], ['35cm', '350'], ['300+20', '320'], ['３３０', '330']] as const) {
    await width.fill(typed);
    await width.press('Enter');
    await expect(width).toHaveValue(mm);
  }
  await width.press('Shift+ArrowUp');
  await expect(width).toHaveValue('430');
  await width.fill('五尺');
  await width.press('Enter');
  await expect(page.getByRole('alert')).toContainText('无法识别“五尺”');
  await width.press('Escape');
  await expect(width).toHaveValue('430');
  await expectProject(page, ({ signs }) => Object.values(signs).find((sign) => sign.org === 'party')?.size.width).toBe(430);
});
