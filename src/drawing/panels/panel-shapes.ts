import { arcCubics } from '../../geometry/arc.ts';
import { linePath, polygonPath, rectPath, type Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { Ink } from '../ink.ts';
import type { PathItem } from '../drawing.ts';
import type { PanelScene } from './panel-pen.ts';

/** How a shape of a panel is painted; a line without width is left out. Mm. */
export interface Paint {
  readonly fill?: Ink | null;
  readonly line?: { readonly ink: Ink; readonly width: number } | null;
}

/** Quiet lines: to write on, round places for photos and papers. */
export const GREY: Ink = { cmyk: [0, 0, 0, 40] };

export function shape({ source }: PanelScene, path: Path, { fill, line }: Paint): PathItem {
  const stroke = line ? { stroke: { ink: line.ink, width: line.width, join: 'miter' as const } } : {};
  return { kind: 'path', layer: 'sign', source, path, ...(fill ? { fill } : {}), ...stroke };
}

export const straight = (scene: PanelScene, from: Point, to: Point, ink: Ink, width: number): PathItem =>
  shape(scene, linePath(from, to), { line: { ink, width } });

/** A line along the lower edge of a box. */
export const underline = (scene: PanelScene, { x0, x1, y0 }: Rect, ink: Ink, width: number): PathItem =>
  straight(scene, { x: x0, y: y0 }, { x: x1, y: y0 }, ink, width);

/** A rectangle with round corners; `radius` is at most half of its shorter side. */
export function roundedPath(r: Rect, radius: number): Path {
  const round = Math.min(radius, rectWidth(r) / 2, rectHeight(r) / 2);
  if (round <= 0) return rectPath(r);
  const corners = [
    [r.x1 - round, r.y0 + round, -1],
    [r.x1 - round, r.y1 - round, 0],
    [r.x0 + round, r.y1 - round, 1],
    [r.x0 + round, r.y0 + round, 2],
  ] as const;
  const cubics = corners.flatMap(([x, y, turn], i) => {
    const start = { x: x + round * Math.cos((turn * Math.PI) / 2), y: y + round * Math.sin((turn * Math.PI) / 2) };
    const arc = arcCubics({ x, y }, round, (turn * Math.PI) / 2, ((turn + 1) * Math.PI) / 2);
    return [{ ops: `${i === 0 ? 'M' : 'L'}${'C'.repeat(arc.length)}`, xy: [start.x, start.y, ...arc.flatMap((c) => c.flatMap((p) => [p.x, p.y]))] }];
  });
  return { ops: `${cubics.map(({ ops }) => ops).join('')}Z`, xy: cubics.flatMap(({ xy }) => xy) };
}

/** A rhombus that touches the middles of the sides of the box. */
export function diamondPath({ x0, y0, x1, y1 }: Rect): Path {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return polygonPath([{ x: x0, y }, { x, y: y0 }, { x: x1, y }, { x, y: y1 }]);
}

/** Length and width of an arrow's head as multiples of its line's width. */
const HEAD = { length: 9, width: 7 } as const;

/** A bent line with a filled head at its end, mm. */
export function arrow(scene: PanelScene, points: readonly Point[], ink: Ink, width: number): PathItem[] {
  const [tip, before] = [points.at(-1)!, points.at(-2)!];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const reach = Math.min(HEAD.length * width, length);
  const base = { x: tip.x - reach * ux, y: tip.y - reach * uy };
  const half = (HEAD.width * width) / 2;
  const head = polygonPath([tip, { x: base.x - half * uy, y: base.y + half * ux }, { x: base.x + half * uy, y: base.y - half * ux }]);
  const line = [...points.slice(0, -1), base];
  return [...line.slice(1).map((to, i) => straight(scene, line[i]!, to, ink, width)), shape(scene, head, { fill: ink })];
}
