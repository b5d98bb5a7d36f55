import type { EntityKind, EntityRef } from '../model/entity.ts';

/** What a person can take out of sight or out of reach, in the order of the panel. */
export const PLAN_LAYERS = ['wall', 'opening', 'room', 'fixture', 'dimension', 'label', 'sign', 'site', 'underlay', 'axis'] as const;
export type PlanLayer = (typeof PLAN_LAYERS)[number];

export interface LayerLook {
  readonly shown: boolean;
  readonly locked: boolean;
}
export type Layers = Readonly<Record<PlanLayer, LayerLook>>;

const PLAIN: LayerLook = { shown: true, locked: false };

/** All in sight and in reach. */
export const ALL_SHOWN: Layers = Object.fromEntries(PLAN_LAYERS.map((layer) => [layer, PLAIN])) as Record<PlanLayer, LayerLook>;

const LAYER_OF: Partial<Readonly<Record<EntityKind, PlanLayer>>> = {
  node: 'wall', wall: 'wall', opening: 'opening', room: 'room', fixture: 'fixture', dimension: 'dimension', label: 'label',
  sign: 'sign', site: 'site', siteFeature: 'site', underlay: 'underlay',
};

export const layerOf = ({ kind }: Pick<EntityRef, 'kind'>): PlanLayer | null => LAYER_OF[kind] ?? null;

/** Whether things of a kind can be picked and changed by hand: their layer is shown and not locked. */
export function isFree(layers: Layers, ref: Pick<EntityRef, 'kind'>): boolean {
  const layer = layerOf(ref);
  return layer === null || (layers[layer].shown && !layers[layer].locked);
}
