import { arcLine, circlePath } from './symbols-basic.ts';
import { joinPaths, linePath, polygonPath, polylinePath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { area, centroid, polygonBounds } from '../geometry/polygon.ts';
import { rectCentre, rectHeight, rectsOverlap, rectWidth, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { parkingBays } from '../model/parking-bays.ts';
import type { SiteFeature } from '../model/site.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import type { Ink } from './ink.ts';
import { SECONDARY_INK, WALL_INK } from './plan-inks.ts';
import { DASHED, LONG_DASH_DOT, TEXT_HEIGHT, type LineWeight, type Pen } from './plan-pen.ts';
import { textItems, textLength } from './plan-text.ts';
import { areaFigure, SITE_NAMES } from './plan-words.ts';

/** Kinds whose outline is an open line. */
export const OPEN_FEATURES: ReadonlySet<SiteFeature['kind']> = new Set(['fence', 'boundaryWall']);
/** Kinds that cover ground worth stating in m². */
const WITH_AREA: ReadonlySet<SiteFeature['kind']> = new Set(['square', 'green', 'sportsGround', 'parking', 'building']);

interface Look {
  readonly weight: LineWeight;
  readonly fill?: Ink;
  readonly dash?: readonly number[];
}

const tint = (c: number, m: number, y: number, k = 0): Ink => ({ cmyk: [c, m, y, k] });

/** New and existing buildings and works after GB/T 50103: thick and thin lines; grounds in very light tints. */
const LOOKS: Readonly<Record<SiteFeature['kind'], Look>> = {
  square: { weight: 'thin', fill: tint(0, 2, 6) },
  noticeBoard: { weight: 'mediumThick', fill: tint(0, 0, 0, 20) },
  flagpole: { weight: 'thin' },
  fence: { weight: 'thin' },
  boundaryWall: { weight: 'mediumThick' },
  parking: { weight: 'thin', fill: tint(2, 0, 0, 4) },
  green: { weight: 'thin', fill: tint(14, 0, 22) },
  sportsGround: { weight: 'medium', fill: tint(9, 2, 4) },
  gate: { weight: 'mediumThick' },
  road: { weight: 'thin', fill: tint(0, 0, 0, 6) },
  building: { weight: 'medium', fill: tint(0, 0, 0, 10) },
};

/** Between the ticks of a fence and of a wall, and how long they are, mm of paper. */
const TICK = { step: 4, long: 1 };

/** One thing on the site with its name and, where it covers ground, its area, clear of what stands on it; planned works are dashed. */
export function featureItems(feature: SiteFeature, above: readonly Rect[], ctx: DrawContext, pen: Pen, source: EntityRef): readonly Item[] {
  if (feature.outline.length < 2) return [];
  const look = LOOKS[feature.kind];
  const open = OPEN_FEATURES.has(feature.kind) && !isBox(feature.outline);
  const dash = feature.existing ? undefined : DASHED;
  const stroke = pen.stroke(look.weight, { ink: WALL_INK, ...(dash ? { dash } : {}) });
  const base = { kind: 'path', layer: 'site', source } as const;
  const outline: Item = { ...base, path: open ? polylinePath(feature.outline) : polygonPath(feature.outline), stroke, ...(look.fill && !open ? { fill: look.fill } : {}) };
  const figures = figureOf(feature, pen).map((path): Item => ({ ...base, path, stroke: pen.stroke('thin', { ink: SECONDARY_INK }) }));
  return [outline, ...figures, ...nameItems(feature, above, ctx, pen, source)];
}

/** Thicker, and four corners are a line that turns and not the box around a straight one, mm. */
const THICKEST = 500;

/** A fence may be stated as the box around it. */
function isBox(outline: readonly Point[]): boolean {
  if (outline.length !== 4) return false;
  const { x0, y0, x1, y1 } = polygonBounds(outline);
  return Math.min(x1 - x0, y1 - y0) <= THICKEST && area(outline) > 0;
}

function figureOf({ kind, outline }: SiteFeature, pen: Pen): readonly Path[] {
  switch (kind) {
    case 'flagpole': {
      const middle = rectCentre(polygonBounds(outline));
      const r = pen.mm(1);
      return [circlePath(middle, r / 2), polygonPath([middle, { x: middle.x + 2.4 * r, y: middle.y + r }, { x: middle.x, y: middle.y + 2 * r }])];
    }
    case 'parking':
      return parkingBays(outline).map((bay) => polygonPath(bay));
    case 'fence':
    case 'boundaryWall':
      return isBox(outline) ? [] : [joinPaths(ticks(outline, pen, kind === 'fence'))];
    case 'gate': {
      const { x0, x1, y0, y1 } = polygonBounds(outline);
      const wide = (x1 - x0) / 2;
      return [arcLine({ x: x0, y: y1 }, wide, 0, 90), arcLine({ x: x1, y: y1 }, wide, 90, 180), linePath({ x: x0, y: (y0 + y1) / 2 }, { x: x1, y: (y0 + y1) / 2 })];
    }
    default:
      return [];
  }
}

/** Ticks along a line: crosswise on a fence, to one side of a wall. */
function ticks(line: readonly Point[], pen: Pen, across: boolean): Path[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const count = Math.floor(length / pen.mm(TICK.step));
    const [ux, uy] = [(b.x - a.x) / (length || 1), (b.y - a.y) / (length || 1)];
    const long = pen.mm(TICK.long);
    return Array.from({ length: count }, (_, n) => {
      const at = ((n + 0.5) / count) * length;
      const p = { x: a.x + ux * at, y: a.y + uy * at };
      const from = across ? { x: p.x + uy * (long / 2), y: p.y - ux * (long / 2) } : p;
      return linePath(from, { x: from.x - uy * long, y: from.y + ux * long });
    });
  });
}

