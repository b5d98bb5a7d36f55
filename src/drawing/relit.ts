import type { Item, Stroke } from './drawing.ts';
import type { Ink } from './ink.ts';

/** Other inks for what is drawn. */
export type Relight = (ink: Ink) => Ink;

const strokeIn = (stroke: Stroke, seen: Relight): Stroke => ({ ...stroke, ink: seen(stroke.ink) });

/** The same items in other inks. Marks keep theirs: an emblem is shown in its own colours by any light, and with nothing over it. */
export function relit(items: readonly Item[], seen: Relight): Item[] {
  return items.map((item): Item => {
    if (item.kind === 'group') return { ...item, items: relit(item.items, seen) };
    if (item.kind === 'image') return item;
    if (item.kind === 'glyph') return item.layer === 'mark' ? item : { ...item, fill: seen(item.fill) };
    const { fill, stroke } = item;
    if (item.layer === 'mark' && stroke === undefined) return item;
    return { ...item, ...(fill ? { fill: seen(fill) } : {}), ...(stroke ? { stroke: strokeIn(stroke, seen) } : {}) };
  });
}
