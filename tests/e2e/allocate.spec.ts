import type { Page } from '@playwright/test';
import type { Project } from '../../src/model/project.ts';
import { createZhuangke, expect, expectNoFaults, expectProject, findCommand, project, saved, test } from './paitu.ts';

const open = async (page: Page) => {
  await page.getByRole('button', { name: '项目菜单：庄科村党群服务中心' }).click();
  await page.getByRole('menuitem', { name: '用房分配' }).click();
  await expect(page.getByRole('dialog', { name: '用房分配' }).getByText('要安排的功能')).toBeVisible();
};

const functionsOf = (room: string) => ({ storeys }: Project) => storeys[0]!.rooms[room]!.functions.map(({ code }) => code);

test('rooms are given out: a wish, three plans, one of them taken over and undone', async ({ page }) => {
  await createZhuangke(page);
  await open(page);
  await expectNoFaults(page);
  await page.getByRole('button', { name: '指定“书画室”的房间' }).click();
  await page.getByRole('option', { name: '102 新时代文明实践站' }).click();
  await page.getByRole('button', { name: '开始分配' }).click();
  const first = page.getByRole('region', { name: '方案1：均衡' });
  await expect(first.getByText('各项要求都能满足')).toBeVisible();
  await expect(page.getByRole('region', { name: /^方案\d/ })).toHaveCount(3);
  await expect(first.getByRole('img')).toHaveJSProperty('complete', true);
  await expectNoFaults(page);
  const before = functionsOf('r2')(await project(page));
  await first.getByRole('button', { name: '采用本方案' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectProject(page, functionsOf('r2')).toContain('calligraphyRoom');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expectProject(page, functionsOf('r2')).toEqual(before);
});

test('a run is stopped and leads back to the conditions, by keys alone', async ({ page }) => {
  await createZhuangke(page);
  await findCommand(page, '用房分配');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '用房分配' }).getByText('要安排的功能')).toBeVisible();
  const start = page.getByRole('button', { name: '开始分配' });
  await start.focus();
  await page.keyboard.press('Enter');
  const stop = page.getByRole('button', { name: /^(停止|返回修改条件)$/ });
  // The run may end, and its button become another, while the finger is on its way.
  await expect(async () => {
    if (!(await start.isVisible())) await stop.press('Enter', { timeout: 1000 });
    await expect(start).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('a centre that is too small is told what is short, and which demands cannot all be met', async ({ page }) => {
  await page.goto('/?e2e');
  await page.getByRole('combobox').fill('沙市区 健康巷');
  await expect(page.getByRole('option').first()).toContainText('健康巷社区');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '项目菜单：健康巷社区党群服务中心' }).click();
  await page.getByRole('menuitem', { name: '用房分配' }).click();
  await page.getByRole('button', { name: '开始分配' }).click();
  await expect(page.getByRole('region', { name: '方案1：均衡' }).getByText(/便民服务大厅要求不少于80㎡/)).toBeVisible();
  await page.getByRole('button', { name: '为什么不能全部满足' }).click();
  // An answer stays, whatever step of the work comes late.
  await expect(page.getByRole('region', { name: '为什么不能全部满足' }).getByText(/条不能同时满足/)).toBeVisible();
});
