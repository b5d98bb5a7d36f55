import type { Path } from '../geometry/path.ts';

/** Collects what a font draws into a path. Quadratic curves become cubic ones. */
export interface Pen {
  move(x: number, y: number): void;
  line(x: number, y: number): void;
  quadratic(cx: number, cy: number, x: number, y: number): void;
  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  close(): void;
  /** The path drawn so far; the pen is empty afterwards. */
  take(): Path;
}

export function createPen(): Pen {
  let ops = '';
  let xy: number[] = [];
  const add = (op: string, ...numbers: number[]) => {
    ops += op;
    xy.push(...numbers);
  };
  return {
    move: (x, y) => add('M', x, y),
    line: (x, y) => add('L', x, y),
    quadratic: (cx, cy, x, y) => {
      const [px, py] = [xy.at(-2) ?? 0, xy.at(-1) ?? 0];
      const third = (end: number, control: number) => end + (2 / 3) * (control - end);
      add('C', third(px, cx), third(py, cy), third(x, cx), third(y, cy), x, y);
    },
    cubic: (ax, ay, bx, by, x, y) => add('C', ax, ay, bx, by, x, y),
    close: () => add('Z'),
    take: () => {
      const path = { ops, xy };
      ops = '';
      xy = [];
      return path;
    },
  };
}
