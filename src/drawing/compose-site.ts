import { compose, scaling, translation } from '../geometry/matrix.ts';
import { joinPaths, polygonPath } from '../geometry/path.ts';
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
    ...features.flatMap((feature) => featureItems(feature, ctx, pen, { kind: 'siteFeature', id: feature.id })),
    ...buildingItems(project, ctx, pen),
  ];
  const drawn = itemsBounds(items) ?? NOWHERE;
  const all = north ? [...items, northItem(project, ctx, pen, drawn)] : items;
  const size = inflate(north ? unionRect(drawn, northBox(pen, drawn)) : drawn, MARGIN * scale);
  const diagnostics = features.flatMap((feature) => missingCharacters(ctx, featureName(feature), { kind: 'siteFeature', id: feature.id }));
  return { drawing: { title: '', size, trim: size, bleed: 0, scale, items: all }, diagnostics };
}

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

/** Where the arrow stands: right of all else, at the upper edge. */
const northAt = (pen: Pen, drawn: Rect) => ({ x: drawn.x1 + pen.mm(NORTH_REACH + MARGIN), y: drawn.y1 - pen.mm(NORTH_REACH) });

function northBox(pen: Pen, drawn: Rect): Rect {
  const { x, y } = northAt(pen, drawn);
  return inflate({ x0: x, y0: y, x1: x, y1: y }, pen.mm(NORTH_REACH));
}

function northItem({ site }: Project, ctx: DrawContext, pen: Pen, drawn: Rect): Item {
  const source: EntityRef = { kind: 'site', id: 'site' };
  const at = northAt(pen, drawn);
  const transform = compose(translation(at.x, at.y), scaling(pen.mm(1)));
  return { kind: 'group', layer: 'site', source, transform, items: northItems({ x: 0, y: 0 }, site.northDeg, ctx, source) };
}
