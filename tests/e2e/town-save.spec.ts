import type { Page } from '@playwright/test';
import { expect, expectNoFaults, test } from './paitu.ts';

type Answer = 'cancelled' | 'forbidden' | 'full' | 'ok';

/** Stands in for the picker of the browser, which no test can answer: it gives a folder of the page's own file system. */
const answerPicker = (page: Page, answer: Answer) =>
  page.evaluate(async (how) => {
    const refuse = (name: string) => async () => {
      throw new DOMException('', name);
    };
    const root = await navigator.storage.getDirectory();
    const picked = await root.getDirectoryHandle('picked', { create: true });
    window.showDirectoryPicker = how === 'cancelled' ? refuse('AbortError') : async () => picked;
    if (how === 'forbidden') Object.defineProperty(picked, 'getDirectoryHandle', { value: refuse('NotAllowedError') });
    if (how !== 'full') return;
    // The first file is written, the second is refused, then all is as it was.
    const usual = Object.getOwnPropertyDescriptor(FileSystemFileHandle.prototype, 'createWritable')!;
    const set = (value: PropertyDescriptor): object => Object.defineProperty(FileSystemFileHandle.prototype, 'createWritable', value);
    set({
      ...usual,
      value: async function first(this: FileSystemFileHandle) {
        set(usual);
        const stream = await this.createWritable();
        set({
          ...usual,
          value: async () => {
            set(usual);
            throw new DOMException('', 'QuotaExceededError');
          },
        });
        return stream;
      },
    });
  }, answer);

/** The files in the folder that was picked, by their paths, with their sizes. */
const pickedFiles = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const found: Record<string, number> = {};
    const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await look(handle, `${path}${name}/`);
        else found[`${path}${name}`] = (await handle.getFile()).size;
      }
    };
    const root = await navigator.storage.getDirectory();
    await look(await root.getDirectoryHandle('picked', { create: true }), '');
    return found;
  });

test('the files of a town are saved into a folder; a cancelled choice says nothing, a refusal says why, and the next try saves all', async ({ page }) => {
  await page.goto('/?e2e');
  await page.getByRole('combobox').fill('栾川 石庙镇');
  await page.getByRole('option', { name: /河南省 › 洛阳市 › 栾川县 › 石庙镇.*全镇 10 个/ }).click();
  await page.locator('th[data-row="1"]').click({ position: { x: 40, y: 14 } });
  await page.locator('th[data-row="9"]').click({ position: { x: 40, y: 14 }, modifiers: ['Shift'] });
  await page.getByRole('button', { name: '不处理所选行' }).click();
  // A project and a report: neither prints nor drawings have to be waited for.
  await page.getByText('标牌与图纸（PDF、SVG，打包）').click();
  await page.getByRole('button', { name: '开始（1 个）' }).click();
  await expect(page.getByText(/^本次完成 1 个，失败 0 个/)).toBeVisible();

  const panel = page.getByRole('complementary');
  const save = panel.getByRole('button', { name: '保存到文件夹…' });
  await expect(panel.getByText(/^1 个村、社区的文件，全镇文件 4 份，共 .* MB。$/)).toBeVisible();

  await answerPicker(page, 'cancelled');
  await save.click();
  await expect(save).toBeEnabled();
  await expect(panel.getByText(/未能保存|已保存/)).toHaveCount(0);
  expect(await pickedFiles(page)).toEqual({});

  await answerPicker(page, 'forbidden');
  await save.click();
  await expect(panel.getByText('未能保存：没有读写 栾川县石庙镇/栾川县石庙镇-制作清单.xlsx 的权限。已写入 0 / 6 个文件，可再次保存，同名文件将被替换。')).toBeVisible();

  await answerPicker(page, 'full');
  await save.click();
  await expect(panel.getByText(/^● 未能保存：磁盘已满，.*未写入。已写入 1 \/ 6 个文件/)).toBeVisible();
  await expectNoFaults(page);

  await answerPicker(page, 'ok');
  await save.click();
  await expect(panel.getByText('已保存 栾川县石庙镇，6 个文件。')).toBeVisible();
  const files = await pickedFiles(page);
  expect(Object.keys(files).sort()).toEqual([
    '栾川县石庙镇/栾川县石庙镇-制作清单.xlsx', '栾川县石庙镇/栾川县石庙镇-合规矩阵.pdf', '栾川县石庙镇/栾川县石庙镇-合规矩阵.xlsx', '栾川县石庙镇/栾川县石庙镇-概要.pdf',
    '栾川县石庙镇/石庙社区/石庙社区-审查报告.pdf', '栾川县石庙镇/石庙社区/石庙社区.paitu',
  ].sort());
  for (const [path, size] of Object.entries(files)) expect(size, path).toBeGreaterThan(1000);
});
