import type { Locator, Page } from '@playwright/test';
import { createZhuangke, expect, expectProject, project, showView, test } from './paitu.ts';

/** As an input method does it: letters first, Enter for the candidate, which no one but the input method may take. */
async function compose(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, value) => {
    const key = (init: KeyboardEventInit): boolean => element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    // By the prototype's own way: React takes no notice of a value set on the element.
    Reflect.set(HTMLInputElement.prototype, 'value', value, element);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    for (const name of ['Escape', 'Enter', 'ArrowDown', 'Tab']) key({ key: name, isComposing: true });
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: value }));
    // Safari tells of the last key only after the composition, and by its code alone.
    key({ key: 'Enter', keyCode: 229 });
  }, text);
}

const expectRoomName = (page: Page, id: string) => expectProject(page, ({ storeys }) => storeys[0]!.rooms[id]!.name);
const firstRoom = async (page: Page) => Object.values((await project(page)).storeys[0]!.rooms)[0]!;

test.beforeEach(async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
});

test('a name that is composed on the canvas is taken over by Enter, and not by the Enter of the input method', async ({ page }) => {
  const room = await firstRoom(page);
  await page.evaluate((id) => {
    const { editor } = window.__paitu!;
    editor.edit({ kind: 'room', id, storeyId: editor.store.getState().storeyId });
  }, room.id);
  const field = page.getByRole('textbox', { name: '房间名称' });
  await compose(field, '党群议事厅');
  await expect(field).toBeVisible();
  await expectRoomName(page, room.id).toBe(room.name);
  await field.press('Enter');
  await expectRoomName(page, room.id).toBe('党群议事厅');
});

test('a field of the inspector keeps what is composed until it is done', async ({ page }) => {
  const room = await firstRoom(page);
  await page.evaluate((id) => {
    const { editor } = window.__paitu!;
    editor.select([{ kind: 'room', id, storeyId: editor.store.getState().storeyId }]);
  }, room.id);
  const field = page.getByRole('tabpanel', { name: '属性' }).getByRole('textbox', { name: '名称', exact: true });
  await field.focus();
  await compose(field, '图书室');
  await expect(field).toHaveValue('图书室');
  await expectRoomName(page, room.id).toBe(room.name);
  await field.press('Enter');
  await expectRoomName(page, room.id).toBe('图书室');
});

test('a label that is composed on the plan is not put down by the input method', async ({ page }) => {
  await page.evaluate(() => window.__paitu!.editor.write({ x: 3000, y: 15_000 }));
  const field = page.getByRole('textbox', { name: '文字内容' });
  await compose(field, '消防通道');
  await expect(field).toBeVisible();
  await expectProject(page, ({ storeys }) => storeys[0]!.labels).toEqual({});
  await field.press('Enter');
  await expectProject(page, ({ storeys }) => Object.values(storeys[0]!.labels).map(({ text }) => text)).toEqual(['消防通道']);
});

test('the palette and the search for rooms run nothing while one composes', async ({ page }) => {
  for (const [shortcut, title, text] of [['Control+k', '命令面板', '画墙'], ['Control+f', '查找房间', '101']] as const) {
    await page.keyboard.press(shortcut);
    const dialog = page.getByRole('dialog', { name: title });
    await compose(dialog.getByRole('combobox'), text);
    await expect(dialog).toBeVisible();
    expect(await page.evaluate(() => window.__paitu!.editor.store.getState().tool.id)).toBe('select');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test('keys of an input method draw nothing and pick no tool on the canvas', async ({ page }) => {
  await page.locator('body').evaluate((body) => {
    for (const init of [{ key: 'w', isComposing: true }, { key: 'w', keyCode: 229 }, { key: 'l', keyCode: 229 }]) {
      body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    }
  });
  expect(await page.evaluate(() => window.__paitu!.editor.store.getState().tool.id)).toBe('select');
});
