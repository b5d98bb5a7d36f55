import { joinPaths, polygonPath, polylinePath } from '../../geometry/path.ts';
import { inflate, rectCentre, type Rect } from '../../geometry/rect.ts';
import { polygonBounds } from '../../geometry/polygon.ts';
import { planOf } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { SiteFeature } from '../../model/site.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { chainItems, type Chain } from '../plan-dimension.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { penFor, TEXT_HEIGHT, type LineWeight } from '../plan-pen.ts';
import { textItems } from '../plan-text.ts';
import { blackItems } from './paper-plan.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { viewSheet } from './view-sheet.ts';
import { PLAN_SCALES, type ViewDrawing } from './view-place.ts';
import { SHEET_WORDS } from './words.ts';

const FEATURE_WORDS: Readonly<Record<SiteFeature['kind'], string>> = {
  square: '广场', noticeBoard: '公开栏', flagpole: '旗杆', fence: '栅栏', boundaryWall: '围墙', parking: '停车位', green: '绿地',
  sportsGround: '健身场地', gate: '大门', road: '道路', building: '既有建筑',
};
/** Lines of a site; all other features are closed. */
const OPEN: readonly SiteFeature['kind'][] = ['fence', 'boundaryWall'];
const WEIGHTS: Readonly<Partial<Record<SiteFeature['kind'], LineWeight>>> = { boundaryWall: 'medium', fence: 'medium', building: 'mediumThick' };

const SITE: EntityRef = { kind: 'site', id: 'site' };

/** The site: its outline, what stands on it with names, the outline of the ground floor in b, north. */
export function siteSheet(scene: SheetScene): SheetBody {
  const { project, ctx } = scene;
  return viewSheet(scene, {
    viewAt: (scale) => siteDrawing(project, ctx, scale),
    scales: PLAN_SCALES,
    north: true,
    tables: [],
    extras: [],
    marks: [],
    rooms: [],
    anchor: (ref) => {
      const feature = ref.kind === 'siteFeature' || ref.kind === 'site' ? project.site.features[ref.id] : undefined;
      return feature && feature.outline.length > 0 ? { box: polygonBounds(feature.outline) } : null;
    },
    notes: [SHEET_WORDS.noteSite, SHEET_WORDS.noteMeasure],
  });
}

function siteDrawing(project: Project, ctx: DrawContext, scale: number): ViewDrawing {
  const { outline, features } = project.site;
  const pen = penFor(scale);
  const around: Item[] = outline.length > 2 ? [{ kind: 'path', layer: 'site', source: SITE, path: polygonPath(outline), stroke: pen.stroke('medium', { dash: [8, 1, 0.4, 1] }) }] : [];
  const items = [
    ...around,
    ...Object.values(features).flatMap((feature) => featureItems(feature, ctx, scale)),
    ...buildingItems(project, ctx, scale),
    ...(outline.length > 2 ? siteDimensions(polygonBounds(outline), ctx, scale) : []),
  ];
  const bounds = itemsBounds(items) ?? { x0: 0, y0: 0, x1: 1, y1: 1 };
  return { items, bounds: inflate(bounds, pen.mm(2)), diagnostics: [] };
}

function featureItems({ id, kind, name, outline }: SiteFeature, ctx: DrawContext, scale: number): Item[] {
  if (outline.length < 2) return [];
  const pen = penFor(scale);
  const source: EntityRef = { kind: 'siteFeature', id };
  const path = OPEN.includes(kind) ? polylinePath(outline) : polygonPath(outline);
  const words = name === '' ? FEATURE_WORDS[kind] : name;
  return [
    { kind: 'path', layer: 'site', source, path, stroke: pen.stroke(WEIGHTS[kind] ?? 'thin') },
    ...textItems(ctx, words, { at: rectCentre(polygonBounds(outline)), anchor: 'middle' }, { size: pen.mm(TEXT_HEIGHT.small), layer: 'text', source }),
  ];
}

/** The outline of the lowest storey with the number of storeys. */
function buildingItems({ storeys, centre }: Project, ctx: DrawContext, scale: number): Item[] {
  const ground = storeys.toSorted((a, b) => Math.abs(a.level) - Math.abs(b.level))[0];
  const rings = ground ? planOf(ground).grossOutline : [];
  if (ground === undefined || rings.length === 0) return [];
  const pen = penFor(scale);
  const source: EntityRef = { kind: 'storey', id: ground.id };
  const middle = rectCentre(polygonBounds(rings.flat()));
  const style = { size: pen.mm(TEXT_HEIGHT.middle), layer: 'text', source, weight: 'bold' } as const;
  return [
    { kind: 'path', layer: 'wall', source, path: joinPaths(rings.map(polygonPath)), stroke: pen.stroke('thick') },
    ...textItems(ctx, `${centre.unit}党群服务中心`, { at: { x: middle.x, y: middle.y + pen.mm(3.5) }, anchor: 'middle' }, style),
    ...textItems(ctx, `${storeys.length}F`, { at: { x: middle.x, y: middle.y - pen.mm(3.5) }, anchor: 'middle' }, style),
  ];
}

function siteDimensions({ x0, y0, x1, y1 }: Rect, ctx: DrawContext, scale: number): Item[] {
  const pen = penFor(scale);
  const south: Chain = { frame: [1, 0, 0, -1, 0, y0 - pen.mm(12)], stops: [x0, x1], reach: pen.mm(10), figures: 'near', angleDeg: 0 };
  const west: Chain = { frame: [0, 1, -1, 0, x0 - pen.mm(12), 0], stops: [y0, y1], reach: pen.mm(10), figures: 'far', angleDeg: 90 };
  return blackItems([south, west].flatMap((chain) => chainItems(chain, ctx, pen, SITE)));
}
