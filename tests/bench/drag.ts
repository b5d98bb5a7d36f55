import { chromium, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { Project } from '../../src/model/project.ts';
import { VIEW_SCALE } from '../../src/editor/viewport.ts';
import { browserArguments, ensureBrowser } from '../e2e/find-browser.ts';
import { drawContext } from '../tools/sign-project.ts';
import type { BenchRow } from './bench-row.ts';
import { paintRaw, watchFrames } from './drag-page/in-page.ts';
import { manyRooms } from './drag-page/many-rooms.ts';
import { rawPicture } from './drag-page/raw-picture.ts';

const root = resolve(import.meta.dirname, '../..');
const ROOMS = 200;
const MOVES = 120;

/** The part of the page's test hook that is used here. */
interface Hook {
  readonly __paitu: {
    readonly editor: {
      load(project: Project): void;
      setView(view: 'plan'): void;
      zoomTo(target: 'fit'): void;
      undo(): void;
      redo(): void;
      select(refs: readonly { kind: 'room'; id: string; storeyId: string }[]): void;
      store: { getState(): { draft: unknown; canvas: { width: number; height: number }; viewports: { plan: { x: number; y: number; zoom: number } } } };
    };
  };
  frames_: { work: number[]; at: number[] } | null;
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))]!;

/** A room in a plan of 200 is dragged with a real pointer in the built app, and the same picture is painted bare. */
export async function dragBench(): Promise<readonly BenchRow[]> {
  const config = resolve(root, 'vite.config.ts');
  if (!existsSync(resolve(root, 'dist/index.html'))) await build({ configFile: config, logLevel: 'warn' });
  const server = await preview({ configFile: config, logLevel: 'silent', preview: { port: 0 } });
  const executablePath = ensureBrowser();
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath === null ? {} : { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchFrames);
    await page.goto(`${server.resolvedUrls!.local[0]!}?e2e`);
    const project = manyRooms(ROOMS);
    await openPlan(page, project);
    const drag = await dragRoom(page, project);
    const undo = await undoTimes(page);
    return rowsOf(drag, await rawTimes(page, project), undo);
  } finally {
    await browser.close();
    await server.close();
  }
}

function rowsOf(drag: { work: number[]; at: number[] }, raw: readonly number[], undo: readonly number[]): readonly BenchRow[] {
  const between = drag.at.slice(1).map((time, i) => time - drag.at[i]!);
  const work = quantile(drag.work, 0.95);
  const bare = quantile(raw, 0.5);
  return [
    { what: `drag a room of ${ROOMS}: work of a frame with its raster, p95`, value: work, unit: 'ms', bar: 16 },
    { what: 'the same, median', value: quantile(drag.work, 0.5), unit: 'ms', bar: null },
    { what: 'time from frame to frame during the drag, p95 (the screen gives 16.7)', value: quantile(between, 0.95), unit: 'ms', bar: null },
    { what: 'undo and redo of it, with the frame that shows it, p95', value: quantile(undo, 0.95), unit: 'ms', bar: 30 },
    { what: 'the whole picture on a bare canvas, median', value: bare, unit: 'ms', bar: null },
    { what: 'a frame of the drag to the bare picture, medians', value: quantile(drag.work, 0.5) / bare, unit: '×', bar: null },
  ];
}

async function openPlan(page: Page, project: Project): Promise<void> {
  await page.getByRole('button', { name: '示例' }).click();
  await page.waitForFunction(() => (window as unknown as Partial<Hook>).__paitu !== undefined);
  await page.waitForSelector('.canvas-surface canvas');
  await page.evaluate((loaded) => {
    const { editor } = (window as unknown as Hook).__paitu;
    editor.load(loaded);
    editor.setView('plan');
    editor.zoomTo('fit');
  }, project);
  // Autosave and the first check are not what is measured.
  await page.waitForTimeout(3000);
}

async function dragRoom(page: Page, project: Project): Promise<{ work: number[]; at: number[] }> {
  const storeyId = project.storeys[0]!.id;
  const id = Object.values(project.storeys[0]!.rooms).find((room) => room.name === '会议室105')!.id;
  await page.evaluate((ref) => (window as unknown as Hook).__paitu.editor.select([ref]), { kind: 'room' as const, id, storeyId });
  const box = (await page.locator(`[data-ref="room:${storeyId}:${id}"]`).boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + box.height * 0.6 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y);
  await page.evaluate(() => ((window as unknown as Hook).frames_ = { work: [], at: [] }));
  for (let i = 0; i < MOVES; i += 1) {
    const turn = (2 * Math.PI * i) / 40;
    await page.mouse.move(from.x + 6 * Math.cos(turn), from.y + 6 * Math.sin(turn));
  }
  const isDragging = await page.evaluate(() => (window as unknown as Hook).__paitu.editor.store.getState().draft !== null);
  if (!isDragging) throw new Error('The room did not follow the pointer: nothing was measured');
  const frames = await page.evaluate(() => (window as unknown as Hook).frames_!);
  await page.evaluate(() => ((window as unknown as Hook).frames_ = null));
  await page.mouse.up();
  return frames;
}

/** The drop was committed: it is undone and redone, each measured with the frame that shows it. */
async function undoTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const hook = window as unknown as Hook;
    const { editor } = hook.__paitu;
    const times: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      await new Promise((done) => setTimeout(done, 50));
      hook.frames_ = { work: [], at: [] };
      const start = performance.now();
      if (i % 2 === 0) editor.undo();
      else editor.redo();
      const spent = performance.now() - start;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      times.push(spent + hook.frames_.work.reduce((sum, work) => sum + work, 0));
    }
    hook.frames_ = null;
    return times;
  });
}

async function rawTimes(page: Page, project: Project): Promise<readonly number[]> {
  const { drawing } = composePlan(project, project.storeys[0]!.id, await drawContext(), { scale: VIEW_SCALE.plan });
  const view = await page.evaluate(() => {
    const { canvas, viewports } = (window as unknown as Hook).__paitu.editor.store.getState();
    return { ...viewports.plan, ...canvas };
  });
  return page.evaluate(paintRaw, { picture: rawPicture(drawing), view, frames: 40 });
}
