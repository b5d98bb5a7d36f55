import { readFileSync } from 'node:fs';
import { createZhuangke, expect, test } from './paitu.ts';

test('the signs are exported as a PDF that was read back, and downloaded', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.getByRole('button', { name: '导出' }).click();
  await expect(dialog.getByText('已生成', { exact: false })).toBeVisible({ timeout: 120_000 });
  await expect(dialog.getByText(/自检通过，\d+ 页/).first()).toBeVisible();
  await expect(dialog.getByText('PDF/X-4，结构自检，未经认证').first()).toBeVisible();
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载 庄科村-标牌.pdf' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('庄科村-标牌.pdf');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('sheets are exported as SVG in millimetres', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await dialog.getByText('图纸', { exact: true }).click();
  await dialog.getByText('SVG（毫米单位，每页一个文件）').click();
  await dialog.getByRole('button', { name: '导出' }).click();
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^下载 .*\.svg$/ }).click({ timeout: 120_000 });
  const svg = readFileSync(await (await waiting).path(), 'utf8');
  expect(/<svg[^>]*>/.exec(svg)?.[0]).toContain('width="420mm"');
});

test('an export that runs can be stopped', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await dialog.getByRole('button', { name: '导出' }).click();
  await dialog.getByRole('button', { name: '停止' }).click();
  await expect(dialog.getByRole('button', { name: '导出' })).toBeEnabled();
});

test('the whole delivery of chosen kinds is one zip that says what is in it', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await dialog.getByText('整套交付（ZIP）').click();
  await dialog.getByText('标牌种类：全部 2 种').click();
  await dialog.getByText('楼顶名称 × 1').click();
  await expect(dialog.getByText('标牌种类：1 种，共 2 种')).toBeVisible();
  await dialog.getByRole('button', { name: '导出' }).click();
  await dialog.getByText(/包内 \d+ 个文件/).click({ timeout: 120_000 });
  await expect(dialog.getByText('庄科村/庄科村-制作清单.xlsx')).toBeVisible();
  await expect(dialog.getByText(/楼顶名称/)).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载 庄科村-标识制作文件.zip' }).click();
  expect(readFileSync(await (await waiting).path()).subarray(0, 2).toString()).toBe('PK');
});
