import type { Point } from '../../geometry/point.ts';
import type { Pen } from './pen.ts';

/** Left free in the middle, so that what lies there is seen, CSS pixels. */
const HOLE_PX = 6;

/** Where the next point is set by the keyboard: a line across and a line down the canvas. */
export function paintCrosshair(pen: Pen, at: Point): void {
  const { context, palette, size } = pen;
  const p = pen.at(at);
  const [x, y] = [Math.round(p.x) + 0.5, Math.round(p.y) + 0.5];
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(x - HOLE_PX, y);
  context.moveTo(x + HOLE_PX, y);
  context.lineTo(size.width, y);
  context.moveTo(x, 0);
  context.lineTo(x, y - HOLE_PX);
  context.moveTo(x, y + HOLE_PX);
  context.lineTo(x, size.height);
  context.stroke();
  context.strokeRect(x - HOLE_PX, y - HOLE_PX, 2 * HOLE_PX, 2 * HOLE_PX);
}
