import { CUT_OPERATIONS, cutBounds, cutLayer, type CutDrawing, type CutOperation } from '../../drawing/cut/cut-drawing.ts';
import type { DxfDocument, DxfEntity, DxfLayer } from './document.ts';

/** Machines are told operations apart by layer or by colour. */
const COLOURS: Readonly<Record<CutOperation, number>> = { 'CUT-OUT': 1, 'CUT-IN': 5, ENGRAVE: 3, DRILL: 6 };
/** Where the palette keeps further tones of those colours. */
const TONES: Readonly<Record<CutOperation, number>> = { 'CUT-OUT': 10, 'CUT-IN': 170, ENGRAVE: 90, DRILL: 210 };

/** Red, blue, green, magenta; other tones of them for further sheets. */
const colourOf = (operation: CutOperation, sheet: number): number =>
  sheet <= 1 ? COLOURS[operation] : TONES[operation] + 2 * ((sheet - 1) % 5);

/** A cut drawing as layers by operation and closed polylines, drilled holes as circles, in the order of cutting. */
export function cutDocument(cut: CutDrawing): DxfDocument {
  const keys = [...cut.contours, ...(cut.holes.length > 0 ? [{ operation: 'DRILL', sheet: 1 } as const] : [])];
  const layers = new Map(keys.map(({ operation, sheet }): [string, DxfLayer] => {
    const name = cutLayer({ operation, sheet });
    return [name, { name, colour: colourOf(operation, sheet) }];
  }));
  const on = (operation: CutOperation): DxfEntity[] =>
    operation === 'DRILL'
      ? cut.holes.map(({ centre, diameter }) => ({ kind: 'circle', layer: 'DRILL', centre, radius: diameter / 2 }))
      : cut.contours
          .filter((one) => one.operation === operation)
          .map((one) => ({ kind: 'polyline', layer: cutLayer(one), points: one.points, closed: one.closed }));
  return { layers: [...layers.values()], entities: CUT_OPERATIONS.flatMap(on), extents: cutBounds(cut) };
}
