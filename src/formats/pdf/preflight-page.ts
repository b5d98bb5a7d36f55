import { inflate, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { pathBounds } from '../../geometry/path.ts';
import { problem, type Diagnostic, type Json } from '../../model/diagnostic.ts';
import type { ContentVisitor, Paint } from './content-interpreter.ts';

/** GWG's large format profile warns below a quarter of a point. */
export const THIN_STROKE_PT = 0.25;
/** GWG's large format profile: total ink of a colour in percent. */
export const MAX_COVERAGE = 300;
/** A stroke of exactly a quarter point may be written a little less. */
const STROKE_SLACK = 0.0005;

const PRINT_SPACES = new Set(['DeviceCMYK', 'Separation']);
const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** What one look over a page collected. */
export interface PageWatch extends ContentVisitor {
  readonly inks: Set<string>;
  findings(): Diagnostic[];
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

/** Watches a page: which colours, which plates, register colour on the piece, hairlines, too much ink. */
export function watchPage(page: number, trim: Rect | null): PageWatch {
  const tally = createTally(page);
  const inks = new Set<string>();
  let thinnest = Infinity;
  let coverage = 0;
  return {
    inks,
    colour(operator, space) {
      if (!PRINT_SPACES.has(space)) tally.add('preflight.colourSpace', 'error', { operator, space });
    },
    paint(paint) {
      noteInks(paint, inks);
      if (!PRINT_SPACES.has(paint.colour.space)) tally.add('preflight.paintSpace', 'error', { space: paint.colour.space });
      coverage = Math.max(coverage, coverageOf(paint));
      if (paint.kind === 'stroke') thinnest = Math.min(thinnest, paint.lineWidth);
      if (trim === null || !paint.colour.spots.includes('All')) return;
      const box = reach(paint);
      if (box !== null && rectsOverlap(box, trim)) tally.add('preflight.registrationInside', 'error');
    },
    other(what) {
      if (what === 'graphicsState') tally.add('preflight.graphicsState', 'warning');
      else tally.add(`preflight.${what}`, 'error');
    },
    findings() {
      const widthPt = Math.round(thinnest * 1000) / 1000;
      if (thinnest < THIN_STROKE_PT - STROKE_SLACK) {
        tally.add('preflight.thinStroke', 'warning', { widthPt, leastPt: THIN_STROKE_PT });
      }
      if (coverage > MAX_COVERAGE) tally.add('preflight.coverage', 'warning', { percent: coverage, most: MAX_COVERAGE });
      return tally.list();
    },
  };
}

/** Whether a page has something that prints outside its content stream. */
export function pageEntryProblems(entries: ReadonlyMap<string, unknown>, page: number): Diagnostic[] {
  return ['Annots', 'AA'].filter((key) => entries.has(key)).map((key) => problem('preflight.pageEntry', { page, key }));
}
