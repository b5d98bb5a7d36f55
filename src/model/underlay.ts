import { applyMatrix, type Matrix } from '../geometry/matrix.ts';
import { pathBounds, type Path } from '../geometry/path.ts';
import { parsePathData } from '../geometry/path-data.ts';
import type { Point } from '../geometry/point.ts';
import { unionRect, type Rect } from '../geometry/rect.ts';
import type { Underlay } from './plan-part.ts';
import type { Storey } from './storey.ts';

type Source = Underlay['source'];
type Layer = Extract<Source, { kind: 'lines' }>['layers'][number];

const ZERO: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };

/** Mm of the plan to one unit of the underlay's own: the width of a picture is one unit, a line drawing has its own. */
export const underlayScale = (source: Source): number => (source.kind === 'image' ? source.width : source.mmPerUnit);

/** The same source at another scale; a picture is whole mm wide. */
export const withUnderlayScale = <T extends Source>(source: T, scale: number): T =>
  source.kind === 'image' ? { ...source, width: Math.max(1, Math.round(scale)) } : { ...source, mmPerUnit: scale };

/** From the underlay's own units (y up) to the plan. */
export function underlayMatrix({ source, position, angleDeg }: Pick<Underlay, 'source' | 'position' | 'angleDeg'>): Matrix {
  const angle = (angleDeg * Math.PI) / 180;
  const [c, s] = [underlayScale(source) * Math.cos(angle), underlayScale(source) * Math.sin(angle)];
  return [c, s, -s, c, position.x, position.y];
}

/** Where a point of the plan lies on the underlay, in the underlay's own units. */
export function ontoUnderlay(underlay: Pick<Underlay, 'source' | 'position' | 'angleDeg'>, at: Point): Point {
  const [c, s] = underlayMatrix(underlay);
  const [x, y] = [at.x - underlay.position.x, at.y - underlay.position.y];
  const square = c * c + s * s;
  return { x: (c * x + s * y) / square, y: (c * y - s * x) / square };
}

/** How high a picture is where it is one wide; square where its size is not known. */
const proportion = ({ pixels }: Extract<Source, { kind: 'image' }>): number => (pixels ? pixels[1] / pixels[0] : 1);

const paths = new WeakMap<Layer, Path>();

/** The lines of a layer, read once for each version of it. */
export function underlayPath(layer: Layer): Path {
  const known = paths.get(layer);
  if (known) return known;
  const made = parsePathData(layer.d);
  paths.set(layer, made);
  return made;
}

const boxes = new WeakMap<Source, Rect>();

/** The box of an underlay in its own units; of lines those of the layers that are shown. */
export function underlayOwnBox(source: Source): Rect {
  if (source.kind === 'image') return { x0: 0, y0: 0, x1: 1, y1: proportion(source) };
  const known = boxes.get(source);
  if (known) return known;
  const found = source.layers.flatMap((layer) => (layer.shown ? (pathBounds(underlayPath(layer)) ?? []) : []));
  const made = found.length === 0 ? ZERO : found.reduce(unionRect);
  boxes.set(source, made);
  return made;
}

/** The four corners of an underlay on the plan, counter-clockwise from its own lower left one. */
export function underlayRing(underlay: Pick<Underlay, 'source' | 'position' | 'angleDeg'>): readonly Point[] {
  const { x0, y0, x1, y1 } = underlayOwnBox(underlay.source);
  const matrix = underlayMatrix(underlay);
  return [{ x: x0, y: y0 }, { x: x1, y: y0 }, { x: x1, y: y1 }, { x: x0, y: y1 }].map((p) => applyMatrix(matrix, p));
}

/** The underlays of a storey from the lowest to the topmost: by `order`, then as they were put in. */
export const underlaysInOrder = ({ underlays }: Pick<Storey, 'underlays'>): readonly Underlay[] =>
  Object.values(underlays).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** Where an underlay stands when it is scaled and turned so that a point of its own lies on one of the plan. */
export type UnderlayPlace = Pick<Underlay, 'source' | 'position' | 'angleDeg'>;

/** The underlay at another scale and angle, with the point `own` (its own units) at `at` of the plan. */
export function pinned({ source }: UnderlayPlace, own: Point, at: Point, scale: number, angleDeg: number): UnderlayPlace {
  const scaled = withUnderlayScale(source, scale);
  const turned = ((angleDeg % 360) + 360) % 360;
  const [a, b, c, d] = underlayMatrix({ source: scaled, position: { x: 0, y: 0 }, angleDeg: turned });
  const position = { x: Math.round(at.x - a * own.x - c * own.y) + 0, y: Math.round(at.y - b * own.x - d * own.y) + 0 };
  return { source: scaled, position, angleDeg: turned };
}
