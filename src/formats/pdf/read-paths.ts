import type { Path } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import { success, type Result } from '../../model/diagnostic.ts';
import type { PaintColour } from './content-colour.ts';
import { contentRunner, type ContentRunner, type Paint } from './content-interpreter.ts';
import { PT_PER_MM } from './page-boxes.ts';
import { openPdf } from './pdf-file.ts';
import { boxInMm, pagesOf, type PdfPage } from './pdf-pages.ts';

/** A path as it lies on paper, mm from the lower left corner of the trim (of the media where there is no trim). */
export interface MeasuredPath {
  readonly kind: 'fill' | 'stroke';
  readonly path: Path;
  readonly colour: PaintColour;
  /** mm; 0 for a fill. */
  readonly lineWidth: number;
  readonly evenOdd: boolean;
  /** The layer's name in the file. */
  readonly layer: string | null;
}

/** A page with its boxes in mm from the same origin as its paths. */
export interface MeasuredPage {
  readonly media: Rect;
  readonly trim: Rect;
  readonly paths: readonly MeasuredPath[];
}

function measured(paint: Paint, origin: Rect, userUnit: number): MeasuredPath {
  const mm = userUnit / PT_PER_MM;
  return {
    ...paint,
    path: { ops: paint.path.ops, xy: paint.path.xy.map((v, i) => (v - (i % 2 === 0 ? origin.x0 : origin.y0)) * mm) },
    lineWidth: paint.lineWidth * mm,
  };
}

function measurePage(page: PdfPage, run: ContentRunner): MeasuredPage {
  const media = page.media ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  const trim = page.trim ?? media;
  const paths: MeasuredPath[] = [];
  const content = page.content();
  if (content !== null) {
    run(content, page.resources, {
      paint: (paint) => void paths.push(measured(paint, trim, page.userUnit)),
      colour: () => undefined,
      image: () => undefined,
      other: () => undefined,
    });
  }
  return { media: boxInMm(media, trim, page.userUnit), trim: boxInMm(trim, trim, page.userUnit), paths };
}

/** Reads back where every path of a PDF lies on paper, through all transforms and forms. Fails as openPdf() does. */
export function measurePdf(bytes: Uint8Array): Result<readonly MeasuredPage[]> {
  const opened = openPdf(bytes);
  if (!opened.ok) return opened;
  const run = contentRunner(opened.value);
  return success(pagesOf(opened.value).map((page) => measurePage(page, run)));
}
