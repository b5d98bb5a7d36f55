import type { Pen } from './pen.ts';
import { stepFor } from './ruler.ts';

/** Closer lines are a grey veil, CSS pixels. */
const LEAST_PX = 14;

/** A faint grid: never finer than the step (mm) that the pointer is caught at. */
export function paintGrid(pen: Pen, caughtAt: number): void {
  const step = caughtAt * Math.max(1, stepFor(LEAST_PX / pen.viewport.zoom / caughtAt));
  lines(pen, step, pen.palette.grid);
  lines(pen, step * 10, pen.palette.gridStrong);
}

function lines({ context, viewport, size }: Pen, step: number, colour: string): void {
  const half = { x: size.width / 2 / viewport.zoom, y: size.height / 2 / viewport.zoom };
  context.beginPath();
  for (let mm = Math.ceil((viewport.x - half.x) / step) * step; mm <= viewport.x + half.x; mm += step) {
    const x = Math.round(size.width / 2 + (mm - viewport.x) * viewport.zoom) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, size.height);
  }
  for (let mm = Math.ceil((viewport.y - half.y) / step) * step; mm <= viewport.y + half.y; mm += step) {
    const y = Math.round(size.height / 2 - (mm - viewport.y) * viewport.zoom) + 0.5;
    context.moveTo(0, y);
    context.lineTo(size.width, y);
  }
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
}
