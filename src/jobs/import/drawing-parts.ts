import { inflate, rectHeight, rectWidth, unionRect, type Rect } from '../../geometry/rect.ts';
import type { DrawnLine, PlanFile } from '../../model/plan-file.ts';
import type { ImportChoices } from './import-plan.ts';
import { roleOf } from './plan-import.ts';

/** Walls with this much nothing between them belong to different plans, mm: wider than a corridor or a porch. */
const APART = 3_000;
/** How far dimensions, axes and titles around the walls of a part are taken along, mm. */
const AROUND = 8_000;
/** What is smaller or has fewer lines is a detail or a legend, mm. */
const SMALLEST = 2_000;
const FEWEST_LINES = 4;
/** A drawing in more pieces is none of plans side by side. */
const MOST_PARTS = 24;

/** Of the larger width or height. */
const ALIKE = 0.6;

/** A part of a drawing, in its units: the box around its walls, and all that is taken along with them. */
export interface DrawingPart {
  readonly walls: Rect;
  readonly all: Rect;
}

type Axis = 'x' | 'y';

interface Piece {
  readonly boxes: readonly Rect[];
  /** What belongs to it: half of the way to its neighbours. */
  readonly cell: Rect;
}

/**
 * The parts of a drawing that lie apart, as floor plans drawn side by side: found by the walls alone, cut apart where
 * nothing stands between them from edge to edge. In the drawing's units, row by row from the top. One where all is one plan.
 */
export function drawingParts(file: PlanFile, choices: ImportChoices): readonly DrawingPart[] {
  const walls = file.layers.filter((layer) => roleOf(layer, choices) === 'wall').flatMap((layer) => layer.lines.map(boxOf));
  if (walls.length === 0 || file.bounds === null || !(choices.mmPerUnit > 0)) return [];
  const mm = choices.mmPerUnit;
  const isPlan = ({ boxes }: Piece): boolean => boxes.length >= FEWEST_LINES && Math.min(rectWidth(hullOf(boxes)), rectHeight(hullOf(boxes))) * mm >= SMALLEST;
  const parts = cut({ boxes: walls, cell: file.bounds }, APART / mm, 'y').filter(isPlan);
  if (parts.length > MOST_PARTS) return [];
  return parts.map(({ boxes, cell }) => ({ walls: hullOf(boxes), all: common(inflate(hullOf(boxes), AROUND / mm), inflate(cell, 1 / mm)) }));
}

/** How large a part is from wall to wall, m. */
export const wallsSize = ({ walls }: DrawingPart, mmPerUnit: number): { readonly width: number; readonly height: number } => ({
  width: (rectWidth(walls) * mmPerUnit) / 1000, height: (rectHeight(walls) * mmPerUnit) / 1000,
});

/** Whether parts are as alike as the storeys of one building: an annex beside a house is none. */
export function areLikeStoreys(parts: readonly DrawingPart[]): boolean {
  const shares = [rectWidth, rectHeight].map((of) => Math.min(...parts.map(({ walls }) => of(walls))) / Math.max(...parts.map(({ walls }) => of(walls))));
  return parts.length > 1 && shares.every((share) => share > ALIKE);
}

const boxOf = ({ points }: DrawnLine): Rect =>
  points.reduce<Rect>((box, { x, y }) => unionRect(box, { x0: x, y0: y, x1: x, y1: y }), { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity });

const hullOf = (boxes: readonly Rect[]): Rect => boxes.reduce(unionRect);

const common = (a: Rect, b: Rect): Rect => ({ x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) });

/** Cuts rows, then columns, and so on until neither way is free. */
function cut(piece: Piece, apart: number, axis: Axis, isCutBefore = true): Piece[] {
  const pieces = cutAlong(piece, apart, axis);
  const other = axis === 'y' ? 'x' : 'y';
  if (pieces.length === 1) return isCutBefore ? cut(piece, apart, other, false) : [piece];
  return (axis === 'y' ? pieces.toReversed() : pieces).flatMap((one) => cut(one, apart, other));
}

function cutAlong({ boxes, cell }: Piece, apart: number, axis: Axis): Piece[] {
  const [low, high] = axis === 'x' ? (['x0', 'x1'] as const) : (['y0', 'y1'] as const);
  const groups: Rect[][] = [];
  const places: number[] = [];
  let end = -Infinity;
  for (const box of boxes.toSorted((a, b) => a[low] - b[low])) {
    if (groups.length === 0 || box[low] - end > apart) {
      if (groups.length > 0) places.push((end + box[low]) / 2);
      groups.push([]);
    }
    groups.at(-1)!.push(box);
    end = Math.max(end, box[high]);
  }
  return groups.map((group, i) => ({ boxes: group, cell: { ...cell, [low]: places[i - 1] ?? cell[low], [high]: places[i] ?? cell[high] } }));
}
