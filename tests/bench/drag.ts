import type { Page } from '@playwright/test';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import { VIEW_SCALE } from '../../src/editor/viewport.ts';
import type { Project } from '../../src/model/project.ts';
import { drawContext } from '../tools/sign-project.ts';
import type { BenchRow } from './bench-row.ts';
import { openPlan, quantile, threadClock, watched, type Hook } from './drag-page/app-page.ts';
import { paintRaw, type Watch } from './drag-page/in-page.ts';
import { manyRooms } from './drag-page/many-rooms.ts';
import { rawPicture } from './drag-page/raw-picture.ts';

const MOVES = 120;
const ROUNDS = 10;

/** How many rooms, and what design.md §8 asks of them, ms; null for a bare figure. */
export interface Bars {
  readonly rooms: number;
  readonly dragBar: number | null;
  readonly stepBar: number | null;
}

interface Measured {
  readonly drag: Watch;
  /** Time of the page's main thread on the processor during the drag, ms: other programs on the machine do not add to it. */
  readonly cpu: number;
  readonly drop: readonly number[];
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

/** A room in a plan is dragged, dropped, undone and redone by hand in the built app; the same picture is painted bare. */
export async function dragBench(page: Page, { rooms, dragBar, stepBar }: Bars): Promise<readonly BenchRow[]> {
  const project = manyRooms(rooms);
  await openPlan(page, project);
  return rowsOf({ rooms, dragBar, stepBar }, await measure(page, project), await rawTimes(page, project));
}

const row = (what: string, value: number, bar: number | null = null, unit = 'ms'): BenchRow => ({ what, value, unit, bar });

function rowsOf({ rooms, dragBar, stepBar }: Bars, { drag, cpu, ...steps }: Measured, raw: readonly number[]): readonly BenchRow[] {
  const between = drag.at.slice(1).map((time, i) => time - drag.at[i]!);
  const [frame, bare] = [quantile(drag.work, 0.5), quantile(raw, 0.5)];
  return [
    row(`drag a room of ${rooms}: a frame with all that is done in it and its raster, after one round to warm up, p95`, quantile(drag.work, 0.95), dragBar),
    row('the same, median', frame),
    row('the same, least', Math.min(...drag.work)),
    row('time on the processor for such a frame, mean', cpu / drag.work.length),
    row('from frame to frame during the drag, p95 (the screen gives 16.7)', quantile(between, 0.95)),
    ...(['drop', 'undo', 'redo'] as const).flatMap((step) => [
      row(`${step}: from the hand until it is painted, with the wait for the screen, median`, quantile(steps[step], 0.5), stepBar),
      row('the same, p95', quantile(steps[step], 0.95)),
      row('the same, least', Math.min(...steps[step])),
    ]),
    row('the whole picture on a bare canvas, median', bare),
    row('a frame of the drag to the bare picture, medians', frame / bare, null, '×'),
  ];
}

async function measure(page: Page, project: Project): Promise<Measured> {
  const at = await pickRoom(page, project);
  // One round that is not measured: the engine compiles what it meets often. Esc puts the room back.
  await carry(page, at, MOVES);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const clock = await threadClock(page);
  const start = await clock();
  const drag = await watched(page, async () => {
    await carry(page, at, MOVES);
    const draft = await page.evaluate(() => (window as unknown as Hook).__paitu.editor.store.getState().draft);
    if (draft === null) throw new Error('The room did not follow the pointer: nothing was measured');
  });
  const cpu = (await clock()) - start;
  await page.mouse.up();
  const rounds: Omit<Measured, 'drag' | 'cpu'>[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await page.waitForTimeout(400);
    await carry(page, at, 8);
    rounds.push({
      drop: await step(page, () => page.mouse.up()),
      undo: await step(page, () => page.keyboard.press('Control+z')),
      redo: await step(page, () => page.keyboard.press('Control+Shift+Z')),
    });
    await page.keyboard.press('Control+z');
  }
  const joined = (name: 'drop' | 'undo' | 'redo'): readonly number[] => rounds.flatMap((round) => round[name]);
  return { drag, cpu, drop: joined('drop'), undo: joined('undo'), redo: joined('redo') };
}

/** Selects a room in the middle of the plan; where the hand takes it. */
async function pickRoom(page: Page, project: Project): Promise<{ x: number; y: number }> {
  const storeyId = project.storeys[0]!.id;
  const id = Object.values(project.storeys[0]!.rooms).find((room) => room.name === '会议室105')!.id;
  await page.evaluate((ref) => (window as unknown as Hook).__paitu.editor.select([ref]), { kind: 'room' as const, id, storeyId });
  const box = (await page.locator(`[data-ref="room:${storeyId}:${id}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.6 };
}

/** Takes the room up and leads it in circles; the button stays down. */
async function carry(page: Page, from: { x: number; y: number }, moves: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 0; i < moves; i += 1) {
    const turn = (2 * Math.PI * i) / 40;
    await page.mouse.move(from.x + 6 * Math.cos(turn), from.y + 6 * Math.sin(turn));
  }
}

/** One act of the hand that must change the document, watched until all that follows from it is done. */
async function step(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const revision = () => page.evaluate(() => (window as unknown as Hook).__paitu.editor.store.getState().revision);
  const before = await revision();
  const watch = await watched(page, async () => {
    await act();
    await page.waitForTimeout(400);
  });
  if ((await revision()) !== before + 1) throw new Error('The document did not change: nothing was measured');
  return watch.steps;
}

async function rawTimes(page: Page, project: Project): Promise<readonly number[]> {
  const { drawing } = composePlan(project, project.storeys[0]!.id, await drawContext(), { scale: VIEW_SCALE.plan });
  const view = await page.evaluate(() => {
    const { canvas, viewports } = (window as unknown as Hook).__paitu.editor.store.getState();
    return { ...viewports.plan, ...canvas };
  });
  return page.evaluate(paintRaw, { picture: rawPicture(drawing), view, frames: 40 });
}
