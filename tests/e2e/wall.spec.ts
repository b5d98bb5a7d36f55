import type { Page } from '@playwright/test';
import type { Project } from '../../src/model/project.ts';
import { createZhuangke, drag, expect, expectProject, expectSelection, selection, showView, test } from './paitu.ts';

/** The middle of the wall that carries the boards, from the left end of the hall's north face, mm. */
const MIDDLE = 2550;

/** Hangs three boards of 600 × 900 on the hall's north wall, above its door, with their middles at 400, 1100 and 6200; picks them. */
const hangBoards = (page: Page) =>
  page.evaluate((middle) => {
    const { editor } = window.__paitu!;
    const { project: now } = editor.store.getState();
    const { id: _, ...board } = now.signs['s1']!;
    const host = { kind: 'wall', storeyId: now.storeys[0]!.id, wallId: 'w33', side: 'right' } as const;
    for (const at of [400, 1100, 6200]) {
      const sign = { ...board, kind: 'rulesBoard', host, offset: at - middle, heightAboveFloor: 2500, size: { width: 600, height: 900 } } as const;
      editor.commit('undo.addSign', [{ verb: 'addSign', args: { sign } }]);
    }
    const hung = Object.values(editor.store.getState().project.signs).filter((sign) => sign.host.kind === 'wall');
    editor.select(hung.map(({ id }) => ({ kind: 'sign', id })));
  }, MIDDLE);

const middles = ({ signs }: Project): readonly number[] =>
  Object.values(signs).filter(({ host }) => host.kind === 'wall').map(({ offset }) => offset + MIDDLE);

test('boards are spread over a wall with one key, moved with the mouse, and put back', async ({ page }) => {
  await createZhuangke(page);
  await hangBoards(page);
  await showView(page, '墙面');
  await expect(page.getByRole('toolbar', { name: '墙面选择' })).toContainText('北墙');
  await page.getByRole('toolbar', { name: '排列' }).getByRole('button', { name: '等间距分布，两端不动' }).click();
  await expectProject(page, middles).toEqual([400, 3300, 6200]);
  await page.keyboard.press('Control+z');
  await expectProject(page, middles).toEqual([400, 1100, 6200]);
  await page.keyboard.press('Escape');
  await page.keyboard.down('Alt');
  await drag(page, { x: 6200, y: 2900 }, { x: 5200, y: 1950 });
  await page.keyboard.up('Alt');
  await expectSelection(page).toMatchObject([{ kind: 'sign' }]);
  const [moved] = await selection(page);
  // A pixel of the screen is some millimetres of the wall.
  await expectProject(page, ({ signs }) => Math.abs(signs[moved!.id]!.offset + MIDDLE - 5200)).toBeLessThan(15);
  await expectProject(page, ({ signs }) => Math.abs(signs[moved!.id]!.heightAboveFloor - 1550)).toBeLessThan(15);
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
  await expectProject(page, ({ signs }) => signs[first!.id]).toMatchObject({ offset: 2520 - MIDDLE, heightAboveFloor: 1500 });
  const left = page.getByRole('spinbutton', { name: '左缘距墙左端' });
  await left.fill('120cm');
  await left.press('Enter');
  await expectProject(page, ({ signs }) => signs[first!.id]).toMatchObject({ offset: 1500 - MIDDLE });
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
