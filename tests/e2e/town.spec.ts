import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, expectNoFaults, saved, test } from './paitu.ts';

async function openShimiao(page: Page): Promise<void> {
  await page.goto('/?e2e');
  await page.getByRole('combobox').fill('栾川 石庙镇');
  await page.getByRole('option', { name: /河南省 › 洛阳市 › 栾川县 › 石庙镇.*全镇 10 个/ }).click();
  await expect(page.getByRole('grid', { name: '村、社区登记表' })).toBeVisible();
}

const cell = (page: Page, row: number, heading: string) =>
  page.locator(`td[data-row="${row - 1}"]`).nth(HEADINGS.indexOf(heading));
/** The columns as they are shown, as far as the tests need them. */
const HEADINGS = ['省', '市', '县', '乡镇', '村（社区）', '性质', '所在', '党组织', '集体经济组织', '户数', '人口', '建设方式'];

/** What Ctrl+V does, without the clipboard of the machine. */
const paste = (page: Page, text: string) =>
  page.evaluate((plain) => {
    const data = new DataTransfer();
    data.setData('text/plain', plain);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

test('the table of a town is typed into and pasted into, marks what is wrong, and is still there when the page is loaded again', async ({ page }) => {
  await openShimiao(page);
  await expect(page.locator('td[data-column="4"]')).toHaveText(['', '石宝社区', '庄科村', '下园村', '上元村', '常门村', '光明村', '龙潭村', '观星村', '杨树坪村']);
  await cell(page, 3, '户数').click();
  await page.keyboard.type('320');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('第 3 行 人口')).toBeFocused();
  await paste(page, '1203\t新建\r\n八百\t改造\r\n');
  await expect(cell(page, 4, '人口')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('region', { name: '登记表中的问题' })).toContainText('“人口”应为数字，实为“八百”。');
  await expect(page.getByRole('button', { name: '开始（9 个）' })).toBeEnabled();
  await expectNoFaults(page);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('登记表没有错误')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: '第 4 行 人口' }).click();
  await page.keyboard.press('Delete');
  // A name that the published list does not have would stand on every sign.
  await cell(page, 3, '村（社区）').click();
  await paste(page, '庄棵村');
  await expect(page.getByRole('region', { name: '登记表中的问题' })).toContainText('公布的名录中石庙镇没有“庄棵村”，请核对名称，相近的有：庄科村');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('登记表没有错误')).toBeVisible();
  await cell(page, 3, '户数').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(cell(page, 4, '户数')).toHaveText('320');
  // The handle of the selection fills down to the last village; the row stays named beside its last column.
  await page.locator('.town-fill').dblclick();
  await expect(cell(page, 10, '户数')).toHaveText('320');
  await page.keyboard.press('Control+z');
  // What a button has done is taken back by the same keys.
  await page.getByRole('button', { name: '加一行' }).click();
  await expect(page.locator('td[data-row="10"]').first()).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(page.locator('td[data-row="10"]')).toHaveCount(0);
  await cell(page, 3, '户数').click();
  await page.keyboard.press('End');
  await expect(page.getByLabel('第 3 行 联系电话')).toBeInViewport();
  await expect(cell(page, 3, '村（社区）')).toBeInViewport();
  // The words of a column can be chosen without the mouse.
  await cell(page, 5, '性质').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('第 5 行 性质')).toHaveValue('社区');
  // Esc and Tab lead out of the table.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);

  await saved(page);
  await page.reload();
  await expect(cell(page, 3, '建设方式')).toHaveText('新建');
  await expect(cell(page, 5, '性质')).toHaveText('社区');
});

