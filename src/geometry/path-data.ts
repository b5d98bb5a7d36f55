import { arcCubics } from './arc.ts';
import type { Path } from './path.ts';
import type { Point } from './point.ts';

/** A command letter, or a number in any form that SVG allows. */
const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
/** How many numbers one run of each command takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** What has been read, and where the pen stands. */
interface Reading {
  ops: string;
  readonly xy: number[];
  at: Point;
  start: Point;
}

/**
 * SVG path data (M L H V C Q A Z, absolute and relative) as a path; arcs are those of circles. What follows a command that is none of these, or numbers
 * that are too few, is left out: a drawing with a fault in it is better than none.
 */
export function parsePathData(data: string): Path {
  const reading: Reading = { ops: '', xy: [], at: { x: 0, y: 0 }, start: { x: 0, y: 0 } };
  const tokens = data.match(TOKEN) ?? [];
  let [i, command] = [0, ''];
  while (i < tokens.length) {
    const isLetter = /[a-z]/i.test(tokens[i]![0]!);
    if (isLetter) command = tokens[i++]!;
    else if (command === '' || command.toUpperCase() === 'Z') break;
    const count = ARITY[command.toUpperCase()];
    if (count === undefined) break;
    const numbers = tokens.slice(i, i + count).map(Number);
    if (numbers.length < count || numbers.some((n) => !Number.isFinite(n))) break;
    i += count;
    take(reading, command, numbers);
    // Further pairs behind a move are lines.
    if (command === 'M') command = 'L';
    else if (command === 'm') command = 'l';
  }
  return { ops: reading.ops, xy: reading.xy };
}

function take(reading: Reading, command: string, numbers: readonly number[]): void {
  const letter = command.toUpperCase();
  if (letter === 'Z') {
    reading.ops += 'Z';
    reading.at = reading.start;
    return;
  }
  // Nothing is drawn before the pen was put down.
  if (reading.ops === '' && letter !== 'M') return;
  if (letter === 'A') {
    takeArc(reading, command !== letter, numbers);
    return;
  }
  const points = pointsOf(reading.at, letter, command !== letter, numbers);
  const curve = letter === 'Q' ? raised(reading.at, points) : points;
  reading.ops += letter === 'M' ? 'M' : curve.length === 3 ? 'C' : 'L';
  for (const { x, y } of curve) reading.xy.push(x, y);
  reading.at = curve.at(-1)!;
  if (letter === 'M') reading.start = reading.at;
}

function pointsOf(at: Point, letter: string, relative: boolean, numbers: readonly number[]): readonly Point[] {
  const from = relative ? at : { x: 0, y: 0 };
  if (letter === 'H') return [{ x: from.x + numbers[0]!, y: at.y }];
  if (letter === 'V') return [{ x: at.x, y: from.y + numbers[0]! }];
  const points: Point[] = [];
  for (let i = 0; i < numbers.length; i += 2) points.push({ x: from.x + numbers[i]!, y: from.y + numbers[i + 1]! });
  return points;
}

/** A quadratic curve as the cubic one of the same form. */
function raised(at: Point, [control, end]: readonly Point[]): readonly Point[] {
  const toward = (p: Point): Point => ({ x: p.x + (2 / 3) * (control!.x - p.x), y: p.y + (2 / 3) * (control!.y - p.y) });
  return [toward(at), toward(end!), end!];
}

/** An arc by its first radius; one too short for its chord is taken as half of it, as SVG says. `sweep` turns from +x to +y. */
function takeArc(reading: Reading, relative: boolean, [stated = 0, , , large = 0, sweep = 0, x = 0, y = 0]: readonly number[]): void {
  const from = reading.at;
  const end = relative ? { x: from.x + x, y: from.y + y } : { x, y };
  const half = { x: (end.x - from.x) / 2, y: (end.y - from.y) / 2 };
  const reach = Math.hypot(half.x, half.y);
  reading.at = end;
  if (reach === 0) return;
  const radius = Math.max(Math.abs(stated), reach);
  const away = ((large === 0) === (sweep === 0) ? -1 : 1) * (Math.sqrt(radius ** 2 - reach ** 2) / reach);
  const centre = { x: from.x + half.x - half.y * away, y: from.y + half.y + half.x * away };
  const begin = Math.atan2(from.y - centre.y, from.x - centre.x);
  const turn = (Math.atan2(end.y - centre.y, end.x - centre.x) - begin + 4 * Math.PI) % (2 * Math.PI);
  for (const cubic of arcCubics(centre, radius, begin, begin + (sweep === 0 ? turn - 2 * Math.PI : turn))) {
    reading.ops += 'C';
    for (const p of cubic) reading.xy.push(p.x, p.y);
  }
}
