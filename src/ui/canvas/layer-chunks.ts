import type { Item, LayerName } from '../../drawing/drawing.ts';
import { PLAN_LAYERS, type Layers, type PlanLayer } from '../../editor/plan-layers.ts';
import type { Chunk } from './chunk.ts';

/** The layer of a person's own that an item of a plan belongs to; null for what is always shown. */
const LAYER_OF: Partial<Readonly<Record<LayerName, PlanLayer>>> = {
  underlay: 'underlay', roomFill: 'room', roomTag: 'room', wall: 'wall', opening: 'opening', fixture: 'fixture',
  dimension: 'dimension', sign: 'sign', text: 'label', site: 'site',
};

const layerOfItem = (item: Item): PlanLayer | null => (item.meaning?.kind === 'axis' ? 'axis' : (LAYER_OF[item.layer] ?? null));

export const hiddenLayers = (layers: Layers): readonly PlanLayer[] => PLAN_LAYERS.filter((layer) => !layers[layer].shown);

const cut = new WeakMap<Chunk, Map<string, Chunk | null>>();

/** Without what lies on layers that are not shown; a chunk that keeps all its items stays the same object. */
export function onShownLayers(chunks: readonly Chunk[], layers: Layers): readonly Chunk[] {
  const hidden = hiddenLayers(layers);
  if (hidden.length === 0) return chunks;
  const key = hidden.join();
  return chunks.flatMap((chunk) => {
    const known = cut.get(chunk) ?? new Map<string, Chunk | null>();
    cut.set(chunk, known);
    if (!known.has(key)) known.set(key, without(chunk, new Set(hidden)));
    return known.get(key) ?? [];
  });
}

function without(chunk: Chunk, hidden: ReadonlySet<PlanLayer>): Chunk | null {
  const items = chunk.items.filter((item) => {
    const layer = layerOfItem(item);
    return layer === null || !hidden.has(layer);
  });
  if (items.length === 0) return null;
  return items.length === chunk.items.length ? chunk : { ...chunk, items };
}
