import type { Matrix } from '../geometry/matrix.ts';
import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { axisItems, type AxisNames } from './plan-axes.ts';
import { chainItems, CLEAR, isCrowded, type Chain } from './plan-dimension.ts';
import type { Facade, Side } from './plan-facade.ts';
import type { Pen } from './plan-pen.ts';

/** Paper mm from the outline to the first dimension line and from line to line (GB/T 50001 11.5: ≥ 10; 7 to 10). */
const FIRST = 12;
const STEP = 8;
/** Paper mm that the row of figures before the first dimension line takes. */
const FIGURE_ROW = 5;
/** Paper mm from the last dimension line to the axis circle. */
const STUB = 3;

/** The far sides repeat no overall length. */
const WITH_TOTAL: ReadonlySet<Side> = new Set(['south', 'west']);

/**
 * The chains of one side, from the building outwards: openings, axes, overall; then the axis circles. `clear` (mm of the
 * drawing) is how far doors open beyond the outline: figures keep off them.
 */
export function sideDimensions(
  facade: Facade,
  outline: Rect,
  clear: number,
  names: AxisNames,
  ctx: DrawContext,
  pen: Pen,
  source: EntityRef,
): Item[] {
  const { side, axes, openings } = facade;
  const detail = openings.length > axes.length && !isCrowded(openings, ctx, pen);
  const chains = [...(detail ? [openings] : []), axes].filter((stops) => stops.length > 1);
  const total = WITH_TOTAL.has(side) ? [totalStops(side, outline)] : [];
  const all = [...chains, ...total];
  const first = Math.max(pen.mm(FIRST), clear + pen.mm(FIGURE_ROW));
  const distanceOf = (row: number): number => first + pen.mm(STEP * row);
  const taken = all.map((stops, row): Rect => ({ x0: stops[0]!, x1: stops.at(-1)!, y0: distanceOf(row), y1: distanceOf(row) + 1 }));
  const items = all.flatMap((stops, row) => {
    const distance = distanceOf(row);
    const reach = row === 0 ? distance - pen.mm(CLEAR) : pen.mm(STEP - 2);
    return chainItems(chainAt(side, outline, stops, distance, reach), ctx, pen, source, { taken, across: distance });
  });
  if (axes.length < 2) return items;
  const from = first + pen.mm(STEP * (chains.length - 1));
  const to = first + pen.mm(STEP * (all.length - 1) + STUB);
  return [...items, ...axisItems(axes, names, sideFrame(side, outline), { from, to }, ctx, pen, source)];
}

const totalStops = (side: Side, o: Rect): number[] => (side === 'south' || side === 'north' ? [o.x0, o.x1] : [o.y0, o.y1]);

function chainAt(side: Side, outline: Rect, stops: readonly number[], distance: number, reach: number): Chain {
  const frame = shift(sideFrame(side, outline), distance);
  const horizontal = side === 'south' || side === 'north';
  return {
    frame,
    stops,
    reach,
    figures: side === 'north' || side === 'west' ? 'far' : 'near',
    angleDeg: horizontal ? 0 : 90,
  };
}

/** Along the side in plan coordinates, across away from the building, 0 at its outline. */
function sideFrame(side: Side, o: Rect): Matrix {
  switch (side) {
    case 'south':
      return [1, 0, 0, -1, 0, o.y0];
    case 'north':
      return [1, 0, 0, 1, 0, o.y1];
    case 'west':
      return [0, 1, -1, 0, o.x0, 0];
    case 'east':
      return [0, 1, 1, 0, o.x1, 0];
  }
}

const shift = ([a, b, c, d, e, f]: Matrix, across: number): Matrix => [a, b, c, d, e + c * across, f + d * across];
