import { arcCubics } from '../geometry/arc.ts';
import { scaling } from '../geometry/matrix.ts';
import { transformPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { Outline } from './drawing.ts';
import * as c from './emblem-points.ts';

/** Side of the official grid. */
export const EMBLEM_GRID = 32;

type Turn = 'clockwise' | 'counterclockwise';

/** Draws an outline from points and circles. */
function tracer(start: Point) {
  let pen = start;
  const ops: string[] = ['M'];
  const xy: number[] = [start.x, start.y];
  const line = (to: Point): void => {
    ops.push('L');
    xy.push(to.x, to.y);
    pen = to;
  };
  const arc = ({ centre, radius }: c.Circle, turn: Turn, to: Point): void => {
    const angleOf = (p: Point) => Math.atan2(p.y - centre.y, p.x - centre.x);
    const [from, end] = [angleOf(pen), angleOf(to)];
    const sweep = turn === 'clockwise' ? -positive(from - end) : positive(end - from);
    for (const cubic of arcCubics(centre, radius, from, from + sweep)) {
      ops.push('C');
      for (const p of cubic) xy.push(p.x, p.y);
    }
    pen = to;
  };
  return { line, arc, close: (): Path => ({ ops: `${ops.join('')}Z`, xy }) };
}

const positive = (angle: number): number => (angle + 2 * Math.PI) % (2 * Math.PI);

/**
 * The emblem on its 32 × 32 grid as one closed outline without overlap, so that it can be cut: sickle and hammer are joined
 * by computing where their edges cross, from the circles and lines of the official construction (emblem-points.ts). Lines
 * and crossings are exact, arcs are cubic curves within 10⁻⁷ of their radius.
 */
export function emblemPath(): Path {
  const [, handleRight] = c.crossings(c.outerRight, c.handleUpper);
  const [, handleLeft] = c.crossings(c.outerRight, c.handleLower);
  const pen = tracer(c.N);
  pen.arc(c.outerRight, 'clockwise', handleRight);
  pen.line(c.F);
  pen.line(c.E);
  pen.line(handleLeft);
  pen.arc(c.outerRight, 'clockwise', c.O);
  traceGrip(pen);
  traceInnerEdge(pen);
  return pen.close();
}

type Tracer = ReturnType<typeof tracer>;

/** From O along the blade, round the handle of the sickle, to the heel of the blade on the line GH. */
function traceGrip(pen: Tracer): void {
  const [gripStart] = c.crossings(c.outerLeft, c.gripLower);
  const [gripEnd] = c.crossings(c.outerLeft, c.gripUpper);
  const [, knobStart] = c.crossings(c.knob, c.gripLower);
  const [, knobEnd] = c.crossings(c.knob, c.gripUpper);
  const [Q] = c.crossings(c.outerLeft, c.lineGH);
  const [W] = c.crossings(c.innerHeel, c.lineGH);
  pen.arc(c.outerLeft, 'clockwise', gripStart);
  pen.line(knobStart);
  pen.arc(c.knob, 'clockwise', knobEnd);
  pen.line(gripEnd);
  pen.arc(c.outerLeft, 'clockwise', Q);
  pen.line(W);
}

/** From the heel along the inner edge, round the hammer, and along the inner edge to the tip. */
function traceInnerEdge(pen: Tracer): void {
  const [, hammerStart] = c.crossings(c.innerBelly, c.handleLower);
  const [, hammerEnd] = c.crossings(c.innerBelly, c.handleUpper);
  const [notchStart] = c.crossings(c.notch, c.headTop);
  pen.arc(c.innerHeel, 'counterclockwise', c.U);
  pen.arc(c.innerBelly, 'counterclockwise', hammerStart);
  pen.line(c.meeting(c.lineGH, c.handleLower));
  pen.line(c.G);
  pen.line(c.I);
  pen.line(notchStart);
  pen.arc(c.notch, 'counterclockwise', c.J);
  pen.line(c.H);
  pen.line(c.meeting(c.lineGH, c.handleUpper));
  pen.line(hammerEnd);
  pen.arc(c.innerBelly, 'counterclockwise', c.S);
  pen.arc(c.innerTip, 'counterclockwise', c.N);
}

/** The emblem in a 1 × 1 box. */
export const PARTY_EMBLEM: Outline = {
  id: 'mark/partyEmblem',
  path: transformPath(scaling(1 / EMBLEM_GRID), emblemPath()),
};
