import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';

/** mm a unit by the value of $INSUNITS (DXF reference, HEADER section); 0 says that the drawing has none. */
const BY_INSUNITS: Readonly<Record<number, number>> = {
  1: 25.4, 2: 304.8, 3: 1_609_344, 4: 1, 5: 10, 6: 1000, 7: 1_000_000, 8: 25.4e-6, 9: 0.0254, 10: 914.4, 14: 100, 15: 10_000, 16: 100_000,
};

export const mmPerInsUnit = (code: number | null): number | null => (code === null ? null : (BY_INSUNITS[code] ?? null));

/** Buildings are this long, mm. */
const LEAST_BUILDING = 4_000;
const MOST_BUILDING = 400_000;

/** Millimetres, metres, centimetres: the first that makes the drawing as large as a building. */
const LIKELY = [1, 1000, 10];

/** The unit that the size of a drawing makes likely, mm; null where none does. */
export function likelyUnit(bounds: Rect | null): number | null {
  if (bounds === null) return null;
  const size = Math.max(rectWidth(bounds), rectHeight(bounds));
  return LIKELY.find((mm) => size * mm >= LEAST_BUILDING && size * mm <= MOST_BUILDING) ?? null;
}
