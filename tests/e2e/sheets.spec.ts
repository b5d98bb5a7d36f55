import { readFileSync } from 'node:fs';
import type { Project } from '../../src/model/project.ts';
import { createZhuangke, expect, expectNoFaults, expectProject, showView, test } from './paitu.ts';

const sheets = ({ sheets: all }: Project) => all.map(({ number, title }) => `${number} ${title}`);

test('the whole set is made, a scale that does not fit is told and mended, and the sheets go out as PDF', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '图纸');
  await page.getByRole('button', { name: '生成全套图纸' }).click();
  await expectProject(page, sheets).toEqual([
    '建施-01 总平面图', '建施-02 一层平面图', '建施-03 大门立面图', '建施-04 门窗表', '建施-05 房间面积表',
  ]);
  await page.getByRole('button', { name: '建施-02 一层平面图', exact: true }).click();
  const fields = page.getByRole('region', { name: '当前图纸' });
  await fields.getByRole('button', { name: '比例' }).click();
  await page.getByRole('option', { name: '1:50', exact: true }).click();
  await expect(fields.getByText(/A3 图幅按 1:50 放不下/)).toBeVisible();
  await expectNoFaults(page);
  await fields.getByRole('button', { name: '改用 1:100' }).click();
  await expect(fields.getByText(/放不下/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectProject(page, sheets).toHaveLength(1);
  await page.keyboard.press('Control+y');
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await dialog.getByText('图纸', { exact: true }).click();
  await dialog.getByRole('button', { name: '导出' }).click();
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载 庄科村-图纸.pdf' }).click({ timeout: 120_000 });
  expect(readFileSync(await (await waiting).path()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('sheets are added, moved and removed by keyboard, and the title block is filled in', async ({ page }) => {
  await createZhuangke(page);
  await page.keyboard.press('Alt+5');
  const add = page.getByRole('combobox', { name: '添加图纸' });
  await add.fill('大门');
  await expect(page.getByRole('option', { name: /大门/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectProject(page, sheets).toEqual(['建施-01 一层平面图', '建施-02 大门立面图']);
  await page.getByRole('button', { name: '上移“建施-02 大门立面图”' }).press('Enter');
  await expectProject(page, (now) => now.sheets[0]!.title).toBe('大门立面图');
  await page.getByRole('textbox', { name: '单位' }).fill('石庙镇人民政府');
  await page.keyboard.press('Enter');
  await expectProject(page, ({ titleBlock }) => titleBlock.organisation).toBe('石庙镇人民政府');
  await page.getByRole('button', { name: '删除“建施-01 一层平面图”' }).press('Enter');
  await expectProject(page, sheets).toHaveLength(1);
});
