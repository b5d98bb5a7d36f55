import type { Drawing, Item, PathItem } from '../../drawing/drawing.ts';
import { CUT_CONTOUR } from '../../drawing/ink.ts';
import { compose, IDENTITY, type Matrix } from '../../geometry/matrix.ts';
import { rectPath, transformPath, type Path } from '../../geometry/path.ts';

/** mm on paper: just over the quarter point below which lines are taken for hairlines. */
const LINE_WIDTH = 0.1;

/** Outlines of characters and marks; the ground, bands, frames and light strips are not cut along. */
function outlines(items: readonly Item[], at: Matrix = IDENTITY): readonly Path[] {
  return items.flatMap((item): readonly Path[] => {
    if (item.kind === 'group') return outlines(item.items, compose(at, item.transform));
    if (item.kind === 'glyph') return [transformPath(compose(at, item.at), item.outline.path)];
    return item.kind === 'path' && item.layer === 'mark' && item.fill !== undefined ? [transformPath(at, item.path)] : [];
  });
}

/**
 * The way of the knife as a spot on a layer of its own, over everything and overprinting: round the trim, or round the
 * characters. A sign without a ground is single letters, which have no other edge than their own. `mm` are mm of the drawing
 * in a mm on paper.
 */
export function cutContour({ trim, items }: Drawing, along: 'trim' | 'letters', mm: number): readonly PathItem[] {
  const isPrinted = items.some(({ layer }) => layer === 'ground');
  const paths = along === 'trim' && isPrinted ? [rectPath(trim)] : outlines(items);
  return paths
    .filter(({ ops }) => ops !== '')
    .map((path) => ({ kind: 'path', layer: 'cutContour', path, stroke: { ink: CUT_CONTOUR, width: LINE_WIDTH * mm }, overprint: true }));
}
