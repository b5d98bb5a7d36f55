import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { createZhuangke, expect, project, test } from './paitu.ts';

test('the whole set is made, a scale that does not fit is told and mended, and the sheets go out as PDF', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('radiogroup', { name: '视图' }).getByRole('radio', { name: '图纸' }).click();
  await page.getByRole('button', { name: '生成全套图纸' }).click();
  expect((await project(page)).sheets.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '建施-01 总平面图', '建施-02 一层平面图', '建施-03 大门立面图', '建施-04 门窗表', '建施-05 房间面积表',
  ]);
  await page.getByRole('button', { name: '建施-02 一层平面图', exact: true }).click();
  const fields = page.getByRole('region', { name: '当前图纸' });
  await fields.getByRole('button', { name: '比例' }).click();
  await page.getByRole('option', { name: '1:50', exact: true }).click();
  await expect(fields.getByText(/A3 图幅按 1:50 放不下/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  await fields.getByRole('button', { name: '改用 1:100' }).click();
  await expect(fields.getByText(/放不下/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await project(page)).sheets).toHaveLength(1);
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
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await project(page)).sheets.map(({ number, title }) => `${number} ${title}`)).toEqual(['建施-01 一层平面图', '建施-02 大门立面图']);
  await page.getByRole('button', { name: '上移“建施-02 大门立面图”' }).press('Enter');
  expect((await project(page)).sheets[0]!.title).toBe('大门立面图');
  await page.getByRole('textbox', { name: '单位' }).fill('石庙镇人民政府');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await project(page)).titleBlock.organisation).toBe('石庙镇人民政府');
  await page.getByRole('button', { name: '删除“建施-01 一层平面图”' }).press('Enter');
  expect((await project(page)).sheets).toHaveLength(1);
});
