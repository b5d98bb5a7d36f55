import type { Point } from '../../geometry/point.ts';
import type { PreviewShape, SnapHint, Words } from '../../editor/state.ts';
import { drawLine, drawPlate, type Pen } from './pen.ts';

/** Words by key, in the language of the interface. */
export type Say = (words: Words) => string;

/** What the gesture under way shows: bodies, help lines, dimensions with their true values. */
export function paintPreview(pen: Pen, shapes: readonly PreviewShape[], say: Say): void {
  for (const shape of shapes) {
    if (shape.kind === 'polyline') paintPolyline(pen, shape);
    else if (shape.kind === 'measure') paintMeasure(pen, shape);
    else paintLabel(pen, shape.at, say(shape.words));
  }
}

function paintPolyline(pen: Pen, shape: Extract<PreviewShape, { kind: 'polyline' }>): void {
  const { accent, accentWeak, guide } = pen.palette;
  const { points, closed } = shape;
  switch (shape.style) {
    case 'body':
      return drawLine(pen, points, { colour: accent, fill: accentWeak, closed });
    case 'axis':
      return drawLine(pen, points, { colour: accent, dash: [6, 3], closed });
    case 'guide':
      return drawLine(pen, points, { colour: guide, dash: [3, 3], closed });
    case 'brush':
      return drawLine(pen, points, { colour: accent, fill: accentWeak, closed });
    case 'touch':
      return drawLine(pen, points, { colour: accent, fill: accentWeak, dash: [6, 4], closed });
  }
}

const TICK_PX = 5;
/** Shorter on screen there is no room for the figure between the ends. */
const LEAST_PX = 18;

function paintMeasure(pen: Pen, shape: Extract<PreviewShape, { kind: 'measure' }>): void {
  const [a, b] = [pen.at(shape.from), pen.at(shape.to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < LEAST_PX) return;
  const side = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  drawLine(pen, [shape.from, shape.to], { colour: pen.palette.accent });
  for (const end of [a, b]) tick(pen, end, side);
  drawPlate(pen, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, String(shape.mm), {
    ground: pen.palette.labelGround,
    text: pen.palette.label,
  });
}

function tick({ context, palette }: Pen, end: Point, side: Point): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(end.x - side.x * TICK_PX, end.y - side.y * TICK_PX);
  context.lineTo(end.x + side.x * TICK_PX, end.y + side.y * TICK_PX);
  context.stroke();
}

function paintLabel(pen: Pen, at: Point, text: string): void {
  const p = pen.at(at);
  drawPlate(pen, { x: p.x + 30, y: p.y + 18 }, text, { ground: pen.palette.labelGround, text: pen.palette.label });
}

/** What caught the pointer and why. */
export function paintSnap(pen: Pen, hint: SnapHint, say: Say): void {
  const { context, palette } = pen;
  for (const guide of hint.guides) drawLine(pen, guide, { colour: palette.guide, dash: [4, 3] });
  const p = pen.at(hint.point);
  context.strokeStyle = palette.guide;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(p.x - 4, p.y - 4);
  context.lineTo(p.x + 4, p.y + 4);
  context.moveTo(p.x + 4, p.y - 4);
  context.lineTo(p.x - 4, p.y + 4);
  context.stroke();
  drawPlate(pen, { x: p.x, y: p.y - 22 }, say(hint.why), { ground: palette.guide, text: '#ffffff' });
}
