import { createZhuangke, drag, expect, expectProject, expectSelection, onPage, project, saved, showView, test } from './paitu.ts';
import type { Page } from '@playwright/test';
import { checkInvariants } from '../../src/model/invariants.ts';
import type { Storey } from '../../src/model/storey.ts';

const storeyOf = async (page: Page): Promise<Storey> => (await project(page)).storeys[0]!;
const expectStorey = <T>(page: Page, pick: (storey: Storey) => T) => expectProject(page, ({ storeys }) => pick(storeys[0]!));

/** The eight invariants of the document as it stands. It is sound at every moment, so it is read once. */
async function holds(page: Page): Promise<void> {
  expect(checkInvariants(await project(page)).filter(({ severity }) => severity === 'error')).toEqual([]);
}

/** The plan with an empty field north of the centre in sight. */
async function atField(page: Page): Promise<void> {
  await createZhuangke(page);
  await showView(page, '平面');
  await page.evaluate(() => window.__paitu!.editor.zoomTo({ x0: -2000, y0: 15_000, x1: 16_000, y1: 27_000 }));
}

const zoomOf = (page: Page): Promise<number> => page.evaluate(() => window.__paitu!.editor.store.getState().viewports.plan!.zoom);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await holds(page);
}

async function typeIn(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await press(page, 'Enter');
}

async function click(page: Page, x: number, y: number): Promise<void> {
  const at = await onPage(page, { x, y });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.up();
  await holds(page);
}

test('a hall, a curved wall, a room of any outline and a door are drawn by typing alone', async ({ page }) => {
  await atField(page);
  const before = await storeyOf(page);
  await press(page, 'w');
  await typeIn(page, '0,18000');
  await expect(page.locator('[data-report="crosshair"]')).toHaveText('已定点 x 0，y 18000');
  for (const [arrow, length] of [['ArrowRight', '6000'], ['ArrowUp', '4m'], ['ArrowLeft', '6000']] as const) {
    await press(page, arrow);
    await typeIn(page, length);
  }
  await press(page, 'ArrowDown');
  await typeIn(page, '4000');
  await press(page, 'Escape');
  await expectStorey(page, ({ walls, rooms }) => [Object.keys(walls).length, Object.keys(rooms).length]).toEqual([
    Object.keys(before.walls).length + 4,
    Object.keys(before.rooms).length + 1,
  ]);
  const hall = await storeyOf(page);
  await press(page, 'd');
  await typeIn(page, '3000,18000');
  await press(page, 'f', 'Shift+F');
  await expectStorey(page, ({ openings }) => Object.values(openings).filter(({ id }) => hall.openings[id] === undefined)).toMatchObject([
    { kind: 'door', width: 900, hinge: 'a', swing: 'right' },
  ]);
  await press(page, 'a');
  await typeIn(page, '8000,18000');
  await typeIn(page, '4000');
  await press(page, 'ArrowUp');
  await typeIn(page, '2500');
  await expectStorey(page, ({ walls }) => new Set(Object.values(walls).flatMap(({ arc }) => arc ?? [])).size).toBe(1);
  await press(page, 'p');
  await typeIn(page, '8000,22000');
  await press(page, 'ArrowRight');
  await typeIn(page, '4000');
  await press(page, 'ArrowUp');
  await typeIn(page, '3000');
  await press(page, 'Enter', 'Escape', 'Escape');
  await expectStorey(page, ({ rooms }) => Object.keys(rooms)).toHaveLength(Object.keys(hall.rooms).length + 1);
  await saved(page);
});

test('a distance is measured and copied, a dimension and a label are put down', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atField(page);
  await press(page, 'm');
  await typeIn(page, '0,18000');
  await typeIn(page, '3000');
  await press(page, 'Enter', 'Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('长度 3000 mm');
  await press(page, 'c');
  await click(page, 0, 18_000);
  await click(page, 3000, 18_000);
  await click(page, 1500, 19_000);
  await expectStorey(page, ({ dimensions }) => Object.values(dimensions)).toMatchObject([{ along: 'points', offset: 1000 }]);
  await press(page, 't');
  await click(page, 5000, 18_000);
  const field = page.getByRole('textbox', { name: '文字内容' });
  await field.fill('主入口');
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(field).toBeVisible();
  await field.press('Enter');
  await expectStorey(page, ({ labels }) => Object.values(labels)).toMatchObject([{ text: '主入口' }]);
  await holds(page);
});

