import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import type { EntityRef } from '../../src/model/entity.ts';
import type { Project } from '../../src/model/project.ts';

/** A test that fails on any error in the browser's console, whatever else it looks at. */
export const test = base.extend({
  page: async ({ page }, run) => {
    const errors: string[] = [];
    page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
    page.on('pageerror', (error) => errors.push(error.message));
    // Who listens for a question for a file only just before it is asked may come too late to hear it.
    page.on('filechooser', () => undefined);
    await run(page);
    expect(errors).toEqual([]);
  },
});

export { expect };

/** Waits until every change is on disk. */
export const saved = (page: Page) => expect(page.locator('.save-status')).toHaveText(/^已保存 \d\d:\d\d$/);

/** Makes the centre of 庄科村 the way a person does: types, chooses, and stands before its gate. */
export async function createZhuangke(page: Page): Promise<void> {
  await page.goto('/?e2e');
  await page.getByRole('combobox').fill('石庙镇 庄科');
  await expect(page.getByRole('option').first()).toContainText('河南省 › 洛阳市 › 栾川县 › 石庙镇 › 庄科村');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '项目菜单：庄科村党群服务中心' })).toBeVisible();
  await saved(page);
}

/** The document as it stands: what comes of the last action may be yet to come, so expect it with `expectProject`. */
export const project = (page: Page): Promise<Project> => page.evaluate(() => window.__paitu!.editor.store.getState().project);

export const selection = (page: Page): Promise<readonly EntityRef[]> =>
  page.evaluate(() => window.__paitu!.editor.store.getState().selection);

/** Reads a part of the document again and again until it is as expected: no action is answered before it returns. */
export const expectProject = <T>(page: Page, pick: (project: Project) => T) => expect.poll(async () => pick(await project(page)));

export const expectSelection = (page: Page) => expect.poll(() => selection(page));

export const signOf = async (page: Page, org: string) => {
  const found = Object.values((await project(page)).signs).find((sign) => sign.org === org);
  if (found === undefined) throw new Error(`no sign of ${org}`);
  return found;
};

export async function showView(page: Page, name: '平面' | '大门' | '墙面' | '牌面' | '场地' | '图纸'): Promise<void> {
  const view = page.getByRole('radiogroup', { name: '视图' }).getByRole('radio', { name });
  await view.click();
  await expect(view).toBeChecked();
}

export async function showTab(page: Page, name: '属性' | '检查' | '清单' | '图库' | '图层'): Promise<void> {
  const tab = page.getByRole('tab', { name });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** Leads to a command by typing its name, as far as Enter: the list is narrowed a moment after the typing. */
export async function findCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '命令面板' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await palette.getByRole('combobox').fill(name);
  await expect(palette.getByRole('option', { selected: true })).toContainText(name);
}

export async function runCommand(page: Page, name: string): Promise<void> {
  await findCommand(page, name);
  await page.keyboard.press('Enter');
}

export async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

/** Reads until two looks in a row, two frames apart, are the same: panels slide, fonts come, the canvas is measured. */
export async function atRest<T>(page: Page, read: () => Promise<T>): Promise<T> {
  let seen = await read();
  await expect
    .poll(async () => {
      await painted(page);
      const before = JSON.stringify(seen);
      seen = await read();
      return JSON.stringify(seen) === before && seen !== null;
    })
    .toBe(true);
  return seen;
}

export const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Where a thing stands when it has come to rest. */
export const boxOf = async (page: Page, thing: Locator) => (await atRest(page, () => thing.boundingBox()))!;

/** Where a point of the model (mm, y up) is on the page, once the canvas has come to rest. */
export async function onPage(page: Page, at: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const shown = (await atRest(page, () =>
    page.evaluate(() => {
      const { viewports, view, canvas } = window.__paitu!.editor.store.getState();
      const place = document.querySelector('.canvas-surface')?.getBoundingClientRect();
      const viewport = viewports[view];
      if (place === undefined || viewport === null) return null;
      return { ...viewport, left: place.left + canvas.width / 2, top: place.top + canvas.height / 2 };
    }),
  ))!;
  return { x: shown.left + (at.x - shown.x) * shown.zoom, y: shown.top - (at.y - shown.y) * shown.zoom };
}

/** Drags with the mouse between two points of the model. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const [start, end] = [await onPage(page, from), await onPage(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

export async function clickAt(page: Page, at: { x: number; y: number }): Promise<void> {
  const place = await onPage(page, at);
  await page.mouse.move(place.x, place.y);
  await page.mouse.click(place.x, place.y);
}

/** The card of a rule that is broken now. */
export const brokenRule = (page: Page, rule: string) => page.locator(`.finding[data-rule="${rule}"][data-state="fail"]`);

/** A second window of the same person. */
export const secondWindow = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  return other;
};

