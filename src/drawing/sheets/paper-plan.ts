import { differenceOf, unionOf } from '../../geometry/clip.ts';
import { joinPaths, polygonPath } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { area } from '../../geometry/polygon.ts';
import type { EntityRef } from '../../model/entity.ts';
import { planOf } from '../../model/plan.ts';
import type { Fixture } from '../../model/plan-part.ts';
import type { Storey, Wall } from '../../model/storey.ts';
import type { Item, Stroke } from '../drawing.ts';
import { BLACK, type Ink } from '../ink.ts';
import { openingsByWall } from '../plan-facade.ts';
import { wallFrame } from '../plan-frame.ts';
import { penFor, type LineWeight } from '../plan-pen.ts';
import { solidParts } from '../plan-wall.ts';

/** How the cut walls of a storey are drawn: b on plans, thin where something else is shown upon them. */
interface PaperWalls {
  readonly scale: number;
  readonly weight: LineWeight;
}

/** Clear space between the two lines of a wall that printers keep, mm of paper (GB/T 50001 4.0.5). */
const LEAST_CLEAR = 0.2;
/** Slivers that rounding leaves where bodies meet, mm². */
const SLIVER = 400;

const isCut = ({ kind }: Wall): boolean => kind === 'exterior' || kind === 'interior';

/**
 * The cut walls as they are drafted: one outline of all bodies between their openings; filled where the lines of the
 * thinnest wall would run into one another.
 */
export function cutWallItems(storey: Storey, { scale, weight }: PaperWalls): Item[] {
  const stroke = penFor(scale).stroke(weight);
  const rings = cutWallRings(storey);
  if (rings.length === 0) return [];
  const thinnest = Math.min(...Object.values(storey.walls).filter(isCut).map(({ thickness }) => thickness));
  const filled = thinnest - stroke.width < LEAST_CLEAR * scale;
  const source: EntityRef = { kind: 'storey', id: storey.id };
  const path = joinPaths(rings.map(polygonPath));
  return [{ kind: 'path', layer: 'wall', source, path, fillRule: 'evenodd', ...(filled ? { fill: BLACK } : {}), stroke: { ...stroke, join: 'miter' } }];
}

const known = new WeakMap<Storey, readonly (readonly Point[])[]>();

/** Outlines and holes of the cut walls, openings left out, mm. */
export function cutWallRings(storey: Storey): readonly (readonly Point[])[] {
  const last = known.get(storey);
  if (last !== undefined) return last;
  const [bodies, openings] = [planOf(storey).wallBodies, openingsByWall(storey)];
  const parts = Object.values(storey.walls).filter(isCut).flatMap((wall) => {
    const [frame, body] = [wallFrame(storey, wall), bodies.get(wall.id) ?? []];
    return frame && body.length >= 3 ? solidParts(frame, body, openings.get(wall.id) ?? []) : [];
  });
  const rings = unionOf(parts).filter((ring) => area(ring) > SLIVER);
  known.set(storey, rings);
  return rings;
}

const isCutWall = (item: Item, storey: Storey): boolean => {
  const wall = item.layer === 'wall' && item.source?.kind === 'wall' ? storey.walls[item.source.id] : undefined;
  return wall !== undefined && isCut(wall);
};

/** Greys of the screen are black on paper: thin grey lines would be printed as rows of dots. */
const blackened = (ink: Ink): Ink => (ink.spot === undefined && ink.cmyk[0] + ink.cmyk[1] + ink.cmyk[2] === 0 && ink.cmyk[3] >= 50 ? BLACK : ink);

const blackenedStroke = (stroke: Stroke): Stroke => ({ ...stroke, ink: blackened(stroke.ink) });

/** An item with its greys as black; what hangs on walls keeps its colours. */
function onPaper(item: Item): Item {
  if (item.layer === 'sign') return item;
  if (item.kind === 'group') return { ...item, items: item.items.map(onPaper) };
  if (item.kind === 'glyph') return { ...item, fill: blackened(item.fill) };
  if (item.kind !== 'path') return item;
  return { ...item, ...(item.fill ? { fill: blackened(item.fill) } : {}), ...(item.stroke ? { stroke: blackenedStroke(item.stroke) } : {}) };
}

/** Items of a plan made for the screen as they are printed: without tints of rooms, without the bodies of the cut walls. */
export const paperItems = (items: readonly Item[], storey: Storey): Item[] =>
  items.filter((item) => item.layer !== 'roomFill' && !isCutWall(item, storey)).map(onPaper);

/** Items of an elevation as they are printed. */
export const blackItems = (items: readonly Item[]): Item[] => items.map(onPaper);

/** All lines as thin as the pen's thinnest: what is only there to show where something else is. */
export const thinned = (items: readonly Item[], scale: number): Item[] => {
  const { width } = penFor(scale).stroke('thin');
  return items.map((item) => (item.kind === 'path' && item.stroke ? { ...item, stroke: { ...item.stroke, width } } : item));
};

const isColumn = ({ kind }: Fixture): boolean => /column/iu.test(kind);

/** Columns are cut like walls: blackened at 1:100 and smaller (GB/T 50104 4.4.5), hatched at larger scales. */
export function columnItems(storey: Storey, scale: number): Item[] {
  const pen = penFor(scale);
  return Object.values(storey.fixtures).filter(isColumn).flatMap((fixture): Item[] => {
    const ring = fixtureRing(fixture);
    const source: EntityRef = { kind: 'fixture', id: fixture.id, storeyId: storey.id };
    const base = { kind: 'path', layer: 'wall', source, path: polygonPath(ring) } as const;
    if (scale >= 100) return [{ ...base, fill: BLACK, stroke: pen.stroke('thick') }];
    const hatch = hatchRings(ring, pen.mm(2), pen.stroke('thin').width);
    return [{ ...base, path: joinPaths(hatch.map(polygonPath)), fill: BLACK }, { ...base, stroke: pen.stroke('thick') }];
  });
}

function fixtureRing({ position, width, depth, angleDeg }: Fixture): Point[] {
  const [cos, sin] = [Math.cos((angleDeg * Math.PI) / 180), Math.sin((angleDeg * Math.PI) / 180)];
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;
  return corners.map(([i, j]) => {
    const [x, y] = [(i * width) / 2, (j * depth) / 2];
    return { x: position.x + x * cos - y * sin, y: position.y + x * sin + y * cos };
  });
}

/** 45° lines of a width across an outline, as what is left of it between them. */
function hatchRings(ring: readonly Point[], step: number, width: number): readonly (readonly Point[])[] {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  const [low, high] = [Math.min(...xs) - Math.max(...ys), Math.max(...xs) - Math.min(...ys)];
  const reach = high - low;
  const gaps = Array.from({ length: Math.ceil(reach / step) + 1 }, (_, i) => low + i * step).map((at) => {
    // A band between two lines x − y = at + width and x − y = at + step.
    const [a, b, y0, y1] = [at + width, at + step, Math.min(...ys) - 1, Math.max(...ys) + 1];
    return [{ x: a + y0, y: y0 }, { x: b + y0, y: y0 }, { x: b + y1, y: y1 }, { x: a + y1, y: y1 }];
  });
  return differenceOf([ring], gaps);
}
