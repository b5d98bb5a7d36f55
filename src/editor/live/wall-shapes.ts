import type { Point } from '../../geometry/point.ts';
import { byId } from '../../model/graph/ids.ts';
import { maybeChanged } from '../../model/graph/record-changes.ts';
import { wallsByNode } from '../../model/graph/wall-index.ts';
import type { Storey, Wall } from '../../model/storey.ts';
import type { PreviewShape } from '../state.ts';
import { wallLine, wallsAt, type WallLine } from '../storey-view.ts';
import { angleDegOf, distance, leftOf, minus, plus, times, unit } from '../vector.ts';

/** The measure stands this far beside the body, mm. */
const BESIDE = 180;
/** More would hide the plan. */
const MOST_WALLS = 14;

/** Walls whose line is another than before, or that are new. */
function changedWalls(before: Storey, after: Storey): readonly Wall[] {
  const isMoved = (id: string): boolean => {
    const [was, is] = [before.nodes[id], after.nodes[id]];
    return was === undefined || is === undefined || was.x !== is.x || was.y !== is.y;
  };
  const moved = new Set([...(maybeChanged(before.nodes, after.nodes) ?? Object.keys(after.nodes))].filter(isMoved));
  const index = wallsByNode(after.walls);
  const ids = new Set([...moved].flatMap((node) => index.get(node) ?? []));
  return [...ids].sort(byId).map((id) => after.walls[id]!).filter(({ kind }) => kind !== 'virtual');
}

/** The length of a wall from corner to corner, as a measure beside its body. */
export function lengthShape(line: WallLine): Extract<PreviewShape, { kind: 'measure' }> {
  const off = times(leftOf(line.along), line.left + BESIDE);
  return { kind: 'measure', from: plus(line.a, off), to: plus(line.b, off), mm: Math.round(line.length) };
}

/** The lengths of all walls that a gesture changes, and the angles at the corners that are named. */
export function wallShapes(before: Storey, after: Storey, cornerIds: readonly string[]): readonly PreviewShape[] {
  const walls = changedWalls(before, after).slice(0, MOST_WALLS);
  const lines = walls.map((wall) => wallLine(after, wall)).filter((line) => line !== null);
  return [...lines.map(lengthShape), ...cornerIds.flatMap((id) => angleShapes(after, id))];
}

/** The angles between neighbouring walls of a corner, those below a half turn. */
function angleShapes(storey: Storey, nodeId: string): readonly PreviewShape[] {
  const node = storey.nodes[nodeId];
  if (!node) return [];
  const heads = wallsAt(storey, nodeId)
    .map((wall) => storey.nodes[wall.a === nodeId ? wall.b : wall.a])
    .filter((head) => head !== undefined)
    .map((head) => ({ head, angle: angleDegOf(minus(head, node)) }))
    .sort((a, b) => a.angle - b.angle);
  if (heads.length < 2) return [];
  return heads.flatMap(({ head, angle }, i) => {
    const next = heads[(i + 1) % heads.length]!;
    const between = (next.angle - angle + 360) % 360;
    return between > 0.05 && between < 179.5 ? [angleShape(node, head, next.head, between)] : [];
  });
}

function angleShape(corner: Point, a: Point, b: Point, angleDeg: number): PreviewShape {
  const middle = unit(plus(unit(minus(a, corner)), unit(minus(b, corner))));
  const reach = Math.min(distance(a, corner), distance(b, corner), 2400) / 4;
  return {
    kind: 'label',
    at: plus(corner, times(middle, reach)),
    words: { key: 'canvas.angle', data: { angleDeg: Math.round(angleDeg * 10) / 10 } },
    middle: true,
  };
}