/** What a feature is called: its own name, else the word for its kind. */
export const featureName = ({ kind, name }: Pick<SiteFeature, 'kind' | 'name'>): string => (name === '' ? SITE_NAMES[kind] : name);

/** Name, number of bays and area in lines about the middle; set on end where the feature is narrow and high. */
function nameItems(feature: SiteFeature, above: readonly Rect[], ctx: DrawContext, pen: Pen, source: EntityRef): readonly Item[] {
  const closed = !OPEN_FEATURES.has(feature.kind);
  const bays = feature.kind === 'parking' ? parkingBays(feature.outline).length : 0;
  const lines = [
    bays > 0 ? `${featureName(feature)}（${bays} 个车位）` : featureName(feature),
    ...(WITH_AREA.has(feature.kind) ? [`${areaFigure(area(feature.outline) / 1e6)} m²`] : []),
  ];
  const style = { size: pen.mm(TEXT_HEIGHT.small), layer: 'site', source } as const;
  const box = polygonBounds(feature.outline);
  const centre = closed && feature.outline.length > 2 ? centroid(feature.outline) : rectCentre(box);
  const onEnd = box.y1 - box.y0 > box.x1 - box.x0 && textLength(ctx, lines[0]!, style) > box.x1 - box.x0;
  // The words of what is thinner than they are stand beside it.
  const thin = Math.min(box.x1 - box.x0, box.y1 - box.y0) < lines.length * style.size * 1.4;
  const pitch = style.size * 1.5;
  const size = { width: Math.max(...lines.map((text) => textLength(ctx, text, style))), height: lines.length * pitch };
  const middle = onEnd || thin ? centre : freePlace(centre, box, size, above);
  return lines.flatMap((text, i) => {
    const down = (i - (lines.length - 1) / 2) * pitch + (thin ? (onEnd ? box.x1 - box.x0 : box.y1 - box.y0) / 2 + pitch : 0);
    const at = onEnd ? { x: middle.x + down, y: middle.y } : { x: middle.x, y: middle.y - down };
    return textItems(ctx, text, { at, anchor: 'middle', angleDeg: onEnd ? 90 : 0 }, style);
  });
}

/** Shares of the box by which words give way to what stands in the middle: up, down, to the sides. */
const WAYS = [[0, 0], [0, 0.25], [0, -0.25], [0.25, 0], [-0.25, 0], [0, 0.38], [0, -0.38], [0.3, 0.3], [-0.3, 0.3]] as const;

/** The place nearest to the middle where words lie in the box and on nothing; the middle itself where there is none. */
function freePlace(centre: Point, box: Rect, { width, height }: { width: number; height: number }, above: readonly Rect[]): Point {
  const places = WAYS.map(([dx, dy]) => ({ x: centre.x + dx * rectWidth(box), y: centre.y + dy * rectHeight(box) }));
  const about = ({ x, y }: Point): Rect => ({ x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 });
  const isFree = (place: Rect): boolean =>
    place.x0 >= box.x0 && place.x1 <= box.x1 && place.y0 >= box.y0 && place.y1 <= box.y1 && !above.some((other) => rectsOverlap(other, place));
  return places.find((place) => isFree(about(place))) ?? centre;
}

/** The edge of the site (用地界线): a long-dash line. */
export function boundaryItems(outline: readonly Point[], pen: Pen, source: EntityRef): readonly Item[] {
  if (outline.length < 3) return [];
  return [{ kind: 'path', layer: 'site', source, path: polygonPath(outline), stroke: pen.stroke('mediumThick', { ink: WALL_INK, dash: LONG_DASH_DOT }) }];
}
