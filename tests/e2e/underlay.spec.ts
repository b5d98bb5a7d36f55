import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { encode } from 'fast-png';
import { jsPDF } from 'jspdf';
import type { Underlay } from '../../src/model/plan-part.ts';
import { clickAt, createZhuangke, expect, expectNoFaults, expectProject, findCommand, project, showView, test } from './paitu.ts';

/** A drawing of 1000 × 500 pixels: white, with a black frame 100 pixels from the edge. */
function drawingPng(): Buffer {
  const [width, height] = [1000, 500];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 100; y <= 400; y += 1) {
    for (let x = 100; x <= 900; x += 1) if (x < 104 || x > 896 || y < 104 || y > 396) data[y * width + x] = 0;
  }
  return Buffer.from(encode({ width, height, data, channels: 1, depth: 8 }));
}

/** Two sheets, A3 and A4; on the first a square of 100 mm. */
function drawingPdf(): Buffer {
  const pdf = new jsPDF({ unit: 'mm', format: 'a3', orientation: 'landscape' });
  pdf.rect(100, 100, 100, 100);
  pdf.text('1:100', 20, 20);
  pdf.addPage('a4', 'portrait');
  return Buffer.from(pdf.output('arraybuffer'));
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await findCommand(page, '插入底图');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}

async function underlay(page: Page): Promise<Underlay> {
  await expect(page.getByRole('button', { name: '按距离标定底图' })).toBeVisible();
  return Object.values((await project(page)).storeys[0]!.underlays).at(-1)!;
}

test('a picture is inserted, calibrated by two points, traced, and all of it undone', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  await choose(page, { name: '旧图纸.png', mimeType: 'image/png', buffer: drawingPng() });
  const placed = await underlay(page);
  expect(placed).toMatchObject({ title: '旧图纸', source: { kind: 'image', image: '旧图纸.png', pixels: [1000, 500] }, locked: false });
  await expect(page.getByRole('treeitem', { name: '底图 旧图纸' })).toHaveAttribute('aria-selected', 'true');
  if (placed.source.kind !== 'image') throw new Error('no picture');
  const px = placed.source.width / 1000;
  const at = (x: number, y: number) => ({ x: placed.position.x + x * px, y: placed.position.y + (500 - y) * px });
  await page.getByRole('button', { name: '按距离标定底图' }).click();
  await clickAt(page, at(100, 400));
  await clickAt(page, at(900, 400));
  await page.keyboard.type('16m');
  await page.keyboard.press('Enter');
  await expectProject(page, ({ storeys }) => Object.values(storeys[0]!.underlays)).not.toMatchObject([{ source: placed.source }]);
  const calibrated = await underlay(page);
  // 800 of its 1000 pixels are 16 m; the pointer is as exact as the screen's pixels are.
  expect(calibrated.source.kind === 'image' && Math.abs(calibrated.source.width - 20_000)).toBeLessThan(150);
  await page.screenshot({ path: 'test-results/underlay-1280.png' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expectNoFaults(page);
  await page.screenshot({ path: 'test-results/underlay-1920.png' });
  const walls = Object.keys((await project(page)).storeys[0]!.walls).length;
  await page.keyboard.press('w');
  await clickAt(page, { x: calibrated.position.x + 2000, y: calibrated.position.y - 4000 });
  await page.keyboard.type('16000');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectProject(page, ({ storeys }) => Object.keys(storeys[0]!.walls).length).toBeGreaterThan(walls);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Control+z');
  await expectProject(page, ({ storeys }) => Object.keys(storeys[0]!.underlays)).toEqual([]);
});

test('a page of a PDF is chosen with its scale and stands in its true size', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  await choose(page, { name: '一层平面.pdf', mimeType: 'application/pdf', buffer: drawingPdf() });
  const dialog = page.getByRole('dialog', { name: '插入 PDF 底图：一层平面.pdf' });
  await expect(dialog.getByRole('img', { name: '第 1 页预览' })).toBeVisible();
  await expect(dialog).toContainText('图幅 420 × 297 mm');
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: '图纸比例' }).click();
  await page.getByRole('option', { name: '1:100', exact: true }).click();
  await expect(dialog).toContainText('底图宽 42.00 m');
  await page.screenshot({ path: 'test-results/underlay-pdf.png' });
  await dialog.getByRole('button', { name: '插入' }).click();
  const made = await underlay(page);
  expect(made).toMatchObject({ title: '一层平面 第 1 页', source: { image: '一层平面-1.png', width: 42_000 } });
  await expect(dialog).toBeHidden();
});

test('files that cannot be traced from are answered with what to do', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  for (const [name, buffer, words] of [
    ['空.png', Buffer.alloc(0), '是空的'],
    ['说明.txt', Buffer.from('文字'), '不能用作底图'],
    ['坏.png', drawingPng().subarray(0, 60), '已损坏'],
  ] as const) {
    await choose(page, { name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  }
  await choose(page, { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing more') });
  await expect(page.getByRole('dialog')).toContainText('PDF 文件已损坏');
});

test('a DXF is imported by keyboard into a new storey, in one step that can be undone', async ({ page }) => {
  await createZhuangke(page);
  await findCommand(page, '导入图纸');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(resolve(import.meta.dirname, '../fixtures/plans/dxf/barcelona_plan.dxf'));
  const dialog = page.getByRole('dialog', { name: '导入图纸：barcelona_plan.dxf' });
  await expect(dialog).toContainText(/图纸大小 [\d.]+ × [\d.]+ m/);
  await expect(dialog).toContainText('识别出墙');
  await expectNoFaults(page);
  await page.screenshot({ path: 'test-results/import-1280.png' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await dialog.getByRole('button', { name: /在预览中标出图层/ }).first().focus();
  await page.screenshot({ path: 'test-results/import-1920.png' });
  const unit = dialog.getByRole('button', { name: '图纸单位' });
  await unit.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '毫米' }).focus();
  await page.keyboard.press('Escape');
  await expect(unit).toBeFocused();
  const start = dialog.getByRole('button', { name: '导入', exact: true });
  await expect(start).toBeEnabled();
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('已导入');
  await page.screenshot({ path: 'test-results/import-done.png' });
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: '完成' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectProject(page, ({ storeys }) => storeys.map(({ underlays }) => Object.keys(underlays).length)).toEqual([0, 1]);
  await page.screenshot({ path: 'test-results/import-plan.png' });
  await page.keyboard.press('Control+z');
  await expectProject(page, ({ storeys }) => storeys).toHaveLength(1);
});
