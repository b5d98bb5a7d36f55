import type { Point } from '../../geometry/point.ts';
import type { PointerInput } from '../api.ts';
import type { Snapped } from '../snapping/snap-point.ts';
import type { PreviewShape } from '../state.ts';
import { angleDegOf, direction, distance, minus, plus, times, whole } from '../vector.ts';
import { aimOf, caught, type Aim } from './aim.ts';
import type { ToolContext } from './tool.ts';
import { NOTHING_TYPED, typedAngle, typedLength, type Typing } from './typing.ts';

/** Corners set one after the other (whole mm, at least one), where the next is aimed at, and what is typed of it. */
export interface Chain {
  readonly corners: readonly Point[];
  readonly aim: Aim;
  readonly typing: Typing;
}

export interface End extends Snapped {
  /** The end lies on the start of the chain: a click closes it. */
  readonly closes: boolean;
}

/** A chain of its first corner, caught. */
export function begun(tool: ToolContext, event: PointerInput): Chain {
  const aim = aimOf(event);
  return { corners: [caught(tool, aim).point], aim, typing: NOTHING_TYPED };
}

export const aimed = (chain: Chain, event: PointerInput): Chain => ({ ...chain, aim: aimOf(event) });

/** With one more corner. */
export const grown = (chain: Chain, corner: Point): Chain => ({ ...chain, corners: [...chain.corners, corner], typing: NOTHING_TYPED });

/** Where the piece under way ends: what is typed counts before what is caught. */
export function endOf(tool: ToolContext, chain: Chain): End {
  const last = chain.corners.at(-1)!;
  const before = chain.corners.at(-2);
  const snapped = caught(tool, chain.aim, {
    from: last,
    ...(before ? { before } : {}),
    constrain: chain.aim.constrain,
    corners: chain.corners.slice(0, -1),
  });
  const end = typedEnd(last, snapped, chain.typing);
  return { ...end, closes: closesAt(chain, end.point) };
}

/** From `from` by what is typed; what is not typed of length and angle is as the catch has it. */
export function typedEnd(from: Point, snapped: Snapped, typing: Typing): Snapped {
  const length = typedLength(typing.first);
  const angle = typedAngle(typing.second);
  if (length === null && angle === null) return snapped;
  const along = direction(angle ?? angleDegOf(minus(snapped.point, from)));
  return { point: whole(plus(from, times(along, length ?? Math.max(1, distance(snapped.point, from))))), hint: null };
}

const closesAt = (chain: Chain, end: Point): boolean => chain.corners.length >= 3 && distance(end, chain.corners[0]!) < 1;

/** The corner at the end of the piece under way; null where that has no length. */
export const nextCorner = (chain: Chain, end: End): Point | null => (distance(end.point, chain.corners.at(-1)!) < 1 ? null : end.point);

/** Degrees to a tenth, as they are shown. */
export const tenthDeg = (angleDeg: number): number => Math.round(angleDeg * 10) / 10;

/** The angle between two pieces that meet in a corner, 0…180°. */
export function angleBetween(before: Point, corner: Point, after: Point): number {
  const turn = Math.abs(angleDegOf(minus(before, corner)) - angleDegOf(minus(after, corner)));
  return turn > 180 ? 360 - turn : turn;
}

/** The line under way, its length, its direction and the angle to the piece before it. */
export function pieceShapes(chain: Chain, end: Point): readonly PreviewShape[] {
  const last = chain.corners.at(-1)!;
  const mm = Math.round(distance(last, end));
  if (mm === 0) return [];
  const before = chain.corners.at(-2);
  const angleDeg = tenthDeg(angleDegOf(minus(end, last)));
  const shapes: PreviewShape[] = [
    { kind: 'polyline', points: [last, end], closed: false, style: 'axis' },
    { kind: 'measure', from: last, to: end, mm },
    { kind: 'label', at: end, words: { key: 'canvas.angle', data: { angleDeg } } },
  ];
  if (before) {
    const turnDeg = tenthDeg(angleBetween(before, last, end));
    shapes.push({ kind: 'label', at: last, words: { key: 'canvas.angleBetween', data: { angleDeg: turnDeg } } });
  }
  return shapes;
}

/** The snap shown at an end: that it closes the chain counts before all else. */
export const hintOf = (end: End): Snapped['hint'] =>
  end.closes ? { point: end.point, why: { key: 'snap.close' }, guides: [] } : end.hint;
