import type { Point } from '../../../geometry/point.ts';
import { centroid, signedArea } from '../../../geometry/polygon.ts';
import type { PreviewShape, Words } from '../../state.ts';
import { distance } from '../../vector.ts';
import { angleBetween, tenthDeg } from '../chain.ts';

/** Points that were measured one after the other; `closed` joins the last to the first. */
export interface Measured {
  readonly corners: readonly Point[];
  readonly closed: boolean;
}

type Piece = readonly [Point, Point];

function piecesOf({ corners, closed }: Measured): readonly Piece[] {
  const ring = closed ? [...corners, corners[0]!] : corners;
  return ring.slice(1).map((to, i) => [ring[i]!, to]);
}

/** The angle at each corner between two pieces. */
function anglesOf({ corners, closed }: Measured): readonly { at: Point; angleDeg: number }[] {
  const count = corners.length;
  return corners.flatMap((at, i) => {
    const hasBoth = closed || (i > 0 && i < count - 1);
    if (!hasBoth) return [];
    const [before, after] = [corners[(i - 1 + count) % count]!, corners[(i + 1) % count]!];
    return [{ at, angleDeg: tenthDeg(angleBetween(before, at, after)) }];
  });
}

const lengthOf = (piece: Piece): number => Math.round(distance(...piece));
/** The sum of the true lengths, rounded once. */
const totalOf = (pieces: readonly Piece[]): number => Math.round(pieces.reduce((sum, piece) => sum + distance(...piece), 0));
const areaOf = ({ corners }: Measured): string => (Math.abs(signedArea(corners)) / 1e6).toFixed(2);

/** Each piece with its length, each corner with its angle, the sum at the end, the area in the middle. */
export function measuredShapes(measured: Measured): readonly PreviewShape[] {
  const pieces = piecesOf(measured);
  const last = measured.corners.at(-1)!;
  const shapes: PreviewShape[] = pieces.map((piece) => ({ kind: 'measure', from: piece[0], to: piece[1], mm: lengthOf(piece) }));
  for (const { at, angleDeg } of anglesOf(measured)) shapes.push({ kind: 'label', at, words: { key: 'canvas.angleBetween', data: { angleDeg } } });
  if (measured.closed) {
    const words = { key: 'canvas.measuredArea', data: { areaM2: areaOf(measured), mm: totalOf(pieces) } };
    shapes.push({ kind: 'polyline', points: measured.corners, closed: true, style: 'brush' }, { kind: 'label', at: centroid(measured.corners), words });
  } else if (pieces.length > 1) {
    shapes.push({ kind: 'label', at: last, words: { key: 'canvas.measuredTotal', data: { mm: totalOf(pieces) } } });
  }
  return shapes;
}

/** The result as words to be copied. */
export function measuredWords(measured: Measured): readonly Words[] {
  const pieces = piecesOf(measured);
  if (pieces.length === 0) return [];
  const angles = anglesOf(measured).map(({ angleDeg }) => `${angleDeg}°`);
  const words: Words[] = [{ key: 'measure.length', data: { mm: totalOf(pieces) } }];
  if (pieces.length > 1) words.push({ key: 'measure.pieces', data: { list: pieces.map(lengthOf).join(' + ') } });
  if (angles.length > 0) words.push({ key: 'measure.angles', data: { list: angles.join(' / ') } });
  if (measured.closed) words.push({ key: 'measure.area', data: { areaM2: areaOf(measured) } });
  return words;
}
