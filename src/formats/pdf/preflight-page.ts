import { inflate, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { pathBounds } from '../../geometry/path.ts';
import { problem, type Diagnostic, type Json } from '../../model/diagnostic.ts';
import { imagePpi } from './content-image.ts';
import type { ContentVisitor, Paint } from './content-interpreter.ts';
import { imageCoverage } from './image-coverage.ts';
import type { PdfFile } from './pdf-file.ts';
import type { ImageReport, PreflightDemands } from './preflight-report.ts';

/** A stroke of exactly a quarter point may be written a little less. */
const STROKE_SLACK = 0.0005;

const PRINT_SPACES = new Set(['DeviceCMYK', 'Separation']);
const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** What one look over a page collected. */
export interface PageWatch extends ContentVisitor {
  readonly inks: Set<string>;
  readonly images: ImageReport[];
  /** Percent. */
  coverage(): number;
  /** Points of the finished piece; null without any line. */
  thinnestPt(): number | null;
  findings(): Diagnostic[];
}

/** The page that is looked at. */
export interface WatchedPage {
  readonly file: PdfFile;
  /** From 1. */
  readonly number: number;
  readonly trim: Rect | null;
  readonly userUnit: number;
  /** How many times the file is enlarged for the finished piece. */
  readonly scale: number;
}

/** Counts of findings by code and detail, so that a thousand equal faults are one finding. */
interface Tally {
  add(code: string, severity: 'error' | 'warning', data?: Record<string, Json>): void;
  list(): Diagnostic[];
}

function createTally(page: number): Tally {
  const seen = new Map<string, { diagnostic: Diagnostic; count: number }>();
  return {
    add(code, severity, data = {}) {
      const key = `${code} ${JSON.stringify(data)}`;
      const known = seen.get(key);
      if (known !== undefined) known.count += 1;
      else seen.set(key, { diagnostic: { code, severity, data: { page, ...data } }, count: 1 });
    },
    list: () => [...seen.values()].map(({ diagnostic, count }) => ({ ...diagnostic, data: { ...diagnostic.data, count } })),
  };
}

function noteInks(paint: Paint, inks: Set<string>): void {
  const { space, values, spots } = paint.colour;
  if (space === 'DeviceCMYK') PROCESS.forEach((name, i) => (values[i] ?? 0) > 0 && inks.add(name));
  for (const spot of spots) if (spot !== 'All' && spot !== 'None' && (values[0] ?? 1) > 0) inks.add(spot);
}

/** The ground that a paint covers; a stroke's width counts. */
function reach(paint: Paint): Rect | null {
  const box = pathBounds(paint.path);
  return box === null ? null : inflate(box, paint.lineWidth / 2);
}

const coverageOf = (paint: Paint): number =>
  paint.colour.space === 'DeviceCMYK' ? Math.round(paint.colour.values.reduce((sum, v) => sum + v * 100, 0)) : 0;

/** Process colour without any ink that overprints in mode 1 leaves no mark at all: white letters would be gone. */
const vanishes = ({ colour, overprint }: Paint): boolean =>
  overprint?.mode === 1 && colour.space === 'DeviceCMYK' && colour.values.every((v) => v === 0);

const inThousandths = (v: number): number => Math.round(v * 1000) / 1000;

/**
 * Watches a page: which colours, which plates, register colour on the piece, hairlines, too much ink, coarse bitmaps. Lines
 * and bitmaps are judged at the size of the finished piece.
 */
export function watchPage({ file, number, trim, userUnit, scale }: WatchedPage, demands: PreflightDemands): PageWatch {
  const tally = createTally(number);
  const inks = new Set<string>();
  const images: ImageReport[] = [];
  const enlarged = userUnit * scale;
  let thinnest = Infinity;
  let coverage = 0;
  const checkSpace = (space: string): void => {
    if (!PRINT_SPACES.has(space)) tally.add('preflight.paintSpace', 'error', { space });
  };
  return {
    inks,
    images,
    coverage: () => coverage,
    thinnestPt: () => (thinnest === Infinity ? null : inThousandths(thinnest)),
    colour(operator, space) {
      if (!PRINT_SPACES.has(space)) tally.add('preflight.colourSpace', 'error', { operator, space });
    },
    paint(paint) {
      noteInks(paint, inks);
      checkSpace(paint.colour.space);
      coverage = Math.max(coverage, coverageOf(paint));
      if (paint.kind === 'stroke') thinnest = Math.min(thinnest, paint.lineWidth * enlarged);
      if (vanishes(paint)) tally.add('preflight.whiteOverprint', 'error');
      if (trim === null || !paint.colour.spots.includes('All')) return;
      const box = reach(paint);
      if (box !== null && rectsOverlap(box, trim)) tally.add('preflight.registrationInside', 'error');
    },
    image(image) {
      const { width, height, space } = image;
      const ppi = Math.round(imagePpi(image, enlarged));
      images.push({ width, height, ppi, space });
      if (space === 'DeviceCMYK') for (const name of PROCESS) inks.add(name);
      if (!PRINT_SPACES.has(space)) tally.add('preflight.imageSpace', 'error', { space });
      if (ppi < demands.ppi) tally.add('preflight.resolution', 'warning', { ppi, least: demands.ppi });
      if (image.isMasked) tally.add('preflight.graphicsState', 'warning');
      coverage = Math.max(coverage, imageCoverage(file, image, ppi) ?? 0);
    },
    other(what) {
      if (what === 'graphicsState') tally.add('preflight.graphicsState', 'warning');
      else tally.add(`preflight.${what}`, 'error');
    },
    findings() {
      if (thinnest < demands.strokePt - STROKE_SLACK) {
        tally.add('preflight.thinStroke', 'warning', { widthPt: inThousandths(thinnest), leastPt: demands.strokePt });
      }
      if (coverage > demands.coverage) tally.add('preflight.coverage', 'warning', { percent: coverage, most: demands.coverage });
      return tally.list();
    },
  };
}

/** Whether a page has something that prints outside its content stream. */
export function pageEntryProblems(entries: ReadonlyMap<string, unknown>, page: number): Diagnostic[] {
  return ['Annots', 'AA'].filter((key) => entries.has(key)).map((key) => problem('preflight.pageEntry', { page, key }));
}
