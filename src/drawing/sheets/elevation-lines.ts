import type { Item } from '../drawing.ts';
import { blackItems } from './paper-plan.ts';

/**
 * An elevation whose building lines were made for one scale as it is printed at another: they keep their width on paper.
 * Faces of signs are artwork and dimensions are made for the scale already.
 */
export function elevationItems(items: readonly Item[], madeFor: number, scale: number): Item[] {
  const factor = scale / madeFor;
  return items.flatMap((item) => {
    if (item.layer === 'dimension') return blackItems([item]);
    if (item.kind !== 'path' || !item.stroke) return [item];
    return [{ ...item, stroke: { ...item.stroke, width: item.stroke.width * factor } }];
  });
}
