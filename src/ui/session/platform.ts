import { type Remote, wrap } from 'comlink';
import type { Platform } from '../../model/platform.ts';
import { createBrowserPlatform, pageBase } from '../browser-platform.ts';
import type { FontWorker } from '../workers/font.worker.ts';

let fonts: Remote<FontWorker> | null = null;

/** The worker that unpacks fonts; made with the first font and kept. */
function fontWorker(): Remote<FontWorker> {
  fonts ??= wrap<FontWorker>(new Worker(new URL('../workers/font.worker.ts', import.meta.url), { type: 'module' }));
  return fonts;
}

/** The page's own platform: one for all projects, so that fonts are loaded once. */
export const platform: Platform = createBrowserPlatform(pageBase(), (bytes) =>
  fontWorker().decompress(bytes),
);
