import type { Point } from '../../geometry/point.ts';
import type { CanvasSize, Viewport } from '../../editor/state.ts';
import { toCanvas } from '../../editor/viewport.ts';
import type { Palette } from './palette.ts';

/** Draws in CSS pixels at model points: lines and words of the overlay keep their size at every zoom. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly viewport: Viewport;
  readonly size: CanvasSize;
  readonly at: (p: Point) => Point;
}

export const penFor = (context: CanvasRenderingContext2D, palette: Palette, viewport: Viewport, size: CanvasSize): Pen => ({
  context,
  palette,
  viewport,
  size,
  at: (p) => toCanvas(viewport, size, p),
});

export interface LineStyle {
  readonly colour: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly fill?: string;
  readonly closed?: boolean;
}

/** A line or an outline through model points. */
export function drawLine(pen: Pen, points: readonly Point[], style: LineStyle): void {
  const { context } = pen;
  context.beginPath();
  points.forEach((point, i) => {
    const p = pen.at(point);
    if (i === 0) context.moveTo(p.x, p.y);
    else context.lineTo(p.x, p.y);
  });
  if (style.closed) context.closePath();
  if (style.fill) {
    context.fillStyle = style.fill;
    context.fill();
  }
  context.strokeStyle = style.colour;
  context.lineWidth = style.width ?? 1;
  context.lineJoin = 'round';
  context.setLineDash([...(style.dash ?? [])]);
  context.stroke();
  context.setLineDash([]);
}

const FONT = "12px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif";

/** How wide a plate of words is, CSS pixels. */
export function plateWidth({ context }: Pen, text: string): number {
  context.font = FONT;
  return context.measureText(text).width + 10;
}

/** Words in a small plate, its middle at a point of the canvas (CSS pixels). */
export function drawPlate(pen: Pen, px: Point, text: string, colours: { ground: string; text: string }): void {
  const { context } = pen;
  const width = plateWidth(pen, text);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = colours.ground;
  context.beginPath();
  context.roundRect(px.x - width / 2, px.y - 9, width, 18, 4);
  context.fill();
  context.fillStyle = colours.text;
  context.fillText(text, px.x, px.y + 0.5);
}
