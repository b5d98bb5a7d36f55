import { rect, rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { Equipment, EquipmentKind } from './equipment.ts';
import type { PlanSymbol, SeatedScale } from './plan-symbol.ts';

export interface BoxSize {
  readonly width: number;
  readonly depth: number;
}

export type SeatSide = SeatedScale['sides'][number];

/** A table within its box and how many seats stand along each of its sides; of a round one all are counted at the back. */
export interface Seating {
  readonly table: Rect;
  readonly seats: readonly { readonly side: SeatSide; readonly count: number }[];
}

/** The least edge of a table that still has seats, mm. */
const LEAST_TABLE = 300;
/** A seat stands under the edge of its table by this share of its depth. */
export const UNDER_EDGE = 0.25;

/** Where table and seats of a box stand; a box too small for both is all table. */
export function seatingOf(scale: SeatedScale, { width, depth }: BoxSize): Seating {
  const out = scale.seat.depth * (1 - UNDER_EDGE);
  // The corners of a seat at a round table reach further out than the middle of its back.
  const corners = scale.round ? scale.seat.width ** 2 / (4 * Math.min(width, depth)) : 0;
  const at = (side: SeatSide): number => (scale.sides.includes(side) ? out + corners : 0);
  const table = rect(-width / 2 + at('left'), -depth / 2 + at('front'), width - at('left') - at('right'), depth - at('front') - at('back'));
  if (rectWidth(table) < LEAST_TABLE || rectHeight(table) < LEAST_TABLE) return { table: rect(-width / 2, -depth / 2, width, depth), seats: [] };
  if (scale.round) return { table, seats: [{ side: 'back', count: Math.max(1, Math.floor(roundLength(table) / scale.seat.pitch)) }] };
  const long = (side: SeatSide): number => (side === 'front' || side === 'back' ? rectWidth(table) : rectHeight(table));
  const seats = scale.sides.map((side) => ({ side, count: Math.floor(long(side) / scale.seat.pitch) }));
  return { table, seats: seats.filter(({ count }) => count > 0) };
}

/** Length of the ellipse in a box, after Ramanujan: within a millimetre for tables. */
function roundLength(table: Rect): number {
  const [a, b] = [rectWidth(table) / 2, rectHeight(table) / 2];
  return Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
}

/** How many pieces or seats a symbol has in a box of this size; 1 for what is not repeated. */
export function piecesOf({ scale }: PlanSymbol, size: BoxSize): number {
  if (scale.kind === 'repeat') return Math.max(1, Math.floor(size.width / scale.unit));
  if (scale.kind === 'seated') return seatingOf(scale, size).seats.reduce((sum, { count }) => sum + count, 0);
  return 1;
}

/** What a fixture of a symbol counts for in a box of this size: the whole, and each of its pieces or seats. */
export function equipmentOfSymbol(symbol: PlanSymbol, size: BoxSize): Equipment {
  const counts: Partial<Record<EquipmentKind, number>> = { ...symbol.equipment };
  const pieces = piecesOf(symbol, size);
  for (const [kind, count] of Object.entries(symbol.each) as [EquipmentKind, number][]) if (pieces > 0) counts[kind] = (counts[kind] ?? 0) + count * pieces;
  return counts;
}
