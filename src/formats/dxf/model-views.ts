import type { GroupItem, Item } from '../../drawing/drawing.ts';
import { itemsBounds } from '../../drawing/plan-bounds.ts';
import { translation } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import { inflate, rectCentre, unionRect, type Rect } from '../../geometry/rect.ts';
import type { BlockList } from './block-list.ts';
import { cutWallEntities } from './cut-walls.ts';
import type { DxfEntity, DxfView } from './document.ts';
import { layerOf } from './drawing-layers.ts';
import { itemEntities } from './item-entities.ts';

/** A drawing that stands in the model: moved by `origin` from its own coordinates. */
export interface Standing {
  readonly origin: Point;
  readonly bounds: Rect;
}

/** The model: drawings at 1:1, side by side, the first one where its own coordinates have it. */
export interface Model {
  /** Puts a drawing there, once for each key. Null where nothing is painted. */
  stand(key: string, items: readonly Item[], scale: number): Standing | null;
  readonly entities: readonly DxfEntity[];
  readonly scales: ReadonlySet<number>;
  bounds(): Rect;
}

/** Free space between two drawings, mm, and the steps that they are moved by, so that coordinates stay readable. */
const BETWEEN = 5000;
const STEP = 1000;

export function createModel(blocks: BlockList): Model {
  const standing = new Map<string, Standing>();
  const entities: DxfEntity[] = [];
  const scales = new Set<number>();
  let right: number | null = null;
  const stand = (key: string, items: readonly Item[], scale: number): Standing | null => {
    const known = standing.get(key);
    if (known) return known;
    const own = itemsBounds(items);
    if (own === null) return null;
    const x: number = right === null ? 0 : Math.ceil((right + BETWEEN - own.x0) / STEP) * STEP;
    const placed: Standing = { origin: { x, y: 0 }, bounds: { ...own, x0: own.x0 + x, x1: own.x1 + x } };
    right = placed.bounds.x1;
    standing.set(key, placed);
    scales.add(scale);
    for (const entity of drawnAt(items, { x, y: 0 }, scale, blocks)) entities.push(entity);
    return placed;
  };
  const bounds = (): Rect => [...standing.values()].map((one) => one.bounds).reduce<Rect | null>((all, box) => (all ? unionRect(all, box) : box), null) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  return { stand, entities, scales, bounds };
}

/** Items moved to their place; the cut walls lie below all else. */
export function drawnAt(items: readonly Item[], { x, y }: Point, scale: number, blocks: BlockList): DxfEntity[] {
  const rings: (readonly Point[])[] = [];
  const drawn = itemEntities(items, { at: translation(x, y), scale, blocks, cut: (more) => rings.push(...more) });
  return [...cutWallEntities(rings, layerOf({ layer: 'wall' }).name), ...drawn];
}

/** By how much a group reduces what it shows; null where it turns or distorts it. */
export function reductionOf({ transform: [a, b, c, d] }: GroupItem): number | null {
  return b === 0 && c === 0 && a > 0 && Math.abs(a - d) < 1e-9 ? 1 / a : null;
}

/** Paper mm around what a view shows. */
const AROUND = 1;

/** The window of a sheet that shows a drawing of the model as the group does. */
export function viewOf({ transform: [k, , , , e, f] }: GroupItem, { origin, bounds }: Standing): DxfView {
  const scale = 1 / k;
  const box = inflate(bounds, AROUND * scale);
  const onPaper = (x: number, y: number): Point => ({ x: (x - origin.x) * k + e, y: (y - origin.y) * k + f });
  const [low, high] = [onPaper(box.x0, box.y0), onPaper(box.x1, box.y1)];
  return { paper: { x0: low.x, y0: low.y, x1: high.x, y1: high.y }, centre: rectCentre(box), scale };
}

