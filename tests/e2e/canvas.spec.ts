import type { Page } from '@playwright/test';
import { checkInvariants } from '../../src/model/invariants.ts';
import { boxOf, createZhuangke, expect, expectProject, expectSelection, painted, project, selection, showView, signOf, test } from './paitu.ts';

const twin = (page: Page, key: string) => page.locator(`[data-ref="${key}"]`);

const middleOf = async (page: Page, key: string): Promise<{ x: number; y: number }> => {
  const box = await boxOf(page, twin(page, key));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Counts the pixels of the picture inside a box of the page that a test of colour accepts. */
const pixels = (page: Page, box: { x: number; y: number; width: number; height: number }, colour: 'red' | 'white') =>
  page.evaluate(
    ({ box: area, wanted }) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.canvas-surface canvas')!;
      const place = canvas.getBoundingClientRect();
      const scale = canvas.width / place.width;
      const { data } = canvas
        .getContext('2d')!
        .getImageData((area.x - place.left) * scale, (area.y - place.top) * scale, area.width * scale, area.height * scale);
      let found = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
        if (wanted === 'red' ? r > 180 && g < 90 && b < 90 : r > 250 && g > 250 && b > 250) found += 1;
      }
      return found / (data.length / 4);
    },
    { box, wanted: colour },
  );

test('the picture lies exactly beneath the twins: the party plaque is white with red words', async ({ page }) => {
  await createZhuangke(page);
  const party = await signOf(page, 'party');
  const box = await boxOf(page, twin(page, `sign::${party.id}`));
  expect(box.height / box.width).toBeCloseTo(2100 / 320, 1);
  const inner = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
  await expect.poll(() => pixels(page, inner, 'red')).toBeGreaterThan(0.02);
  expect(await pixels(page, inner, 'white')).toBeGreaterThan(0.4);
  const beside = { ...inner, x: box.x + box.width + 4 };
  expect(await pixels(page, beside, 'red')).toBe(0);
});

test('the wheel zooms where the pointer is and the space bar moves the paper', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  const before = await middleOf(page, 'room:st1:r1');
  await page.mouse.move(before.x, before.y);
  const { width } = await boxOf(page, twin(page, 'room:st1:r1'));
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await twin(page, 'room:st1:r1').boundingBox())!.width).toBeGreaterThan(width);
  const zoomed = await middleOf(page, 'room:st1:r1');
  expect(Math.hypot(zoomed.x - before.x, zoomed.y - before.y)).toBeLessThan(1.5);
  await page.keyboard.down('Space');
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 40, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect.poll(async () => (await middleOf(page, 'room:st1:r1')).x).not.toBeCloseTo(zoomed.x, 0);
  const panned = await middleOf(page, 'room:st1:r1');
  expect(panned.x - zoomed.x).toBeCloseTo(60, 0);
  expect(panned.y - zoomed.y).toBeCloseTo(40, 0);
  expect((await project(page)).storeys[0]!.nodes['n1']).toMatchObject({ x: 0, y: 0 });
});

test('a dragged wall takes its run along; Esc in the middle puts it back; the plan stays sound', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  const start = await middleOf(page, 'wall:st1:w23');
  const corner = () => expectProject(page, ({ storeys }) => storeys[0]!.nodes['n3']!.x);
  const drag = async (): Promise<void> => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 20, start.y + 3, { steps: 5 });
    await painted(page);
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await corner().toBe(8400);
  await drag();
  await page.mouse.up();
  await corner().toBeGreaterThan(8400);
  const moved = await project(page);
  expect(moved.storeys[0]!.nodes['n10']!.x).toBe(moved.storeys[0]!.nodes['n3']!.x);
  expect(checkInvariants(moved).filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  await page.keyboard.press('Control+z');
  await corner().toBe(8400);
});

test('a double click on a room edits its name where it stands', async ({ page }) => {
  await createZhuangke(page);
  await showView(page, '平面');
  const place = await middleOf(page, 'room:st1:r8');
  const name = () => expectProject(page, ({ storeys }) => storeys[0]!.rooms['r8']!.name);
  await page.mouse.dblclick(place.x, place.y);
  const field = page.getByRole('textbox', { name: '房间名称' });
  await expect(field).toBeFocused();
  await field.fill('托育服务中心');
  await field.press('Enter');
  await name().toBe('托育服务中心');
  await expect(field).toHaveCount(0);
  await page.mouse.dblclick(place.x, place.y);
  await field.fill('不要');
  await field.press('Escape');
  await expect(field).toHaveCount(0);
  await name().toBe('托育服务中心');
});

test('things of the canvas are found, picked and moved by the keyboard alone', async ({ page }) => {
  await createZhuangke(page);
  const first = page.locator('.twin[tabindex="0"]');
  await expect(first).toHaveCount(1);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const focused = page.locator('.twin:focus');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  await expectSelection(page).toHaveLength(1);
  const [picked] = await selection(page);
  const before = (await project(page)).signs[picked!.id]!.offset;
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expectProject(page, ({ signs }) => signs[picked!.id]!.offset).toBe(before - 110);
  await page.keyboard.press('Escape');
  await expectSelection(page).toEqual([]);
});

test('a double click on a plaque shows its face, in proportion', async ({ page }) => {
  await createZhuangke(page);
  const party = await signOf(page, 'party');
  const place = await middleOf(page, `sign::${party.id}`);
  await page.mouse.dblclick(place.x, place.y);
  await expect(page.getByRole('radio', { name: '牌面' })).toBeChecked();
  const box = await boxOf(page, twin(page, `sign::${party.id}`));
  expect(box.height / box.width).toBeCloseTo(2100 / 320, 2);
  expect(box.height).toBeGreaterThan(400);
});
