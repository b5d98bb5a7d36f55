import { joinPaths, linePath, polylinePath, rectPath, type Path } from '../../geometry/path.ts';
import { rect, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { WORDS } from '../plan-words.ts';
import { line, type SymbolBox, type SymbolPicture } from './symbol-picture.ts';
import { breakLine, WALK_TEXT, walkLine } from './walk-line.ts';

/** Steps where none are stated: one each 280 mm of the flight, a usual tread of a public stair (GB 50352 6.8.10: ≥ 260). */
const TREAD = 280;
/** Half of the eye between the flights of a stair that turns back, mm; left out in narrow ones. */
const HALF_EYE = 75;

const boxOf = ({ width, depth }: SymbolBox): Rect => rect(-width / 2, -depth / 2, width, depth);
const label = (down: boolean, steps: number): string => `${down ? WORDS.down : WORDS.up} ${steps}`;
const stepsOf = (steps: number | null, run: number): number => Math.max(2, steps ?? Math.round(run / TREAD) + 1);

/** Lines across a flight along y; the flight of n rises has n − 1 treads. */
function treadsUp(flight: Rect, rises: number): Path {
  const treads = Math.max(1, rises - 1);
  const at = (i: number) => flight.y0 + (rectHeight(flight) * i) / treads;
  return joinPaths(Array.from({ length: treads + 1 }, (_, i) => linePath({ x: flight.x0, y: at(i) }, { x: flight.x1, y: at(i) })));
}

function treadsAcross(flight: Rect, rises: number): Path {
  const treads = Math.max(1, rises - 1);
  const at = (i: number) => flight.x0 + (rectWidth(flight) * i) / treads;
  return joinPaths(Array.from({ length: treads + 1 }, (_, i) => linePath({ x: at(i), y: flight.y0 }, { x: at(i), y: flight.y1 })));
}

/** 直跑楼梯: begins at the front; one that goes down begins at the back. */
export function straightStair(box: SymbolBox, down: boolean): SymbolPicture {
  const around = boxOf(box);
  const steps = stepsOf(box.steps, box.depth);
  const foot = { x: 0, y: around.y0 + WALK_TEXT * 0.7 };
  const top = { x: 0, y: around.y1 - 100 };
  const walk = walkLine(down ? [{ x: 0, y: around.y1 - WALK_TEXT * 0.7 }, { x: 0, y: around.y0 + 100 }] : [foot, top], label(down, steps));
  const cut = box.depth > 1500 ? [breakLine({ x: 0, y: around.y0 + box.depth * 0.62 }, box.width)] : [];
  return { lines: [line(rectPath(around), { fill: 'paper' }), line(treadsUp(around, steps)), ...cut, ...walk.lines], words: walk.words };
}

/** 双跑楼梯 with its landing at the back: up on the right, down on the left. */
export function uStair(box: SymbolBox): SymbolPicture {
  const around = boxOf(box);
  const eye = box.width > 1200 ? HALF_EYE : 0;
  const landing = Math.min(box.width / 2 - eye, box.depth / 2);
  const run = box.depth - landing;
  const steps = stepsOf(box.steps, 2 * run);
  const flight = (x0: number): Rect => rect(x0, around.y0, box.width / 2 - eye, run);
  const [left, right] = [flight(around.x0), flight(eye)];
  const middle = (box.width / 2 + eye) / 2;
  const [foot, turn] = [around.y0 + WALK_TEXT * 0.7, around.y1 - landing / 2];
  const up = walkLine([{ x: middle, y: foot }, { x: middle, y: around.y0 + run * 0.52 }], label(false, steps));
  const down = walkLine([{ x: -middle, y: foot }, { x: -middle, y: turn }, { x: middle, y: turn }, { x: middle, y: around.y0 + run * 0.72 }], label(true, steps));
  const flights = joinPaths([treadsUp(left, Math.ceil(steps / 2)), treadsUp(right, Math.ceil(steps / 2))]);
  const eyeLine = rectPath(rect(-eye, around.y0, 2 * eye, run));
  const lines = [line(rectPath(around), { fill: 'paper' }), line(flights), line(eyeLine, { fill: 'paper' }), breakLine({ x: middle, y: around.y0 + run * 0.62 }, rectWidth(right)), ...up.lines, ...down.lines];
  return { lines, words: [...up.words, ...down.words] };
}

/** 转角楼梯: up along the left side, over a landing in the corner, on along the back. */
export function lStair(box: SymbolBox): SymbolPicture {
  const around = boxOf(box);
  const wide = Math.min(1500, box.width / 2, box.depth / 2);
  const first = rect(around.x0, around.y0, wide, box.depth - wide);
  const second = rect(around.x0 + wide, around.y1 - wide, box.width - wide, wide);
  const runs = rectHeight(first) + rectWidth(second);
  const steps = stepsOf(box.steps, runs);
  const rises = Math.min(steps - 1, Math.max(1, Math.round((steps * rectHeight(first)) / runs)));
  const outline = polylinePath([
    { x: around.x0, y: around.y0 }, { x: first.x1, y: around.y0 }, { x: first.x1, y: second.y0 }, { x: around.x1, y: second.y0 }, { x: around.x1, y: around.y1 }, { x: around.x0, y: around.y1 },
  ]);
  const way = [{ x: around.x0 + wide / 2, y: around.y0 + WALK_TEXT * 0.7 }, { x: around.x0 + wide / 2, y: around.y1 - wide / 2 }, { x: around.x1 - 100, y: around.y1 - wide / 2 }];
  const walk = walkLine(way, label(false, steps));
  const treads = joinPaths([treadsUp(first, rises), treadsAcross(second, steps - rises)]);
  return { lines: [line({ ops: `${outline.ops}Z`, xy: outline.xy }, { fill: 'paper' }), line(treads), ...walk.lines], words: walk.words };
}

/** 室外台阶: steps along the front and both sides of a platform that stands against its back. */
export function outerSteps(box: SymbolBox): SymbolPicture {
  const around = boxOf(box);
  const steps = Math.max(1, box.steps ?? 3);
  const tread = Math.min(300, box.depth / (2 * steps), box.width / (4 * steps));
  const rings = Array.from({ length: steps }, (_, i) => rect(around.x0 + i * tread, around.y0 + i * tread, box.width - 2 * i * tread, box.depth - i * tread));
  const foot = { x: 0, y: around.y0 + WALK_TEXT * 0.7 };
  const walk = walkLine([foot, { x: 0, y: Math.max(around.y1 - 100, foot.y + 100) }], label(false, steps));
  return { lines: [...rings.map((ring, i) => line(rectPath(ring), { fill: i === 0 ? 'paper' : 'none' })), ...walk.lines], words: walk.words };
}
