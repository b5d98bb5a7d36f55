import { polygonBounds } from '../../geometry/polygon.ts';
import type { Point } from '../../geometry/point.ts';
import { inflate, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Drawing } from '../drawing.ts';
import type { Ink } from '../ink.ts';
import { artworkOf, type InkRegion } from './artwork.ts';
import { insideOf } from './islands.ts';

/** What a machine does along a contour: cut a part out, cut a hole into it, engrave a shape, drill a hole. */
export const CUT_OPERATIONS = ['ENGRAVE', 'DRILL', 'CUT-IN', 'CUT-OUT'] as const;
export type CutOperation = (typeof CUT_OPERATIONS)[number];

/** A closed contour in mm, y up. Outlines run counter-clockwise, holes of a shape clockwise; the first point is not repeated. */
export interface CutContour {
  readonly operation: CutOperation;
  /** 1 for the first ink of the artwork, 2 for the next: parts of each are cut from a sheet of their own. 0 = the plate. */
  readonly sheet: number;
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** A round hole to be drilled, mm. */
export interface DrillHole {
  readonly centre: Point;
  readonly diameter: number;
}

/** What a machine is to cut, at 1:1: contours in the order of cutting, engraving and holes before outlines. */
export interface CutDrawing {
  readonly title: string;
  /** The finished size of the sign. */
  readonly trim: Rect;
  readonly contours: readonly CutContour[];
  readonly holes: readonly DrillHole[];
  /** The ink of each sheet, from sheet 1 on. */
  readonly inks: readonly Ink[];
}

export interface CutOptions {
  /** The sign's ground: a plate is engraved and cut along its trim. null = single letters, which are cut out. */
  readonly ground: Ink | null;
  /** How far a straight piece may be from its curve, mm. */
  readonly tolerance: number;
  /** As seen from behind, for engraving the back of clear acrylic. */
  readonly mirror: boolean;
  /** The characters alone: no marks, no plate, no holes. */
  readonly textOnly: boolean;
  /** Fixing holes of a plate: their diameter and how far their middles lie from both edges, mm. null = none. */
  readonly drill: { readonly diameter: number; readonly inset: number } | null;
}

export const CUT_DEFAULTS: Omit<CutOptions, 'ground'> = { tolerance: 0.05, mirror: false, textOnly: false, drill: null };

/** The layer of a contour in a file: ENGRAVE, CUT-IN; of a second ink CUT-IN-2. */
export const cutLayer = ({ operation, sheet }: Pick<CutContour, 'operation' | 'sheet'>): string =>
  sheet > 1 ? `${operation}-${sheet}` : operation;

/**
 * The contours of a sign's face (composeSign) for cutting and engraving. Overlapping strokes are united, what is painted over
 * is left away, and what has the colour of the ground is no artwork. Light strips, bleed and print marks are never cut.
 * Fails with cut.image where a picture is part of the face, cut.nothing where there is nothing to cut, and cut.drill where
 * the holes do not lie within the plate.
 */
export function cutDrawing(drawing: Drawing, options: CutOptions): Result<CutDrawing> {
  const artwork = artworkOf(drawing.items, options);
  if (artwork.images > 0) return failure(problem('cut.image', { count: artwork.images }));
  const isPlate = options.ground !== null && !options.textOnly;
  const regions = isPlate ? artwork.regions.map((region) => within(region, drawing.trim)).filter(({ islands }) => islands.length > 0) : artwork.regions;
  if (regions.length === 0) return failure(problem('cut.nothing'));
  const holes = isPlate ? drillHoles(drawing.trim, options.drill) : [];
  if (holes === null) return failure(problem('cut.drill', { ...options.drill! }));
  const made = options.ground === null ? lettersOf(regions) : [...engravingOf(regions), ...(isPlate ? [plateOf(drawing.trim)] : [])];
  const cut = { title: drawing.title, trim: drawing.trim, contours: made, holes, inks: regions.map(({ ink }) => ink) };
  return success(options.mirror ? mirrored(cut) : cut);
}

const contour = (operation: CutOperation, sheet: number, points: readonly Point[]): CutContour => ({ operation, sheet, points, closed: true });

const ringsOf = ({ islands }: InkRegion) => islands.flatMap(({ rings }) => rings);

const engravingOf = (regions: readonly InkRegion[]): CutContour[] =>
  regions.flatMap((region, i) => ringsOf(region).map(({ points }) => contour('ENGRAVE', i + 1, points)));

function lettersOf(regions: readonly InkRegion[]): CutContour[] {
  return regions.flatMap((region, i) => {
    const rings = ringsOf(region);
    return [
      ...rings.filter(({ isHole }) => isHole).map(({ points }) => contour('CUT-IN', i + 1, points)),
      ...rings.filter(({ isHole }) => !isHole).map(({ points }) => contour('CUT-OUT', i + 1, points)),
    ];
  });
}

const corners = ({ x0, y0, x1, y1 }: Rect): Point[] => [
  { x: x0, y: y0 },
  { x: x1, y: y0 },
  { x: x1, y: y1 },
  { x: x0, y: y1 },
];

const plateOf = (trim: Rect): CutContour => contour('CUT-OUT', 0, corners(trim));

const within = ({ ink, islands }: InkRegion, trim: Rect): InkRegion => ({
  ink,
  islands: islands.flatMap((island) => insideOf(island, [corners(trim)])),
});

/** Four holes near the corners; null where they do not lie within the plate or meet each other. */
function drillHoles(trim: Rect, drill: CutOptions['drill']): DrillHole[] | null {
  if (drill === null) return [];
  const { diameter, inset } = drill;
  const least = 2 * inset + diameter;
  if (!(diameter > 0) || inset <= diameter / 2 || rectWidth(trim) <= least || rectHeight(trim) <= least) return null;
  return corners(inflate(trim, -inset)).map((centre) => ({ centre, diameter }));
}

function mirrored(cut: CutDrawing): CutDrawing {
  const { x0, x1 } = cut.trim;
  const turn = (p: Point): Point => ({ x: Math.round((x0 + x1 - p.x) * 1000) / 1000, y: p.y });
  return {
    ...cut,
    // Turned round, so that outlines still run counter-clockwise.
    contours: cut.contours.map((one) => ({ ...one, points: one.points.map(turn).reverse() })),
    holes: cut.holes.map(({ centre, diameter }) => ({ centre: turn(centre), diameter })),
  };
}

/** The box round all contours and holes of a cut drawing; that of the trim where there are none. */
export function cutBounds({ contours, holes, trim }: CutDrawing): Rect {
  const points = [
    ...contours.flatMap((one) => one.points),
    ...holes.flatMap(({ centre: { x, y }, diameter }) => corners(inflate({ x0: x, y0: y, x1: x, y1: y }, diameter / 2))),
  ];
  return points.length === 0 ? trim : polygonBounds(points);
}
