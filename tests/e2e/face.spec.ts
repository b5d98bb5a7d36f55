import { clickAt, createZhuangke, drag, expect, expectNoFaults, expectProject, expectSelection, signOf, test } from './paitu.ts';

test('a face is written, moved, lined up and put back', async ({ page }) => {
  await createZhuangke(page);
  const { id, face } = await signOf(page, 'party');
  const before = face.blocks[0]!;
  const block = () => expectProject(page, ({ signs }) => signs[id]!.face.blocks[0]!);
  const marks = () => expectProject(page, ({ signs }) => signs[id]!.face.marks);
  await page.evaluate((faceSignId) => window.__paitu!.editor.setView('face', { faceSignId }), id);
  const middle = { x: before.box.x + before.box.width / 2, y: before.box.y + before.box.height / 2 };

  await clickAt(page, middle);
  await expectSelection(page).toEqual([{ kind: 'facePart', id: `${id}/block/0` }]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await block().toMatchObject({ box: { x: before.box.x + 1, y: before.box.y + 0.1 } });
  await page.keyboard.press('Shift+L');
  await block().toMatchObject({ box: { x: 0 } });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await block().toEqual(before);

  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: '牌面文字' }).fill('中共庄科村支部委员会');
  await page.keyboard.press('Control+Enter');
  await block().toMatchObject({ text: '中共庄科村支部委员会' });
  await expect(page.getByRole('textbox', { name: '牌面文字' })).toHaveCount(0);

  await drag(page, middle, { x: middle.x + 60, y: middle.y });
  await expectProject(page, ({ signs }) => signs[id]!.face.blocks[0]!.box.x).toBeGreaterThan(before.box.x);

  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('menuitem', { name: '党徽' }).click();
  await marks().toHaveLength(1);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expectNoFaults(page);
  await page.keyboard.press('Delete');
  await marks().toHaveLength(0);
});
