import type { Point } from '../../geometry/point.ts';
import { inflate, type Rect } from '../../geometry/rect.ts';
import type { EditorState } from '../../editor/state.ts';
import type { Sign } from '../../model/sign.ts';
import type { SignType } from '../../model/sign-type.ts';
import { drawLine, drawPlate, type Pen } from './pen.ts';
import type { Surroundings } from './surroundings.ts';

/** The trim line, the zone of the bleed around it and the margins that no character enters. */
export function paintFaceFrame(pen: Pen, state: EditorState, { draw, say }: Surroundings): void {
  const sign = (state.draft ?? state.project).signs[state.faceSignId ?? ''];
  const type = sign && draw.signTypes[sign.kind];
  if (!sign || !type) return;
  const trim: Rect = { x0: 0, y0: 0, x1: sign.size.width, y1: sign.size.height };
  const { accent, guide, before } = pen.palette;
  if (type.bleed > 0) drawLine(pen, ring(inflate(trim, type.bleed)), { colour: before, dash: [2, 2], closed: true });
  drawLine(pen, ring(marginBox(sign, type)), { colour: guide, dash: [1, 4], closed: true });
  drawLine(pen, ring(trim), { colour: accent, dash: [8, 3], closed: true });
  const { width, height } = sign.size;
  words(pen, { x: width / 2, y: height }, -16, say({ key: 'canvas.trim', data: { width, height } }));
  words(pen, { x: width / 2, y: 0 }, 16, say({ key: 'canvas.bleed', data: { bleed: type.bleed } }));
}

/** The margins of the sign type, in proportion where the sign has another size. */
function marginBox(sign: Sign, type: SignType): Rect {
  const [sx, sy] = [sign.size.width / type.size.width, sign.size.height / type.size.height];
  return {
    x0: type.margins.left * sx,
    x1: sign.size.width - type.margins.right * sx,
    y0: type.margins.bottom * sy,
    y1: sign.size.height - type.margins.top * sy,
  };
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
