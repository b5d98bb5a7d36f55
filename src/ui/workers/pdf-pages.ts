import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
// Sets the reader's other half beside it: this is a worker already, so it needs none of its own.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { MOST_PIXELS } from '../../formats/image/picture-facts.ts';
import { failure, problem, type Result, success } from '../../model/diagnostic.ts';
import { drawn, type PreparedPicture } from './prepare-picture.ts';

/** The paper of a page, mm. */
export interface PdfPage {
  readonly widthMm: number;
  readonly heightMm: number;
}

const MM_PER_POINT = 25.4 / 72;
const POINTS_PER_INCH = 72;
/** Of a longer book the first so many pages can be chosen. */
const MOST_PAGES = 200;

/** Character maps of Chinese fonts, stand-ins for the fourteen fonts that every reader has, and decoders of scans: fetched when a file asks for them. */
const HELPERS = import.meta.glob<string>(
  [
    '../../../node_modules/pdfjs-dist/cmaps/{Adobe-GB1,GB,GBK,GBK2K,GBKp,GBT,GBpc,UniGB,Identity}*.bcmap',
    '../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '../../../node_modules/pdfjs-dist/wasm/*.wasm',
  ],
  { query: '?url&no-inline', import: 'default', eager: true, exhaustive: true },
);
const helperUrl = new Map(Object.entries(HELPERS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

/** Hands the reader its helpers by name; pdf.js asks for a class. */
class Helpers {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const url = helperUrl.get(filename);
    if (url === undefined) throw new Error(`no helper ${filename}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

interface CanvasAndContext {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Canvases without a page; the reader asks for them by a class too. */
class Canvases {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas !== null) [canvas.width, canvas.height] = [Math.ceil(width), Math.ceil(height)];
  }
  destroy(both: CanvasAndContext): void {
    [both.canvas, both.context] = [null, null];
  }
}

/** Filters are made of elements of a page: without one the picture is shown without them. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy = (): void => undefined;
}

/** Anything: the reader takes only that each address ends in a stroke, and asks Helpers by name. */
const BY_NAME = 'helpers/';

let file: PDFDocumentProxy | null = null;

/** What a reader's refusal means to a person. */
function refusal(reason: unknown): ReturnType<typeof failure> {
  const name = reason instanceof Error ? reason.name : '';
  return failure(problem(name === 'PasswordException' ? 'underlay.pdfLocked' : 'underlay.pdfDamaged'));
}

/** Opens a PDF and tells the size of its pages. */
export async function openPdf(bytes: Uint8Array): Promise<Result<readonly PdfPage[]>> {
  try {
    file = await getDocument({
      data: bytes, verbosity: 0, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, isEvalSupported: false, isImageDecoderSupported: false,
      cMapUrl: BY_NAME, cMapPacked: true, standardFontDataUrl: BY_NAME, wasmUrl: BY_NAME,
      BinaryDataFactory: Helpers, CanvasFactory: Canvases, FilterFactory: NoFilters,
    }).promise;
    const pages: PdfPage[] = [];
    for (let i = 1; i <= Math.min(file.numPages, MOST_PAGES); i += 1) {
      const { width, height } = (await file.getPage(i)).getViewport({ scale: 1 });
      pages.push({ widthMm: width * MM_PER_POINT, heightMm: height * MM_PER_POINT });
    }
    return pages.length === 0 ? failure(problem('underlay.pdfEmpty')) : success(pages);
  } catch (reason) {
    return refusal(reason);
  }
}

/** A page of the PDF that is open, counted from 0, as a picture: so many dots an inch, fewer where it would be over-large. */
export async function renderPdf(page: number, dpi: number): Promise<Result<PreparedPicture>> {
  if (file === null) throw new Error('no PDF is open');
  try {
    const shown = await file.getPage(page + 1);
    const whole = shown.getViewport({ scale: 1 });
    const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)));
    const viewport = shown.getViewport({ scale });
    const canvas = new OffscreenCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    await shown.render({ canvas: null, canvasContext: context, viewport, background: '#ffffff' }).promise;
    return await drawn(canvas, 'image/png');
  } catch (reason) {
    return refusal(reason);
  }
}
