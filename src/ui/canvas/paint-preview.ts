import type { Point } from '../../geometry/point.ts';
import type { PreviewShape, SnapHint, Words } from '../../editor/state.ts';
import { drawLine, drawPlate, plateWidth, type Pen } from './pen.ts';
import { spread } from './plates.ts';

/** Words by key, in the language of the interface. */
export type Say = (words: Words) => string;

/** Words that wait for a place where they cover no others. */
interface Told {
  readonly at: Point;
  readonly text: string;
  readonly isSnap: boolean;
}

/** What the gesture under way shows: bodies, help lines, what caught the pointer, and all that is told in words. */
export function paintUnderWay(pen: Pen, shapes: readonly PreviewShape[], hint: SnapHint | null, say: Say): void {
  const told: Told[] = hint === null ? [] : [paintSnap(pen, hint, say)];
  for (const shape of shapes) {
    if (shape.kind === 'polyline') paintPolyline(pen, shape);
    else if (shape.kind === 'measure') told.push(...paintMeasure(pen, shape));
    else told.push({ at: placeOfLabel(pen.at(shape.at), shape.middle ?? false), text: say(shape.words), isSnap: false });
  }
  const places = spread(told.map(({ at, text }) => ({ at, width: plateWidth(pen, text) })));
  const { guide, labelGround, label } = pen.palette;
  told.forEach(({ text, isSnap }, i) =>
    drawPlate(pen, places[i]!, text, isSnap ? { ground: guide, text: '#ffffff' } : { ground: labelGround, text: label }),
  );
}

const placeOfLabel = ({ x, y }: Point, isUpon: boolean): Point => (isUpon ? { x, y } : { x: x + 30, y: y + 18 });

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

function paintMeasure(pen: Pen, shape: Extract<PreviewShape, { kind: 'measure' }>): readonly Told[] {
  const [a, b] = [pen.at(shape.from), pen.at(shape.to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < LEAST_PX) return [];
  const side = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  drawLine(pen, [shape.from, shape.to], { colour: pen.palette.accent });
  for (const end of [a, b]) tick(pen, end, side);
  return [{ at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, text: String(shape.mm), isSnap: false }];
}

function tick({ context, palette }: Pen, end: Point, side: Point): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(end.x - side.x * TICK_PX, end.y - side.y * TICK_PX);
  context.lineTo(end.x + side.x * TICK_PX, end.y + side.y * TICK_PX);
  context.stroke();
}

/** What caught the pointer and why. */
function paintSnap(pen: Pen, hint: SnapHint, say: Say): Told {
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
  return { at: { x: p.x, y: p.y - 22 }, text: say(hint.why), isSnap: true };
}
