import { applyMatrix, scaling, type Matrix } from '../geometry/matrix.ts';
import { unionRect, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Underlay } from '../model/plan-part.ts';
import type { Storey } from '../model/storey.ts';
import { underlayMatrix, underlayOwnBox, underlayPath, underlaysInOrder } from '../model/underlay.ts';
import type { GroupItem, Item } from './drawing.ts';
import { UNDERLAY_INK } from './plan-inks.ts';
import type { PlanChunk } from './plan-chunks.ts';
import { tilesOf, type Tile } from './underlay-tiles.ts';

type Lines = Extract<Underlay['source'], { kind: 'lines' }>;

const NONE: readonly never[] = [];
const known = new WeakMap<Underlay, readonly PlanChunk[]>();
const tiles = new WeakMap<Lines['layers'][number], readonly Tile[]>();

/**
 * What a storey is traced from, as chunks that lie below all others. They belong to the person who draws, not to the plan:
 * composePlan() has none of them, and so no sheet, print or file that is made from it.
 */
export const underlayChunks = (storey: Storey): readonly PlanChunk[] =>
  underlaysInOrder(storey).flatMap((underlay) => {
    if (!underlay.shown || underlay.opacity === 0) return NONE;
    const last = known.get(underlay);
    if (last) return last;
    const made = chunksOf(storey.id, underlay);
    known.set(underlay, made);
    return made;
  });

function chunksOf(storeyId: string, underlay: Underlay): readonly PlanChunk[] {
  const source: EntityRef = { kind: 'underlay', id: underlay.id, storeyId };
  const matrix = underlayMatrix(underlay);
  const chunk = (key: string, own: Rect, item: Item): PlanChunk => {
    const group: GroupItem = { kind: 'group', layer: 'underlay', source, transform: matrix, opacity: underlay.opacity, items: [item] };
    return { key: `underlay:${underlay.id}/${key}`, bounds: mapped(matrix, own), items: [group], diagnostics: NONE };
  };
  if (underlay.source.kind === 'lines') return lineChunks(underlay.source, chunk);
  const box = underlayOwnBox(underlay.source);
  return [chunk('', box, { kind: 'image', layer: 'underlay', image: underlay.source.image, at: scaling(box.x1, box.y1) })];
}

function lineChunks(source: Lines, chunk: (key: string, own: Rect, item: Item) => PlanChunk): readonly PlanChunk[] {
  return source.layers.flatMap((layer, i): readonly PlanChunk[] => {
    if (!layer.shown) return NONE;
    const found = tiles.get(layer) ?? tilesOf(underlayPath(layer));
    tiles.set(layer, found);
    // No width of its own: a line of an underlay is a hair on the screen, however near it is looked at.
    return found.map(({ path, bounds }, n) =>
      chunk(`${i}/${n}`, bounds, { kind: 'path', layer: 'underlay', path, stroke: { ink: UNDERLAY_INK, width: 0 } }));
  });
}

function mapped(matrix: Matrix, { x0, y0, x1, y1 }: Rect): Rect {
  const corners = [{ x: x0, y: y0 }, { x: x1, y: y0 }, { x: x1, y: y1 }, { x: x0, y: y1 }].map((p) => applyMatrix(matrix, p));
  return corners.map(({ x, y }): Rect => ({ x0: x, y0: y, x1: x, y1: y })).reduce(unionRect);
}
