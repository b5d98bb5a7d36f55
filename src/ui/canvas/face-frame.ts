import type { Point } from '../../geometry/point.ts';
import { inflate, type Rect } from '../../geometry/rect.ts';
import type { EditorState } from '../../editor/state.ts';
import { marginRect } from '../../editor/face/snap-part.ts';
import { paintGuides } from './paint-guides.ts';
import { drawLine, drawPlate, type Pen } from './pen.ts';
import type { Surroundings } from './surroundings.ts';

/** The trim line, the zone of the bleed around it the margins that no character enters, and the guides. */
export function paintFaceFrame(pen: Pen, state: EditorState, { draw, say }: Surroundings): void {
  const sign = (state.draft ?? state.project).signs[state.faceSignId ?? ''];
  const type = sign && draw.signTypes[sign.kind];
  if (!sign || !type) return;
  const trim: Rect = { x0: 0, y0: 0, x1: sign.size.width, y1: sign.size.height };
  const { accent, guide, before } = pen.palette;
  if (type.bleed > 0) drawLine(pen, ring(inflate(trim, type.bleed)), { colour: before, dash: [2, 2], closed: true });
  drawLine(pen, ring(marginRect(state, sign)), { colour: guide, dash: [1, 4], closed: true });
  drawLine(pen, ring(trim), { colour: accent, dash: [8, 3], closed: true });
  paintGuides(pen, state);
  const { width, height } = sign.size;
  words(pen, { x: width / 2, y: height }, -16, say({ key: 'canvas.trim', data: { width, height } }));
  words(pen, { x: width / 2, y: 0 }, 16, say({ key: 'canvas.bleed', data: { bleed: type.bleed } }));
}

const ring = ({ x0, y0, x1, y1 }: Rect): readonly Point[] => [
  { x: x0, y: y0 },
  { x: x1, y: y0 },
  { x: x1, y: y1 },
  { x: x0, y: y1 },
];

function words(pen: Pen, at: Point, dy: number, text: string): void {
  const p = pen.at(at);
  drawPlate(pen, { x: p.x, y: p.y + dy }, text, { ground: pen.palette.rulerGround, text: pen.palette.rulerText });
}
