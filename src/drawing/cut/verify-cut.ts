import { crossingsOf } from '../../geometry/crossings.ts';
import { thinPlaces } from '../../geometry/thin-places.ts';
import type { Point } from '../../geometry/point.ts';
import { distance } from '../../geometry/segment.ts';
import type { CutContour, CutDrawing } from './cut-drawing.ts';
import { duplicatesOf, overlapsOf } from './ring-conflicts.ts';

export const CUT_FAULTS = ['notClosed', 'zeroLength', 'duplicate', 'selfCrossing', 'overlap', 'leastStroke', 'leastGap', 'tooManyNodes'] as const;
export type CutFault = (typeof CUT_FAULTS)[number];

/** Faults that a machine would turn into a spoiled part; the others are for a person to weigh. */
export const isCutError = (fault: CutFault): boolean => !['leastStroke', 'leastGap', 'tooManyNodes'].includes(fault);

/** One place where a contour is not as it should be. */
export interface CutFinding {
  readonly fault: CutFault;
  /** In the frame of the drawing, mm. */
  readonly at: Point;
  /** The place of the contour in the drawing's list. */
  readonly contour: number;
  /** The width in mm of a stroke or gap, the number of points; null where nothing is measured. */
  readonly value: number | null;
}

/** What a shop asks for, mm at true size. */
export interface CutLimits {
  readonly leastStroke: number;
  readonly leastGap: number;
  /** Points of one contour. */
  readonly mostNodes: number;
}

/**
 * What the tool holds a cut to unless a shop says otherwise: single letters are parts that must not break, engraving is as
 * fine as its cutter. Common practice, of no standard.
 */
export const cutLimits = (isPlate: boolean): CutLimits =>
  isPlate ? { leastStroke: 0.5, leastGap: 0.5, mostNodes: 5000 } : { leastStroke: 3, leastGap: 3, mostNodes: 5000 };

/** Points nearer than half the grid are one for any machine, mm. */
const ONE_POINT = 0.0005;

interface Group {
  /** Places in the drawing's list. */
  readonly places: readonly number[];
  readonly rings: readonly (readonly Point[])[];
}

/**
 * Every place where the contours of a cut drawing are not fit for a machine, or narrower than asked for: open contours,
 * edges without length, the same contour twice, contours that cross themselves or each other or lie on one area twice,
 * strokes and gaps below the least, contours of too many points. Contours are compared within their sheet; a plate's edge
 * with nothing. The order is that of CUT_FAULTS.
 */
export function verifyCut({ contours }: Pick<CutDrawing, 'contours'>, limits: CutLimits): CutFinding[] {
  const alone = contours.flatMap((contour, i) => aloneFindings(contour, i, limits));
  const groups = groupsOf(contours);
  const found = [...alone, ...groups.flatMap((group) => togetherFindings(group, limits))];
  return found.sort((a, b) => CUT_FAULTS.indexOf(a.fault) - CUT_FAULTS.indexOf(b.fault) || (a.value ?? 0) - (b.value ?? 0));
}

function aloneFindings({ points, closed }: CutContour, contour: number, { mostNodes }: CutLimits): CutFinding[] {
  const at = points[0] ?? { x: 0, y: 0 };
  const edges = points.flatMap((p, i): CutFinding[] =>
    distance(p, points[(i + 1) % points.length]!) < ONE_POINT ? [{ fault: 'zeroLength', at: p, contour, value: null }] : [],
  );
  return [
    ...(closed && points.length > 2 ? [] : [{ fault: 'notClosed', at, contour, value: null } as const]),
    ...edges,
    ...(points.length > mostNodes ? [{ fault: 'tooManyNodes', at, contour, value: points.length } as const] : []),
  ];
}

/** The artwork of each sheet by itself; the plate's edge as well. */
function groupsOf(contours: readonly CutContour[]): Group[] {
  const sheets = [...new Set(contours.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const places = contours.flatMap((contour, i) => (contour.sheet === sheet && contour.closed && contour.points.length > 2 ? [i] : []));
    return { places, rings: places.map((i) => contours[i]!.points) };
  });
}

function togetherFindings({ places, rings }: Group, { leastStroke, leastGap }: CutLimits): CutFinding[] {
  const finding = (fault: CutFault, at: Point, ring: number, value: number | null = null): CutFinding => ({ fault, at, contour: places[ring]!, value });
  const twice = duplicatesOf(rings);
  const crossings = crossingsOf(rings);
  const crossed = new Set(crossings.flatMap(({ rings: pair }) => pair));
  const found = [
    ...twice.map((ring) => finding('duplicate', rings[ring]![0]!, ring)),
    ...crossings.map(({ at, rings: [a, b] }) => finding(a === b ? 'selfCrossing' : 'overlap', at, a)),
    ...overlapsOf(rings, new Set([...twice, ...crossed])).map((ring) => finding('overlap', rings[ring]![0]!, ring)),
  ];
  // Widths mean nothing where inside and outside are not told apart.
  if (found.length > 0) return found;
  const turned = rings.map((ring) => [...ring].reverse());
  return [
    ...thinPlaces(rings, leastStroke).map(({ at, ring, width }) => finding('leastStroke', at, ring, width)),
    ...thinPlaces(turned, leastGap).map(({ at, ring, width }) => finding('leastGap', at, ring, width)),
  ];
}
