import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import type { Project } from '../../../src/model/project.ts';
import { browserArguments, ensureBrowser } from '../../e2e/find-browser.ts';
import { watchFrames, type Watch } from './in-page.ts';

const configFile = resolve(import.meta.dirname, '../../../vite.config.ts');

/** The part of the page's test hook that is used by the benchmark. */
export interface Hook {
  readonly __paitu: {
    readonly editor: {
      load(project: Project): void;
      setView(view: 'plan'): void;
      zoomTo(target: 'fit'): void;
      zoomBy(factor: number): void;
      panBy(dx: number, dy: number): void;
      select(refs: readonly { kind: 'room'; id: string; storeyId: string }[]): void;
      store: {
        getState(): {
          revision: number;
          draft: unknown;
          canvas: { width: number; height: number };
          viewports: { plan: { x: number; y: number; zoom: number } };
        };
      };
    };
  };
  watch_: Watch | null;
}

/** Builds the app as it ships and hands over a page of it in Chromium, with frames watched; everything is put away after. */
export async function withApp<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'paitu-bench-'));
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, logLevel: 'silent', build: { outDir }, preview: { port: 0 } });
  try {
    return await withBrowser((page) => act(page), `${server.resolvedUrls!.local[0]!}?e2e`);
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}

/** A page of 1280 × 800 in Chromium with frames watched. */
export async function withBrowser<T>(act: (page: Page) => Promise<T>, address: string): Promise<T> {
  const executablePath = ensureBrowser();
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath === null ? {} : { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // What runs these files names inner functions with a helper that the page has not got.
    await page.addInitScript('globalThis.__name = (made) => made;');
    await page.addInitScript(watchFrames);
    await page.goto(address);
    return await act(page);
  } finally {
    await browser.close();
  }
}

/** Opens a project in the plan view, all of it in sight. */
export async function openPlan(page: Page, project: Project): Promise<void> {
  if (await page.evaluate(() => (window as unknown as Partial<Hook>).__paitu === undefined)) {
    await page.getByRole('button', { name: '示例' }).click();
    await page.waitForFunction(() => (window as unknown as Partial<Hook>).__paitu !== undefined);
    await page.waitForSelector('.canvas-surface canvas');
  }
  await page.evaluate((loaded) => {
    const { editor } = (window as unknown as Hook).__paitu;
    editor.load(loaded);
    editor.setView('plan');
    editor.zoomTo('fit');
  }, project);
  // The first check and the first file are not what is measured.
  await page.waitForTimeout(5000);
}

/** What the frames of an act took. */
export async function watched(page: Page, act: () => Promise<void>): Promise<Watch> {
  await page.evaluate(() => {
    (window as unknown as Hook).watch_ = { work: [], at: [], steps: [] };
  });
  await act();
  return page.evaluate(() => {
    const hook = window as unknown as Hook;
    const watch = hook.watch_!;
    hook.watch_ = null;
    return watch;
  });
}

/** The time that the page's main thread has spent at work, ms on the processor. */
export async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
}

/** The value below which a part of the values lies. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))]!;
