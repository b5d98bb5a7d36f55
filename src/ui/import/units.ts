import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';

/** Units of drawings as mm a unit; the value stands for itself in a list of choices. */
export const UNIT_CHOICES = ['1', '10', '1000', '25.4', '304.8'] as const;

/** How large a drawing is in a unit, in whole decimetres as metres: 24.2 × 12.5. */
export function sizeInMetres(bounds: Rect, mmPerUnit: number): { readonly width: string; readonly height: string } {
  const metres = (units: number): string => ((units * mmPerUnit) / 1000).toFixed(1);
  return { width: metres(rectWidth(bounds)), height: metres(rectHeight(bounds)) };
}
