import AxeBuilder from '@axe-core/playwright';
import { clickAt, createZhuangke, drag, expect, project, selection, signOf, test } from './paitu.ts';

test('a face is written, moved, lined up and put back', async ({ page }) => {
  await createZhuangke(page);
  const { id } = await signOf(page, 'party');
  const block = async () => (await project(page)).signs[id]!.face.blocks[0]!;
  const before = await block();
  await page.evaluate((faceSignId) => window.__paitu!.editor.setView('face', { faceSignId }), id);
  const middle = { x: before.box.x + before.box.width / 2, y: before.box.y + before.box.height / 2 };

  await clickAt(page, middle);
  expect(await selection(page)).toEqual([{ kind: 'facePart', id: `${id}/block/0` }]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  expect((await block()).box).toMatchObject({ x: before.box.x + 1, y: before.box.y + 0.1 });
  await page.keyboard.press('Shift+L');
  expect((await block()).box.x).toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await block()).toEqual(before);

  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: '牌面文字' }).fill('中共庄科村支部委员会');
  await page.keyboard.press('Control+Enter');
  expect((await block()).text).toBe('中共庄科村支部委员会');

  await drag(page, middle, { x: middle.x + 60, y: middle.y });
  expect((await block()).box.x).toBeGreaterThan(before.box.x);

  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('menuitem', { name: '党徽' }).click();
  expect((await project(page)).signs[id]!.face.marks).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  await page.keyboard.press('Delete');
  expect((await project(page)).signs[id]!.face.marks).toHaveLength(0);
});
