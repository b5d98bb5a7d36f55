import { compose, scaling, translation } from '../geometry/matrix.ts';
import { joinPaths, polygonPath } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { polygonBounds } from '../geometry/polygon.ts';
import { inflate, rectCentre, unionRect, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { fillTemplate } from '../model/naming.ts';
import { groundStorey, storeysAbove } from '../model/ground-storey.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { SiteFeature } from '../model/site.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { itemsBounds } from './plan-bounds.ts';
import { BLACK } from './ink.ts';
import { penFor, TEXT_HEIGHT, type Pen } from './plan-pen.ts';
import { missingCharacters, textItems } from './plan-text.ts';
import { WORDS } from './plan-words.ts';
import { boundaryItems, featureItems, featureName } from './site-features.ts';
import type { SiteObstacles } from './site-names.ts';
import { NORTH_REACH, northItems } from './symbols-north.ts';

export interface SiteOptions {
  /** Model mm per paper mm: 200 for 1:200. */
  readonly scale: number;
  /** Without the north arrow: a sheet draws its own. */
  readonly north?: boolean;
}

const NOWHERE: Rect = { x0: 0, y0: 0, x1: 10_000, y1: 10_000 };
/** Paper mm around all that is painted. */
const MARGIN = 2;
/** Paper mm between the site and the north arrow: words beside the edge have room. */
const NORTH_GAP = 8;
/** Grounds lie below what stands on them. */
const GROUND_KINDS: readonly SiteFeature['kind'][] = ['road', 'green', 'square', 'parking', 'sportsGround'];

/**
 * The site from above in the coordinates of the plans (mm, y up): its edge, what stands on it, the outline of the ground
 * floor, the gate's place as a feature states it, north.
 */
export function composeSite(project: Project, ctx: DrawContext, { scale, north = true }: SiteOptions): Composed {
  const pen = penFor(scale);
  const features = inOrder(project);
  const items = [
    ...boundaryItems(project.site.outline, pen, { kind: 'site', id: 'site' }),
    ...features.flatMap((feature, i) => featureItems(feature, obstaclesOf(project, features, i), ctx, pen, { kind: 'siteFeature', id: feature.id })),
    ...buildingItems(project, ctx, pen),
  ];
  const drawn = itemsBounds(items) ?? NOWHERE;
  const { x, y } = northCentre(project, scale);
  const all = north ? [...items, northItem(project, ctx, scale)] : items;
  const size = inflate(north ? unionRect(drawn, inflate({ x0: x, y0: y, x1: x, y1: y }, NORTH_REACH * scale)) : drawn, MARGIN * scale);
  const diagnostics = features.flatMap((feature) => missingCharacters(ctx, featureName(feature), { kind: 'siteFeature', id: feature.id }));
  return { drawing: { title: '', size, trim: size, bleed: 0, scale, items: all }, diagnostics };
}

/** What the words of a feature give way to: what lies on it, and the edges of all others, of the site and of the building. */
function obstaclesOf(project: Project, features: readonly SiteFeature[], place: number): SiteObstacles {
  const storey = groundStorey(project);
  const rings = [project.site.outline, ...features.filter((_, i) => i !== place).map(({ outline }) => outline), ...(storey === null ? [] : planOf(storey).grossOutline)];
  return { boxes: boxesOf(features.slice(place + 1)), lines: rings.flatMap((ring) => ring.map((a, i): readonly [Point, Point] => [a, ring[(i + 1) % ring.length]!])) };
}

const boxesOf = (features: readonly SiteFeature[]): readonly Rect[] => features.filter(({ outline }) => outline.length > 0).map(({ outline }) => polygonBounds(outline));

/** The features as they are painted: grounds first, each kind by its id. */
export function inOrder({ site }: Project): readonly SiteFeature[] {
  const rank = ({ kind }: SiteFeature): number => (GROUND_KINDS.includes(kind) ? GROUND_KINDS.indexOf(kind) : GROUND_KINDS.length);
  return Object.values(site.features).toSorted((a, b) => rank(a) - rank(b));
}

/** The building's outline at the ground with a thick line, its name and how many storeys it has. */
function buildingItems(project: Project, ctx: DrawContext, pen: Pen): readonly Item[] {
  const storey = groundStorey(project);
  const rings = storey === null ? [] : planOf(storey).grossOutline;
  if (storey === null || rings.length === 0) return [];
  const source: EntityRef = { kind: 'storey', id: storey.id };
  const middle = rectCentre(polygonBounds(rings[0]!));
  const body: Item = {
    kind: 'path', layer: 'site', source, path: joinPaths(rings.map((ring) => polygonPath(ring))), fillRule: 'evenodd',
    fill: { cmyk: [0, 0, 0, 16] }, stroke: pen.stroke('thick', { ink: BLACK }),
  };
  const style = { layer: 'site', source } as const;
  return [
    body,
    ...textItems(ctx, fillTemplate(WORDS.centre, project.centre).text, { at: { x: middle.x, y: middle.y + pen.mm(2.5) }, anchor: 'middle' }, { ...style, size: pen.mm(TEXT_HEIGHT.small) }),
    ...textItems(ctx, `${storeysAbove(project)}F`, { at: { x: middle.x, y: middle.y - pen.mm(3.5) }, anchor: 'middle' }, { ...style, size: pen.mm(TEXT_HEIGHT.small) }),
  ];
}

/** The box around the edge of the site, all that stands on it and the building at the ground, mm; null where there is nothing. */
export function siteBounds(project: Project): Rect | null {
  const storey = groundStorey(project);
  const points = [...project.site.outline, ...Object.values(project.site.features).flatMap(({ outline }) => outline), ...(storey ? Object.values(storey.nodes) : [])];
  return points.length === 0 ? null : polygonBounds(points);
}

/** Where the middle of the north arrow stands: right of the site, at its upper edge. */
export function northCentre(project: Project, scale: number): Point {
  const box = siteBounds(project) ?? NOWHERE;
  return { x: box.x1 + (NORTH_REACH + NORTH_GAP) * scale, y: box.y1 - NORTH_REACH * scale };
}

function northItem(project: Project, ctx: DrawContext, scale: number): Item {
  const source: EntityRef = { kind: 'site', id: 'site' };
  const at = northCentre(project, scale);
  const transform = compose(translation(at.x, at.y), scaling(scale));
  return { kind: 'group', layer: 'site', source, transform, items: northItems({ x: 0, y: 0 }, project.site.northDeg, ctx, source) };
}
