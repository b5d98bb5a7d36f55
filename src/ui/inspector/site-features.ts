import { polygonBounds } from '../../geometry/polygon.ts';
import type { Project } from '../../model/project.ts';
import type { Site } from '../../model/site.ts';

export type Feature = Site['features'][string];
type Kind = Feature['kind'];

/** mm */
interface Size {
  readonly width: number;
  readonly depth: number;
}

/** So far before the building a new feature is put, mm. */
const BEFORE = 2000;

/** What a feature of the kind measures at first: a person corrects it. Thin ones are as long as a fence panel is useful. */
const FIRST_SIZE: Readonly<Record<Kind, Size>> = {
  square: { width: 20_000, depth: 15_000 },
  noticeBoard: { width: 3000, depth: 400 },
  flagpole: { width: 3000, depth: 2000 },
  fence: { width: 20_000, depth: 100 },
  boundaryWall: { width: 20_000, depth: 240 },
  parking: { width: 12_500, depth: 5300 },
  green: { width: 10_000, depth: 3000 },
  sportsGround: { width: 28_000, depth: 15_000 },
  gate: { width: 4000, depth: 240 },
  road: { width: 20_000, depth: 6000 },
  building: { width: 10_000, depth: 6000 },
};

const boxAbout = (x: number, y: number, { width, depth }: Size): Feature['outline'] => {
  const [x0, y0] = [Math.round(x - width / 2), Math.round(y - depth / 2)];
  return [
    { x: x0, y: y0 },
    { x: x0 + width, y: y0 },
    { x: x0 + width, y: y0 + depth },
    { x: x0, y: y0 + depth },
  ];
};

/** Width and depth of the box around a feature; nothing for one without an outline. */
export function outlineSize({ outline }: Pick<Feature, 'outline'>): Size {
  if (outline.length === 0) return { width: 0, depth: 0 };
  const { x0, y0, x1, y1 } = polygonBounds(outline);
  return { width: Math.round(x1 - x0), depth: Math.round(y1 - y0) };
}

/** The feature as a rectangle of that size about its own middle. */
export function resized<T extends Pick<Feature, 'outline'>>(feature: T, size: Size): T {
  const { x0, y0, x1, y1 } = feature.outline.length === 0 ? { x0: 0, y0: 0, x1: 0, y1: 0 } : polygonBounds(feature.outline);
  return { ...feature, outline: boxAbout((x0 + x1) / 2, (y0 + y1) / 2, { width: Math.max(1, size.width), depth: Math.max(1, size.depth) }) };
}

/** A feature before the main façade, which looks towards −y; what is not known of it stays open. */
export function newFeature({ site, storeys }: Project, kind: Kind): Feature {
  const nodes = storeys.flatMap((storey) => Object.values(storey.nodes));
  const house = nodes.length === 0 ? { x0: 0, x1: 0, y0: 0 } : polygonBounds(nodes);
  const size = FIRST_SIZE[kind];
  const outline = boxAbout((house.x0 + house.x1) / 2, house.y0 - BEFORE - size.depth / 2, size);
  let n = 1;
  while (Object.hasOwn(site.features, `f${n}`)) n += 1;
  return { id: `f${n}`, kind, name: '', outline, existing: true, hardened: null, weatherproof: null };
}

export const withFeature = (features: Site['features'], feature: Feature): Site['features'] => ({ ...features, [feature.id]: feature });

export function withoutFeature(features: Site['features'], id: string): Site['features'] {
  const { [id]: _, ...rest } = features;
  return rest;
}
