import type { Platform, WasmModule } from '../model/platform.ts';

type TemplateFolder = Parameters<Platform['templates']>[0];

/** Every template is its own small chunk, fetched when it is asked for; the many small boards are one. */
const templates = import.meta.glob<{ default: unknown }>(['../../templates/*.json', '../../templates/*/*.json', '!../../templates/boards/*.json']);
const PREFIX = '../../templates/';
const BOARDS = 'boards/';
const boards = async () => (await import('./board-templates.ts')).boardTemplates;

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  // A server that answers every address with the start page must not pass for a file.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || isPage) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function template(path: string): Promise<unknown> {
  if (path.startsWith(BOARDS)) return boardTemplate(path);
  const load = templates[PREFIX + path];
  if (load === undefined) throw new Error(`No template ${path}`);
  return (await load()).default;
}

async function boardTemplate(path: string): Promise<unknown> {
  const board = (await boards())[path.slice(BOARDS.length)];
  if (board === undefined) throw new Error(`No template ${path}`);
  return board;
}

async function listTemplates(folder: TemplateFolder): Promise<readonly string[]> {
  const start = `${PREFIX}${folder}/`;
  const own = Object.keys(templates).filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  const files = folder === 'boards' ? Object.keys(await boards()) : own;
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** Addresses alone: the modules themselves are fetched when something needs them. */
const WASM: Readonly<Record<WasmModule, () => Promise<{ default: string }>>> = {
  resvg: () => import('@resvg/resvg-wasm/index_bg.wasm?url'),
  lcms: () => import('lcms-wasm/dist/lcms.wasm?url'),
  highs: () => import('highs/runtime?url'),
};

/** YYYY-MM-DD of the person's own calendar. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The folder the page was loaded from; workers are told it, because their own address is another. */
export const pageBase = (): string => new URL('.', document.baseURI).href;

/**
 * The browser's side of Platform. `base` is the address that assets lie under; `decompress` turns woff2 into sfnt (in the
 * page it asks a worker, in a worker it does it itself).
 */
export function createBrowserPlatform(base: string, decompress: Platform['decompressWoff2']): Platform {
  return {
    asset: (path) => fetchBytes(new URL(path, base).href),
    template,
    templates: listTemplates,
    wasm: async (module) => fetchBytes(new URL((await WASM[module]()).default, base).href),
    newId: () => crypto.randomUUID(),
    today: () => localDay(new Date()),
    decompressWoff2: decompress,
  };
}
