import { arcLine, circlePath } from './symbols-basic.ts';
import { joinPaths, linePath, polygonPath, polylinePath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { area, centroid, polygonBounds } from '../geometry/polygon.ts';
import { rectCentre } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { parkingBays } from '../model/parking-bays.ts';
import type { SiteFeature } from '../model/site.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import type { Ink } from './ink.ts';
import { SECONDARY_INK, WALL_INK } from './plan-inks.ts';
import { DASHED, LONG_DASH_DOT, TEXT_HEIGHT, type LineWeight, type Pen } from './plan-pen.ts';
import { textItems } from './plan-text.ts';
import { areaFigure, SITE_NAMES } from './plan-words.ts';
import { placedInBays, placedInOutline, type PlacedLine, type SiteObstacles, type SiteWords } from './site-names.ts';

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

/** One thing on the site with its name and, where it covers ground, its area, clear of what stands on it and of other lines; planned works are dashed. */
export function featureItems(feature: SiteFeature, obstacles: SiteObstacles, ctx: DrawContext, pen: Pen, source: EntityRef): readonly Item[] {
  if (feature.outline.length < 2) return [];
  const look = LOOKS[feature.kind];
  const open = OPEN_FEATURES.has(feature.kind) && !isBox(feature.outline);
  const dash = feature.existing ? undefined : DASHED;
  const stroke = pen.stroke(look.weight, { ink: WALL_INK, ...(dash ? { dash } : {}) });
  const base = { kind: 'path', layer: 'site', source } as const;
  const outline: Item = { ...base, path: open ? polylinePath(feature.outline) : polygonPath(feature.outline), stroke, ...(look.fill && !open ? { fill: look.fill } : {}) };
  const figures = figureOf(feature, pen).map((path): Item => ({ ...base, path, stroke: pen.stroke('thin', { ink: SECONDARY_INK }) }));
  return [outline, ...figures, ...nameItems(feature, obstacles, ctx, pen, source)];
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
      const flag = flagOf(outline, pen);
      return [circlePath(flag[0], pen.mm(0.5)), polygonPath(flag)];
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

/** Name, number of bays and area, clear of the lines of the bays and of what stands about. */
function nameItems(feature: SiteFeature, obstacles: SiteObstacles, ctx: DrawContext, pen: Pen, source: EntityRef): readonly Item[] {
  const style = { size: pen.mm(TEXT_HEIGHT.small), layer: 'site', source } as const;
  return placedNames(feature, obstacles, { ctx, style }, pen).flatMap(({ text, at, angleDeg }) => textItems(ctx, text, { at, anchor: 'middle', angleDeg }, style));
}

function placedNames(feature: SiteFeature, { boxes, lines }: SiteObstacles, letters: Omit<SiteWords, 'lines'>, pen: Pen): readonly PlacedLine[] {
  const { kind, outline } = feature;
  const name = featureName(feature);
  const figure = WITH_AREA.has(kind) ? [`${areaFigure(area(outline) / 1e6)} m²`] : [];
  const bays = kind === 'parking' ? parkingBays(outline) : [];
  const count = `${bays.length} 个车位`;
  const inBays = bays.length === 0 ? null : placedInBays({ ...letters, lines: [name, count, ...figure] }, bays, centroid(outline));
  const words = { ...letters, lines: [bays.length > 0 ? `${name}（${count}）` : name, ...figure] };
  const own = kind === 'flagpole' ? [polygonBounds(flagOf(outline, pen))] : [];
  return inBays ?? placedInOutline(words, outline, !OPEN_FEATURES.has(kind), { boxes: [...boxes, ...own], lines });
}

/** A flag at its pole, seen from above and told by its shape. */
function flagOf(outline: readonly Point[], pen: Pen): readonly [Point, Point, Point] {
  const middle = rectCentre(polygonBounds(outline));
  const r = pen.mm(1);
  return [middle, { x: middle.x + 2.4 * r, y: middle.y + r }, { x: middle.x, y: middle.y + 2 * r }];
}

/** The edge of the site (用地界线): a long-dash line. */
export function boundaryItems(outline: readonly Point[], pen: Pen, source: EntityRef): readonly Item[] {
  if (outline.length < 3) return [];
  return [{ kind: 'path', layer: 'site', source, path: polygonPath(outline), stroke: pen.stroke('mediumThick', { ink: WALL_INK, dash: LONG_DASH_DOT }) }];
}
