import { arcCubics } from '../geometry/arc.ts';
import { joinPaths, polygonPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';

/** Lengths in the spacing of the knot's lattice. */
const CAP = { width: 1.12, height: 0.46, radius: 0.18 };
const FRINGE = { count: 3, width: 0.36, foot: 0.44, gap: 0.1, height: 1.5 };

/** The tassel of a knot, hanging from the height `top` about the axis x = 0: a cap and threads that spread a little. */
export function tasselPath(top: number): Path {
  const capFoot = top - CAP.height;
  return joinPaths([cap(top), ...threads(capFoot - FRINGE.gap)]);
}

function threads(top: number): Path[] {
  const middle = (FRINGE.count - 1) / 2;
  return Array.from({ length: FRINGE.count }, (_, i) => {
    const [x0, x1] = [FRINGE.width + FRINGE.gap, FRINGE.foot + FRINGE.gap].map((pitch) => (i - middle) * pitch) as [number, number];
    const at = (x: number, y: number): Point => ({ x, y });
    const foot = top - FRINGE.height;
    return polygonPath([
      at(x0 - FRINGE.width / 2, top),
      at(x1 - FRINGE.foot / 2, foot),
      at(x1 + FRINGE.foot / 2, foot),
      at(x0 + FRINGE.width / 2, top),
    ]);
  });
}

/** A bar with round upper corners. */
function cap(top: number): Path {
  const { width, height, radius } = CAP;
  const [half, corner] = [width / 2, top - radius];
  const right = arcCubics({ x: half - radius, y: corner }, radius, 0, Math.PI / 2);
  const left = arcCubics({ x: radius - half, y: corner }, radius, Math.PI / 2, Math.PI);
  const curves = (cubics: typeof left): number[] => cubics.flatMap((cubic) => cubic.flatMap(({ x, y }) => [x, y]));
  return {
    ops: `ML${'L'}${'C'.repeat(right.length)}L${'C'.repeat(left.length)}Z`,
    xy: [-half, top - height, half, top - height, half, corner, ...curves(right), radius - half, top, ...curves(left)],
  };
}
