import type { Page } from '@playwright/test';
import { createZhuangke, drag, expect, project, selection, showView, test } from './paitu.ts';

/** Hangs three boards of 600 × 900 in a row above the door of the hall's north wall, and picks them. */
const hangBoards = (page: Page) =>
  page.evaluate(() => {
    const { editor } = window.__paitu!;
    const { project: now } = editor.store.getState();
    const { id: _, ...board } = now.signs['s1']!;
    const host = { kind: 'wall', storeyId: now.storeys[0]!.id, wallId: 'w33', side: 'right' } as const;
    for (const offset of [-3200, -2500, 2600]) {
      const sign = { ...board, kind: 'rulesBoard', host, offset, heightAboveFloor: 2500, size: { width: 600, height: 900 } } as const;
      editor.commit('undo.addSign', [{ verb: 'addSign', args: { sign } }]);
    }
    const hung = Object.values(editor.store.getState().project.signs).filter((sign) => sign.host.kind === 'wall');
    editor.select(hung.map(({ id }) => ({ kind: 'sign', id })));
  });

const offsets = async (page: Page): Promise<readonly number[]> =>
  Object.values((await project(page)).signs).filter(({ host }) => host.kind === 'wall').map(({ offset }) => offset);

test('boards are spread over a wall with one key, moved with the mouse, and put back', async ({ page }) => {
  await createZhuangke(page);
  await hangBoards(page);
  await showView(page, '墙面');
  await expect(page.getByRole('toolbar', { name: '墙面选择' })).toContainText('北墙');
  await page.getByRole('toolbar', { name: '排列' }).getByRole('button', { name: '等间距分布，两端不动' }).click();
  expect(await offsets(page)).toEqual([-3200, -300, 2600]);
  await page.keyboard.press('Control+z');
  expect(await offsets(page)).toEqual([-3200, -2500, 2600]);
  await page.keyboard.press('Escape');
  await page.keyboard.down('Alt');
  await drag(page, { x: 6200, y: 2900 }, { x: 5200, y: 1950 });
  await page.keyboard.up('Alt');
  const [moved] = await selection(page);
  expect((await project(page)).signs[moved!.id]).toMatchObject({ offset: 1600, heightAboveFloor: 1550 });
});

test('a board comes to hang beside the frame by a key, and by a typed measure; the next wall is one key away', async ({ page }) => {
  await createZhuangke(page);
  await hangBoards(page);
  await showView(page, '墙面');
  const [first] = await selection(page);
  await page.locator(`[data-ref="sign::${first!.id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F');
  // The frame ends at 2850 and 2400: the board's right edge at 2820, its top at 2400.
  expect((await project(page)).signs[first!.id]).toMatchObject({ offset: 2520 - 3600, heightAboveFloor: 1500 });
  const left = page.getByRole('spinbutton', { name: '左缘距墙左端' });
  await left.fill('120cm');
  await left.press('Enter');
  expect((await project(page)).signs[first!.id]).toMatchObject({ offset: 1500 - 3600 });
  await page.getByRole('button', { name: '右转，看下一面墙' }).click();
  await expect(page.getByRole('toolbar', { name: '墙面选择' })).toContainText('东墙');
});

test('the gate is seen by night, and its picture can be saved', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('radio', { name: '夜晚' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存效果图' }).click();
  expect((await download).suggestedFilename()).toBe('庄科村-大门效果图夜晚.png');
});