test('things are picked with a lasso; undo in the middle of a drag leaves a sound plan', async ({ page }) => {
  await atField(page);
  await press(page, 'w');
  await click(page, 8000, 18_000);
  await click(page, 10_000, 20_000);
  await press(page, 'Enter', 'q');
  const around = [[7000, 17_000], [11_000, 17_000], [11_000, 21_000], [7000, 21_000]] as const;
  const places = await Promise.all(around.map(([x, y]) => onPage(page, { x, y })));
  await page.mouse.move(places[0]!.x, places[0]!.y);
  await page.mouse.down();
  for (const place of places) await page.mouse.move(place.x, place.y, { steps: 4 });
  await page.mouse.up();
  await expectSelection(page).toHaveLength(1);
  const walls = Object.keys((await storeyOf(page)).walls).length;
  const from = await onPage(page, { x: 9000, y: 19_000 });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 40, { steps: 4 });
  await page.keyboard.press('Control+z');
  await page.mouse.up();
  await holds(page);
  await expectStorey(page, (storey) => Object.keys(storey.walls)).toHaveLength(walls);
  await drag(page, { x: 9000, y: 19_000 }, { x: 9500, y: 18_500 });
  await holds(page);
});

test('the length of a selected wall is typed where it is told', async ({ page }) => {
  await atField(page);
  await press(page, 'w');
  await typeIn(page, '0,18000');
  await typeIn(page, '3000');
  await press(page, 'Escape', 'Escape');
  await click(page, 1500, 18_000);
  await press(page, 'F2');
  const field = page.getByRole('textbox', { name: '墙长' });
  await expect(field).toHaveValue('3000');
  await field.fill('4.2m');
  await field.press('Enter');
  await expectStorey(page, ({ nodes }) => Object.values(nodes).map(({ x, y }) => [x, y])).toContainEqual([4200, 18_000]);
  await holds(page);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('two fingers zoom, one moves the paper, a tap picks, a resting finger opens the menu', async ({ page }) => {
    await atField(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    const middle = await onPage(page, { x: 7000, y: 21_000 });
    const before = await zoomOf(page);
    const beside = (dx: number) => ({ x: middle.x + dx, y: middle.y });
    await touch('touchStart', beside(-40));
    await touch('touchStart', beside(-40), beside(40));
    for (const dx of [60, 80, 100, 120]) await touch('touchMove', beside(-dx), beside(dx));
    await touch('touchEnd');
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(before * 2);
    const held = await page.evaluate(() => window.__paitu!.editor.store.getState().viewports.plan!.x);
    await touch('touchStart', middle);
    for (const dx of [20, 40, 60]) await touch('touchMove', beside(dx));
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.__paitu!.editor.store.getState().viewports.plan!.x)).toBeLessThan(held);
    await holds(page);
    await page.evaluate(() => window.__paitu!.editor.zoomTo('fit'));
    const room = await onPage(page, { x: 12_000, y: 2000 });
    await touch('touchStart', room);
    await touch('touchEnd');
    await expectSelection(page).toMatchObject([{ kind: 'room' }]);
    await touch('touchStart', room);
    await expect(page.getByRole('menu', { name: '快捷菜单' })).toBeVisible();
    await touch('touchEnd');
    await holds(page);
  });
});

test('a space that walls enclose but for two gaps is closed by keys alone, after a look, in one step', async ({ page }) => {
  await atField(page);
  await page.evaluate(() => {
    const { editor } = window.__paitu!;
    const { storeyId } = editor.store.getState();
    const wall = (...corners: readonly (readonly [number, number])[]) =>
      ({ verb: 'addWalls', args: { storeyId, points: corners.map(([x, y]) => ({ x, y })), closed: false, kind: 'interior', thickness: 200 } }) as const;
    editor.commit('undo.change', [wall([2000, 18_000], [0, 18_000], [0, 23_000], [7000, 23_000], [7000, 18_000], [3200, 18_000]), wall([4200, 23_000], [4200, 19_000])]);
  });
  const before = await storeyOf(page);
  await press(page, 'y');
  await typeIn(page, '2000,20000');
  await expect(page.locator('.status-hint')).toContainText('2 处缺口将用虚拟分隔封闭');
  await press(page, 'k');
  await expect(page.locator('.status-hint')).toContainText('2 处缺口将用实墙封闭');
  await expectStorey(page, ({ rooms }) => Object.keys(rooms)).toEqual(Object.keys(before.rooms));
  await press(page, 'Enter');
  await expectStorey(page, ({ rooms }) => Object.keys(rooms).filter((id) => before.rooms[id] === undefined)).toHaveLength(2);
  await expectSelection(page).toMatchObject([{ kind: 'room' }]);
  await expectStorey(page, ({ walls }) => Object.values(walls).filter(({ id, kind }) => before.walls[id] === undefined && kind === 'virtual')).toEqual([]);
  await press(page, 'Control+z');
  await expectStorey(page, (storey) => storey).toEqual(before);
});