test('a table from an office program is taken in with its columns matched', async ({ page }) => {
  await openShimiao(page);
  await page.getByRole('button', { name: '导入…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件…' }).click();
  // 村名, 户数 / 庄科村村委会, 320 / 新村, 80 in GB 18030.
  const bytes = Buffer.from('b4e5c3fb2cbba7cafd0d0ad7afbfc6b4e5b4e5ceafbbe12c3332300d0ad0c2b4e52c38300d0a', 'hex');
  await (await chooser).setFiles({ name: '户数.csv', mimeType: 'text/csv', buffer: bytes });
  const dialog = page.getByRole('dialog', { name: '导入登记表' });
  await expect(dialog.getByRole('button', { name: /文字编码/ })).toContainText('GB 18030');
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: '导入 2 行' }).click();
  await expect(cell(page, 11, '户数')).toHaveText('80');
  await page.keyboard.press('Escape');
});

test('a town is run, stopped, taken up after the page was loaded again, and saved; what is changed in a village goes into the next run', async ({ page }) => {
  await openShimiao(page);
  await page.locator('th[data-row="2"]').click({ position: { x: 50, y: 14 } });
  await page.locator('th[data-row="9"]').click({ position: { x: 50, y: 14 }, modifiers: ['Shift'] });
  await page.getByRole('button', { name: '不处理所选行' }).click();
  await page.getByText('审查报告（PDF）').click();
  await page.getByRole('button', { name: '开始（2 个）' }).click();
  await expect(page.locator('.town-villages li').first()).toContainText('完成');
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(page.getByText(/^已暂停/)).toBeVisible();
  await page.getByRole('complementary').getByRole('button', { name: '取消' }).click();
  await expect(page.getByText(/^已停止/)).toBeVisible();
  await saved(page);
  await page.reload();

  await page.getByRole('button', { name: /^继续（剩 1 个）|^全部重做/ }).first().click();
  await expect(page.getByText(/^本次完成 \d 个，失败 0 个，此前已完成 [12] 个。/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载压缩包' }).click();
  const files = Object.keys(unzipSync(readFileSync(await (await download).path())));
  expect(files.map((file) => file.replace('栾川县石庙镇/', '')).sort()).toEqual([
    '石庙社区/石庙社区-标识制作文件.zip', '石庙社区/石庙社区.paitu', '石宝社区/石宝社区-标识制作文件.zip', '石宝社区/石宝社区.paitu',
    '栾川县石庙镇-制作清单.xlsx', '栾川县石庙镇-合规矩阵.pdf', '栾川县石庙镇-合规矩阵.xlsx', '栾川县石庙镇-概要.pdf',
  ].sort());

  await page.getByRole('tab', { name: '看板' }).click();
  const board = page.getByRole('table', { name: '各村、社区看板' });
  await expect(board.getByRole('row').nth(1)).toContainText('303.97');
  await board.getByRole('button', { name: '石庙社区', exact: true }).press('Enter');
  await expect(board.getByRole('heading', { name: '按现有平面，缺少的功能' })).toBeVisible();
  await expectNoFaults(page);
  await board.getByRole('button', { name: /^村（社区）/ }).click();
  await expect(board.getByRole('columnheader', { name: /^村（社区）/ })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: '打开石宝社区' }).click();
  await page.getByRole('treeitem', { name: /^101/ }).click();
  const name = page.getByLabel('名称', { exact: true });
  await name.fill('便民大厅');
  await name.press('Enter');
  await saved(page);
  await page.getByRole('button', { name: /项目菜单/ }).click();
  await page.getByRole('menuitem', { name: '返回石庙镇（全镇）' }).click();
  await expect(board.getByRole('row', { name: /石宝社区/ })).toContainText('已修改');
  await expect(board.getByRole('row', { name: /石宝社区/ })).toContainText('有改动，待重做');

  await page.getByRole('button', { name: '返回首页' }).click();
  await expect(page.getByRole('button', { name: /^石庙镇/ })).toContainText('完成');
  await page.getByRole('button', { name: '从列表中移除“石庙镇”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await expect(page.getByRole('button', { name: /^石庙镇/ })).toHaveCount(0);
});
