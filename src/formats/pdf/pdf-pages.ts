import { rect, type Rect } from '../../geometry/rect.ts';
import { PT_PER_MM } from './page-boxes.ts';
import type { PdfFile } from './pdf-file.ts';
import { entriesOf, isArray, isStream, type PdfValue } from './pdf-value.ts';

type Entries = ReadonlyMap<string, PdfValue>;

/** A page as it stands in the file, with what it takes from its parents. */
export interface PdfPage {
  readonly entries: Entries;
  readonly resources: PdfValue;
  /** Points, in the page's own space; null where the page has no such box. */
  readonly media: Rect | null;
  readonly crop: Rect | null;
  readonly bleed: Rect | null;
  readonly trim: Rect | null;
  readonly userUnit: number;
  /** The content streams, unpacked and joined; null where one cannot be unpacked. */
  content(): Uint8Array | null;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

function boxOf(file: PdfFile, value: PdfValue | undefined): Rect | null {
  const list = file.resolve(value);
  if (!isArray(list) || list.length !== 4) return null;
  const [x0, y0, x1, y1] = list.map((v) => file.resolve(v));
  if (typeof x0 !== 'number' || typeof y0 !== 'number' || typeof x1 !== 'number' || typeof y1 !== 'number') return null;
  return rect(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
}

function contentOf(file: PdfFile, value: PdfValue | undefined): Uint8Array | null {
  const given = file.resolve(value);
  const streams = isArray(given) ? given.map((v) => file.resolve(v)) : given === null ? [] : [given];
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    const data = isStream(stream) ? file.data(stream) : null;
    if (data === null) return null;
    parts.push(data, Uint8Array.of(10));
  }
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function pageOf(file: PdfFile, entries: Entries): PdfPage {
  const unit = file.resolve(entries.get('UserUnit'));
  return {
    entries,
    resources: file.resolve(entries.get('Resources')),
    media: boxOf(file, entries.get('MediaBox')),
    crop: boxOf(file, entries.get('CropBox')),
    bleed: boxOf(file, entries.get('BleedBox')),
    trim: boxOf(file, entries.get('TrimBox')),
    userUnit: typeof unit === 'number' ? unit : 1,
    content: () => contentOf(file, entries.get('Contents')),
  };
}

function collect(file: PdfFile, node: PdfValue, above: Entries, seen: Set<Entries>, pages: PdfPage[]): void {
  const own = entriesOf(node);
  if (own === null || seen.has(own)) return;
  seen.add(own);
  const inherited = INHERITED.flatMap((key) => (above.has(key) && !own.has(key) ? [[key, above.get(key)!] as const] : []));
  const entries: Entries = inherited.length === 0 ? own : new Map([...own, ...inherited]);
  const kids = file.resolve(own.get('Kids'));
  if (isArray(kids)) for (const kid of kids) collect(file, file.resolve(kid), entries, seen, pages);
  else pages.push(pageOf(file, entries));
}

/** The catalog of a file; empty where there is none. */
export const catalogOf = (file: PdfFile): Entries => entriesOf(file.resolve(file.trailer.get('Root'))) ?? new Map();

/** All pages in order. */
export function pagesOf(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  collect(file, file.resolve(catalogOf(file).get('Pages')), new Map(), new Set(), pages);
  return pages;
}

/** A box in mm from the lower left corner of `origin`; a user unit makes the page's points larger. */
export function boxInMm(box: Rect, origin: Rect, userUnit: number): Rect {
  const mm = (v: number): number => (v * userUnit) / PT_PER_MM;
  return { x0: mm(box.x0 - origin.x0), y0: mm(box.y0 - origin.y0), x1: mm(box.x1 - origin.x0), y1: mm(box.y1 - origin.y0) };
}
