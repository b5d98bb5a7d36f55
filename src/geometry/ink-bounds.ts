import type { Path } from './path.ts';
import type { Rect } from './rect.ts';

/** The box that a filled path really covers: where curves turn, not where their control points lie. Null for no path. */
export function inkBounds({ ops, xy }: Path): Rect | null {
  const [xs, ys]: [number[], number[]] = [[], []];
  let at = 0;
  for (const op of ops) {
    if (op === 'Z') continue;
    if (op === 'C') {
      xs.push(...turns(xy[at - 2]!, xy[at]!, xy[at + 2]!, xy[at + 4]!));
      ys.push(...turns(xy[at - 1]!, xy[at + 1]!, xy[at + 3]!, xy[at + 5]!));
      at += 4;
    }
    xs.push(xy[at]!);
    ys.push(xy[at + 1]!);
    at += 2;
  }
  return xs.length === 0 ? null : { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The values of one coordinate of a cubic curve at which it turns between its ends. */
function turns(a: number, b: number, c: number, d: number): number[] {
  if (Math.min(a, d) <= Math.min(b, c) && Math.max(b, c) <= Math.max(a, d)) return [];
  return roots(d - a + 3 * (b - c), 2 * (a - 2 * b + c), b - a)
    .filter((t) => t > 0 && t < 1)
    .map((t) => (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t ** 3 * d);
}

/** Real solutions of a·t² + b·t + c = 0. */
function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return b === 0 ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}
