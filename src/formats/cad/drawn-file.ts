import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { DrawnLayer, PlanFile, PlanFileKind } from '../../model/plan-file.ts';
import type { CadDrawing } from './cad-drawing.ts';
import { flattenDrawing, type FlatDrawing } from './flatten-drawing.ts';
import { guessLayer } from './layer-guess.ts';
import { likelyUnit } from './units.ts';

/** Objects of programs on top of AutoCAD, which no one else can draw: 天正's own and what is left of them without it. */
const FOREIGN = /^(?:TCH_|ACAD_PROXY|AEC_|TDB|ACDB.*PROXY)/iu;

/** A drawing as plain lines and texts by layer. Fails where nothing can be seen, and says what to do where that is a program's own objects. */
export function drawnFile(kind: PlanFileKind, name: string, drawing: CadDrawing): Result<PlanFile> {
  const flat = flattenDrawing(drawing);
  if (!flat.ok) return flat;
  const layers = layersOf(flat.value);
  const bounds = boundsOf(layers);
  const foreign = foreignRemark(drawing.dropped);
  if (bounds === null) return failure(foreign === null ? problem('import.nothingDrawn', {}) : { ...foreign, severity: 'error' });
  const { mmPerUnit, dropped, encoding } = drawing;
  const guess = mmPerUnit === null ? likelyUnit(bounds) : null;
  const file: PlanFile = {
    kind, name, bounds, layers, inserts: flat.value.inserts, plans: [], dropped, encoding,
    unit: mmPerUnit === null ? null : { mmPerUnit }, unitGuess: guess === null ? null : { mmPerUnit: guess },
  };
  return success(file, [...flat.diagnostics, ...(foreign === null ? [] : [foreign]), ...droppedRemark(dropped)]);
}

/** Layers by name, empty ones left out. */
function layersOf({ layers }: FlatDrawing): DrawnLayer[] {
  return [...layers]
    .map(([name, { lines, texts }]) => ({ name, lines, texts, count: lines.length + texts.length, guess: guessLayer(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function boundsOf(layers: readonly DrawnLayer[]): Rect | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = ({ x, y }: Point): void => {
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  };
  for (const { lines, texts } of layers) {
    for (const line of lines) line.points.forEach(take);
    for (const text of texts) take(text.at);
  }
  return x0 > x1 ? null : { x0, y0, x1, y1 };
}

function foreignRemark(dropped: Readonly<Record<string, number>>): Diagnostic | null {
  const found = Object.entries(dropped).filter(([kind]) => FOREIGN.test(kind));
  if (found.length === 0) return null;
  const count = found.reduce((sum, [, n]) => sum + n, 0);
  return { ...problem('import.proxyObjects', { count, kinds: found.map(([kind]) => kind).slice(0, 6) }), severity: 'warning' };
}

function droppedRemark(dropped: Readonly<Record<string, number>>): Diagnostic[] {
  const other = Object.entries(dropped).filter(([kind]) => !FOREIGN.test(kind));
  if (other.length === 0) return [];
  const words = other.sort((a, b) => b[1] - a[1]).slice(0, 12).map(([kind, n]) => `${kind} × ${n}`);
  return [{ ...problem('import.dropped', { kinds: words }), severity: 'info' }];
}
