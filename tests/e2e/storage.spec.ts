import type { Page } from '@playwright/test';
import { createZhuangke, expect, project, saved, secondWindow, showView, test } from './paitu.ts';

const outlook = (page: Page) =>
  page.evaluate(() => {
    const { view, viewports, guides, gridStep } = window.__paitu!.editor.store.getState();
    return { view, viewport: viewports[view], guides, gridStep };
  });

async function renameFirstRoom(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: /^101/ }).click();
  const field = page.getByLabel('名称', { exact: true });
  await field.fill(name);
  await field.press('Enter');
  await expect(page.getByRole('treeitem', { name })).toBeVisible();
}

test('a page that is loaded again takes up the project where it was left', async ({ page }) => {
  await page.goto('/?e2e');
  // In haste: Enter comes before any answer and waits for it.
  await page.getByRole('combobox').fill('石庙镇 庄科');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '项目菜单：庄科村党群服务中心' })).toBeVisible();
  await renameFirstRoom(page, '服务大厅');
  await page.getByRole('region', { name: /^画布：/ }).hover();
  await page.mouse.wheel(0, 300);
  await page.evaluate(() => {
    const { editor } = window.__paitu!;
    editor.setGridStep(300);
    editor.setGuides([{ on: `storey/${editor.store.getState().storeyId}`, axis: 'x', at: 2400 }]);
  });
  await saved(page);
  const before = { project: await project(page), outlook: await outlook(page) };
  await page.reload();
  await expect(page.getByRole('treeitem', { name: /服务大厅/ })).toBeVisible();
  await expect.poll(async () => ({ project: await project(page), outlook: await outlook(page) })).toEqual(before);
});

test('the start screen offers the project with a picture, and forgets it only when asked twice', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: '返回首页' }).click();
  const card = page.getByRole('button', { name: /^庄科村党群服务中心/ });
  await expect(card.locator('img')).toBeVisible();
  await page.getByRole('button', { name: '从列表中移除“庄科村党群服务中心”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await card.click();
  await expect(page.getByRole('button', { name: /项目菜单/ })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: '从列表中移除“庄科村党群服务中心”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await expect(card).toHaveCount(0);
});

test('a second window only reads, follows what is saved, and takes over when the first has closed', async ({ page }) => {
  await createZhuangke(page);
  const other = await secondWindow(page);
  await expect(other.getByText('此项目正在另一窗口中编辑')).toBeVisible();
  await other.getByRole('treeitem', { name: /^101/ }).click();
  await expect(other.getByLabel('名称', { exact: true })).toBeDisabled();
  await renameFirstRoom(page, '服务大厅');
  await expect(other.getByRole('treeitem', { name: /服务大厅/ })).toBeVisible();
  await page.getByRole('button', { name: '返回首页' }).click();
  await expect(other.getByText('此项目正在另一窗口中编辑')).toBeHidden();
  await renameFirstRoom(other, '新名称');
  await saved(other);
});

test('a project is saved as a file and opened from it as a project of its own', async ({ page }) => {
  await createZhuangke(page);
  await renameFirstRoom(page, '服务大厅');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('庄科村党群服务中心.paitu');
  const before = await project(page);
  await page.getByRole('button', { name: '返回首页' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件…' }).click();
  await (await choosing).setFiles(await file.path());
  await expect(page.getByRole('treeitem', { name: /服务大厅/ })).toBeVisible();
  const opened = await project(page);
  expect({ ...opened, id: '' }).toEqual({ ...before, id: '' });
  expect(opened.id).not.toBe(before.id);
});

test('a file that is none is refused with the reason, and nothing is opened', async ({ page }) => {
  await page.goto('/');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件…' }).click();
  await (await choosing).setFiles({ name: '坏.paitu', mimeType: 'application/zip', buffer: Buffer.from('not a zip') });
  await expect(page.getByRole('dialog', { name: '未能打开' })).toContainText('坏.paitu');
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('undo after a view was changed still undoes', async ({ page }) => {
  await createZhuangke(page);
  await renameFirstRoom(page, '服务大厅');
  await showView(page, '牌面');
  await page.getByRole('button', { name: '撤销 修改房间' }).click();
  await expect(page.getByRole('treeitem', { name: /服务大厅/ })).toHaveCount(0);
});
