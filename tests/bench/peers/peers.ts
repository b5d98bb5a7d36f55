import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { BenchRow } from '../bench-row.ts';
import { quantile, watched, withBrowser } from '../drag-page/app-page.ts';

/** Fetched for the run alone, into a folder that is removed after; nothing of it is part of the project. */
const PACKAGES = ['tldraw@5.1.1', 'react@19.3.1', 'react-dom@19.3.1'];

const PAGE = '<!doctype html><html><body><div id="root" style="position:fixed;inset:0"></div><script type="module" src="/main.jsx"></script></body></html>';

const MAIN = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
window.fill_ = (count) => {
  const editor = window.peer_;
  editor.deleteShapes([...editor.getCurrentPageShapeIds()]);
  const columns = count <= 400 ? 20 : Math.ceil(Math.sqrt(count));
  editor.createShapes(Array.from({ length: count }, (_, i) => ({
    type: 'geo', x: (i % columns) * 200, y: Math.floor(i / columns) * 180,
    props: { geo: 'rectangle', w: 200, h: 180, richText: toRichText('会议室' + (i + 1)) },
  })));
  editor.zoomToFit();
  const taken = editor.getCurrentPageShapes()[Math.floor(columns / 2)].id;
  window.taken_ = () => { const { x, y } = editor.getShapePageBounds(taken); return { x, y }; };
  const { x, y } = editor.pageToScreen({ x: (Math.floor(columns / 2) + 0.5) * 200, y: 100 });
  editor.select(taken);
  return { x, y };
};
createRoot(document.getElementById('root')).render(createElement(Tldraw, { onMount: (editor) => { window.peer_ = editor; } }));
`;

interface PeerPage {
  readonly peer_: unknown;
  readonly fill_: (count: number) => { x: number; y: number };
  /** Where the shape that is dragged stands now. */
  readonly taken_: () => { x: number; y: number };
}

/** tldraw with as many labelled rectangles, one of them dragged: from frame to frame as a person sees it. Needs the registry. */
export async function peerBench(counts: readonly number[]): Promise<readonly BenchRow[]> {
  const root = mkdtempSync(join(tmpdir(), 'paitu-peer-'));
  try {
    writeFileSync(join(root, 'package.json'), '{"private":true,"type":"module"}');
    writeFileSync(join(root, 'index.html'), PAGE);
    writeFileSync(join(root, 'main.jsx'), MAIN);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: root, stdio: 'ignore' });
    await build({ root, configFile: false, logLevel: 'error', build: { outDir: 'dist' } });
    const server = await preview({ root, configFile: false, logLevel: 'silent', preview: { port: 0 } });
    try {
      return await withBrowser((page) => rowsOf(page, counts), server.resolvedUrls!.local[0]!);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function rowsOf(page: Page, counts: readonly number[]): Promise<readonly BenchRow[]> {
  await page.waitForFunction(() => (window as unknown as Partial<PeerPage>).peer_ !== undefined);
  const rows: BenchRow[] = [];
  for (const count of counts) {
    const at = await page.evaluate((n) => (window as unknown as PeerPage).fill_(n), count);
    await page.waitForTimeout(3000);
    rows.push(...(await dragRows(page, count, at)));
  }
  return rows;
}

async function dragRows(page: Page, count: number, at: { x: number; y: number }): Promise<readonly BenchRow[]> {
  const place = () => page.evaluate(() => (window as unknown as PeerPage).taken_());
  const before = await place();
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const { at: frames } = await watched(page, async () => {
    for (let i = 0; i < 120; i += 1) await page.mouse.move(at.x + 30 * Math.cos(i / 6), at.y + 30 * Math.sin(i / 6));
  });
  await page.mouse.up();
  const after = await place();
  if (Math.hypot(after.x - before.x, after.y - before.y) < 1) throw new Error('The shape did not follow the pointer: nothing was measured');
  const between = frames.slice(1).map((time, i) => time - frames[i]!);
  return [
    { what: `tldraw 5.1.1, ${count} labelled rectangles, one dragged: from frame to frame, median`, value: quantile(between, 0.5), unit: 'ms', bar: null },
    { what: 'the same, p95', value: quantile(between, 0.95), unit: 'ms', bar: null },
  ];
}
