import { jsPDF } from 'jspdf';
import type { Rect } from '../../geometry/rect.ts';
import { writeBinary } from './pdf-strings.ts';

/** A box as jsPDF keeps it, in points. */
interface JsPdfBox {
  readonly bottomLeftX: number;
  readonly bottomLeftY: number;
  readonly topRightX: number;
  readonly topRightY: number;
}

/** The inner parts of jsPDF 4.2.1 that are used here and that its type file leaves out. */
export interface JsPdfInternals {
  newObject(): number;
  out(line: string): void;
  putStream(stream: {
    data: string;
    filters: readonly string[];
    additionalKeyValues: { key: string; value: string | number }[];
    objectId: number;
  }): void;
  readonly pages: string[][];
  readonly events: { subscribe(topic: string, hook: () => void): void };
  getCurrentPageInfo(): { pageContext: { trimBox: JsPdfBox; bleedBox: JsPdfBox; userUnit: number } };
}

interface JsPdfPrivate {
  setPdfVersion(version: string): void;
  setCustomOutputDestination(sink: { push(line: string): void }): void;
  buildDocument(): void;
}

/** jsPDF's hook for stream filters; a property of the class, for all documents. */
interface JsPdfFilters {
  processDataByFilters: (data: string, filters: readonly string[]) => { data: string; reverseChain: string };
}

/** A page ready to be written: content operators and boxes in units of the page, origin at the paper's lower left corner. */
export interface PageSource {
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly trim: Rect;
  readonly bleed: Rect;
  readonly userUnit: number;
}

const jsPdfBox = (r: Rect): JsPdfBox => ({
  bottomLeftX: r.x0,
  bottomLeftY: r.y0,
  topRightX: r.x1,
  topRightY: r.y1,
});

const orientation = (page: PageSource): 'l' | 'p' => (page.width > page.height ? 'l' : 'p');

/** A jsPDF document that holds the pages. */
export function jsPdfDocument(pages: readonly PageSource[]): { doc: jsPDF; internals: JsPdfInternals } {
  const first = pages[0]!;
  const doc = new jsPDF({
    unit: 'pt',
    format: [first.width, first.height],
    orientation: orientation(first),
    compress: true,
    // otherwise fourteen base fonts are listed, which no PDF/X may have
    putOnlyUsedFonts: true,
    // four decimals, not sixteen; 0 would turn 100 into 1
    precision: 4,
    floatPrecision: 4,
  });
  const internals = doc.internal as unknown as JsPdfInternals;
  pages.forEach((page, i) => {
    if (i > 0) doc.addPage([page.width, page.height], orientation(page));
    const context = internals.getCurrentPageInfo().pageContext;
    context.trimBox = jsPdfBox(page.trim);
    context.bleedBox = jsPdfBox(page.bleed);
    context.userUnit = page.userUnit;
    // jsPDF opens every page with a line width and a grey: a page of ours sets what it needs and has no DeviceGray
    internals.pages[i + 1]!.splice(0, Infinity, page.content);
  });
  return { doc, internals };
}

/** Runs the hooks of a document. jsPDF swallows what a hook throws; here it is kept and thrown after the build. */
export function subscribeAll(internals: JsPdfInternals, hooks: Readonly<Record<string, () => void>>): { rethrow(): void } {
  const thrown: unknown[] = [];
  for (const [topic, hook] of Object.entries(hooks)) {
    internals.events.subscribe(topic, () => {
      try {
        hook();
      } catch (error) {
        thrown.push(error);
      }
    });
  }
  return {
    rethrow() {
      if (thrown.length > 0) throw thrown[0];
    },
  };
}

/** Builds the file. `deflate` takes and gives binary strings and stands in for jsPDF's own while it runs. */
export function buildBytes(doc: jsPDF, fileId: string, deflate: (data: string) => string): Uint8Array {
  const inner = (doc as unknown as { __private__: JsPdfPrivate }).__private__;
  const filters = jsPDF.API as unknown as JsPdfFilters;
  const own = filters.processDataByFilters;
  const lines: string[] = [];
  doc.setFileId(fileId);
  inner.setPdfVersion('1.6');
  inner.setCustomOutputDestination({ push: (line) => void lines.push(line) });
  filters.processDataByFilters = (data, chain) =>
    chain.length === 0 ? { data, reverseChain: '' } : { data: deflate(data), reverseChain: '/FlateDecode' };
  try {
    inner.buildDocument();
  } finally {
    filters.processDataByFilters = own;
  }
  return joinLines(lines);
}

/** One line feed after every line, as jsPDF counted for its offsets. */
function joinLines(lines: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    writeBinary(line, bytes, at);
    at += line.length;
    bytes[at] = 10;
    at += 1;
  }
  return bytes;
}
