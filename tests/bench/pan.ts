import type { Page } from '@playwright/test';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import { VIEW_SCALE } from '../../src/editor/viewport.ts';
import { rectsOverlap, type Rect } from '../../src/geometry/rect.ts';
import { drawContext } from '../tools/sign-project.ts';
import type { BenchRow } from './bench-row.ts';
import { openPlan, quantile, watched, type Hook } from './drag-page/app-page.ts';
import { paintRaw } from './drag-page/in-page.ts';
import { manyRooms } from './drag-page/many-rooms.ts';
import { rawPicture } from './drag-page/raw-picture.ts';

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

const MOVES = 60;
/** From all rooms in sight to about fifty of them. */
const CLOSER = 10;

/** A plan is moved and zoomed by hand, all of it in sight and from near, beside the same picture on a bare canvas. */
export async function panBench(page: Page, rooms: number): Promise<readonly BenchRow[]> {
  const project = manyRooms(rooms);
  await openPlan(page, project);
  const { drawing } = composePlan(project, project.storeys[0]!.id, await drawContext(), { scale: VIEW_SCALE.plan });
  const far = await rowsAt(page, drawing, `${rooms} rooms, all in sight`);
  await page.evaluate((factor) => (window as unknown as Hook).__paitu.editor.zoomBy(factor), CLOSER);
  await page.waitForTimeout(1000);
  return [...far, ...(await rowsAt(page, drawing, `${rooms} rooms, about fifty in sight`))];
}

async function rowsAt(page: Page, drawing: Drawing, what: string): Promise<readonly BenchRow[]> {
  const view = await viewOf(page);
  const pan = await panned(page);
  const zoom = await zoomed(page);
  const raw = quantile(await page.evaluate(paintRaw, { picture: rawPicture(inSight(drawing, view)), view, frames: 20 }), 0.5);
  const [panning, zooming] = [quantile(pan, 0.5), quantile(zoom, 0.5)];
  return [
    { what: `${what}: what is in sight on a bare canvas, median`, value: raw, unit: 'ms', bar: null },
    { what: `${what}: a frame of panning, median`, value: panning, unit: 'ms', bar: null },
    { what: 'the same, to the bare picture', value: panning / raw, unit: '×', bar: 2 },
    { what: `${what}: a frame of zooming, median`, value: zooming, unit: 'ms', bar: null },
    { what: 'the same, to the bare picture', value: zooming / raw, unit: '×', bar: 2 },
  ];
}

const viewOf = (page: Page): Promise<View> =>
  page.evaluate(() => {
    const { canvas, viewports } = (window as unknown as Hook).__paitu.editor.store.getState();
    return { ...viewports.plan, ...canvas };
  });

/** What a bare canvas that culls would paint. */
function inSight(drawing: Drawing, { x, y, zoom, width, height }: View): Drawing {
  const seen: Rect = { x0: x - width / zoom / 2, x1: x + width / zoom / 2, y0: y - height / zoom / 2, y1: y + height / zoom / 2 };
  const items = drawing.items.filter((item) => {
    const box = itemsBounds([item]);
    return box !== null && rectsOverlap(box, seen);
  });
  return { ...drawing, items };
}

/** The paper is led in circles by the middle button. */
async function panned(page: Page): Promise<readonly number[]> {
  const box = (await page.locator('.canvas-surface').boundingBox())!;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(cx, cy);
  await page.mouse.down({ button: 'middle' });
  const { work } = await watched(page, async () => {
    for (let i = 0; i < MOVES; i += 1) await page.mouse.move(cx + 40 * Math.cos(i / 6), cy + 40 * Math.sin(i / 6));
  });
  await page.mouse.up({ button: 'middle' });
  return work;
}

/** The wheel goes in and out about the middle. */
async function zoomed(page: Page): Promise<readonly number[]> {
  const { work } = await watched(page, async () => {
    for (let i = 0; i < MOVES; i += 1) {
      await page.mouse.wheel(0, i % 2 === 0 ? -60 : 60);
      await page.waitForTimeout(30);
    }
  });
  return work;
}
