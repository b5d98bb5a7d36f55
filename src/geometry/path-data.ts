import type { Path } from './path.ts';
import type { Point } from './point.ts';

/** A command letter, or a number in any form that SVG allows. */
const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
/** How many numbers one run of each command takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/** What has been read, and where the pen stands. */
interface Reading {
  ops: string;
  readonly xy: number[];
  at: Point;
  start: Point;
}

/**
 * SVG path data (M L H V C Q Z, absolute and relative) as a path. What follows a command that is none of these, or numbers
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
