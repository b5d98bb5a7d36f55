import { arcCubics } from '../geometry/arc.ts';
import { inkBounds } from '../geometry/ink-bounds.ts';
import { compose, rotation, scaling, translation } from '../geometry/matrix.ts';
import { joinPaths, transformPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { rectHeight } from '../geometry/rect.ts';
import type { Outline } from './drawing.ts';
import { tasselPath } from './knot-tassel.ts';

/** The cord lies on a lattice of three strands each way; its spacing is the unit. */
const D = 1;
/** Half of the width of the cord. */
const HALF = 0.25;
/** Free space beside a cord that passes over, so that every part can be cut by itself. */
const GAP = 0.09;
/** Straight cord beyond the outermost crossing, before it turns. */
const REACH = 0.42;
/** Radius of the loop that the knot hangs by, and of the small one above the tassel. */
const TOP = 0.8;
const BOTTOM = 0.5;

interface Arc {
  readonly centre: Point;
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

/** A straight run of the cord with the crossings it passes under, in their order, and the turn at its end. */
interface Run {
  readonly from: Point;
  readonly to: Point;
  readonly under: readonly Point[];
  readonly turn: Arc;
}

const at = (x: number, y: number): Point => ({ x, y });
const Q = Math.PI / 2;
const turn = (centre: Point, radius: number, from: number, to: number): Arc => ({ centre, radius, from: from * Q, to: to * Q });
const [FAR, HIGH, LOW] = [D + REACH, D + TOP, D + BOTTOM];

/**
 * The endless cord in the frame of its lattice (x up to the right, y up to the left), from the loop at the top on. It passes
 * over and under in turn.
 */
const COURSE: readonly Run[] = [
  { from: at(D, HIGH), to: at(D, -FAR), under: [at(D, D), at(D, -D)], turn: turn(at(D / 2, -FAR), D / 2, 0, -2) },
  { from: at(0, -FAR), to: at(0, FAR), under: [at(0, 0)], turn: turn(at(-D / 2, FAR), D / 2, 0, 2) },
  { from: at(-D, FAR), to: at(-D, -LOW), under: [at(-D, D), at(-D, -D)], turn: turn(at(-LOW, -LOW), BOTTOM, 0, -3) },
  { from: at(-LOW, -D), to: at(FAR, -D), under: [at(0, -D)], turn: turn(at(FAR, -D / 2), D / 2, -1, 1) },
  { from: at(FAR, 0), to: at(-FAR, 0), under: [at(D, 0), at(-D, 0)], turn: turn(at(-FAR, D / 2), D / 2, -1, -3) },
  { from: at(-FAR, D), to: at(HIGH, D), under: [at(0, D)], turn: turn(at(HIGH, HIGH), TOP, -1, 2) },
];

/** Cord between two places where it passes under another: the middle line, bent at most at its turns. */
type Part = (Point | Arc)[];

/** The cord cut where it passes under. The first part closes with what lies before the first cut. */
function parts(): readonly Part[] {
  const cut = HALF + GAP;
  const found: Part[] = [[]];
  for (const { from, to, under, turn: bend } of COURSE) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    found.at(-1)!.push(from);
    for (const { x, y } of under) {
      found.at(-1)!.push(at(x - cut * ux, y - cut * uy));
      found.push([at(x + cut * ux, y + cut * uy)]);
    }
    found.at(-1)!.push(to, bend);
  }
  const [first, ...rest] = found;
  return [...rest.slice(0, -1), [...rest.at(-1)!, ...first!]];
}

const isArc = (step: Point | Arc): step is Arc => 'radius' in step;

/** The closed outline of a part: along its right side and back along its left. */
function ribbon(part: Part): Path {
  const [there, back] = [side(part, HALF), side(part.toReversed().map(reversed), HALF)];
  return { ops: `M${there.ops.slice(1)}${back.ops}Z`, xy: [...there.xy, ...back.xy] };
}

const reversed = (step: Point | Arc): Point | Arc => (isArc(step) ? { ...step, from: step.to, to: step.from } : step);

/** The right side of a middle line at a distance; straight ends stand square to it. A turn leads on to the next point itself. */
function side(part: Part, distance: number): Path {
  let ops = '';
  const xy: number[] = [];
  part.forEach((step, i) => {
    if (isArc(step)) {
      const radius = step.radius + (step.to > step.from ? distance : -distance);
      for (const cubic of arcCubics(step.centre, radius, step.from, step.to)) {
        ops += 'C';
        for (const p of cubic) xy.push(p.x, p.y);
      }
      return;
    }
    const [before, after] = [part[i - 1], part[i + 1]];
    if (before !== undefined && isArc(before)) return;
    const [a, b] = before === undefined ? [step, after as Point] : [before, step];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    ops += 'L';
    xy.push(step.x + (distance * (b.y - a.y)) / length, step.y - (distance * (b.x - a.x)) / length);
  });
  return { ops, xy };
}

/** Where the cord ends at the bottom of the knot, upright. */
const foot = -(Math.SQRT2 * LOW + BOTTOM + HALF);

function knotPath(): Path {
  const cord = transformPath(rotation(Math.PI / 4), joinPaths(parts().map(ribbon)));
  return joinPaths([cord, tasselPath(foot - GAP)]);
}

/** In the middle of a 1 × 1 box, as high as the box. */
function unit(path: Path): Path {
  const box = inkBounds(path)!;
  const scale = 1 / rectHeight(box);
  return transformPath(compose(translation(0.5, 0), compose(scaling(scale), translation(0, -box.y0))), path);
}

/**
 * 中国结: an endless cord woven three by three, with a loop to hang by, an ear on each side and a tassel, in a 1 × 1 box. It is
 * drawn for this tool: the notice that wants it (“中国结+中国新村”) has no artwork. Every part is a closed outline by itself, none
 * touches another, the cord is of one width, arcs are cubics; so it can be cut and printed at any size. The cord lies
 * symmetrically about the upright axis; which strand is on top cannot, in any knot that holds.
 */
export const CHINESE_KNOT: Outline = { id: 'mark/chineseKnot', path: unit(knotPath()) };
