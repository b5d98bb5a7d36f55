import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { facePlaceOf, tenth } from '../../model/face-part.ts';
import type { PreviewShape } from '../state.ts';
import type { SelectStates } from '../tools/select/states.ts';
import type { Shown, ToolContext } from '../tools/tool.ts';
import { CATCH_PX } from './drag-parts.ts';
import { partRect, setRect, shownFace } from './face-parts.ts';
import { catchStops, faceLines, settle, snapHintOf, type Stops } from './snap-part.ts';

/** No side of a part that has one is made shorter, mm. */
const LEAST = 1;

/** The edge or corner under the hand moves, the opposite one stays. Marks keep their proportion, the others with Shift. */
export function showPartResize(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const { state } = tool;
  const { ref } = data.handle;
  const sign = shownFace(state, state.project);
  const before = partRect(state.project, ref);
  if (sign === null || before === null) return {};
  const wished = pulledBox(before, data);
  const caught = catchStops(movingStops(wished, data.handle), data.free ? [] : faceLines(state, state.project, sign, [{ ref, box: before }]), tool.mm(CATCH_PX));
  const box = settledBox(before, wished, data, caught.x?.by ?? null, caught.y?.by ?? null);
  const keeps = facePlaceOf(ref)?.part === 'mark' || data.constrain;
  const next = keeps ? inProportion(before, box, data.handle) : box;
  return {
    edits: setRect({ ref, box: before }, next),
    label: 'undo.resizeFacePart',
    snapHint: keeps ? null : snapHintOf(caught, next),
    preview: sizes(next),
  };
}

type Grip = SelectStates['resizing']['handle'];

function pulledBox(box: Rect, { handle: { dx, dy }, from, at }: SelectStates['resizing']): Rect {
  const by = { x: at.x - from.x, y: at.y - from.y };
  return {
    x0: dx === -1 ? Math.min(box.x1 - LEAST, box.x0 + by.x) : box.x0,
    x1: dx === 1 ? Math.max(box.x0 + LEAST, box.x1 + by.x) : box.x1,
    y0: dy === -1 ? Math.min(box.y1 - LEAST, box.y0 + by.y) : box.y0,
    y1: dy === 1 ? Math.max(box.y0 + LEAST, box.y1 + by.y) : box.y1,
  };
}

/** Only the edges under the hand are caught. */
const movingStops = (box: Rect, { dx, dy }: Grip): Stops => ({
  x: dx === 0 ? [] : [{ at: dx === -1 ? box.x0 : box.x1, middle: false }],
  y: dy === 0 ? [] : [{ at: dy === -1 ? box.y0 : box.y1, middle: false }],
});

/** Each edge that moves is where it was caught, else at a whole mm. */
function settledBox(before: Rect, wished: Rect, { handle: { dx, dy }, free }: SelectStates['resizing'], byX: number | null, byY: number | null): Rect {
  const edge = (at: number, by: number | null): number => (by === null ? settle(at, free) : at + by);
  return {
    x0: dx === -1 ? Math.min(edge(wished.x0, byX), before.x1) : before.x0,
    x1: dx === 1 ? Math.max(edge(wished.x1, byX), before.x0) : before.x1,
    y0: dy === -1 ? Math.min(edge(wished.y0, byY), before.y1) : before.y0,
    y1: dy === 1 ? Math.max(edge(wished.y1, byY), before.y0) : before.y1,
  };
}

/** As large as the larger change asks for, about the corner or the edge that stays. */
function inProportion(before: Rect, box: Rect, { dx, dy }: Grip): Rect {
  const [width, height] = [rectWidth(before), rectHeight(before)];
  if (width === 0 || height === 0) return box;
  const [rx, ry] = [rectWidth(box) / width, rectHeight(box) / height];
  const ratio = dx === 0 ? ry : dy === 0 ? rx : Math.max(rx, ry);
  const [w, h] = [tenth(width * ratio), tenth(height * ratio)];
  const x0 = dx === -1 ? before.x1 - w : dx === 1 ? before.x0 : (before.x0 + before.x1 - w) / 2;
  const y0 = dy === -1 ? before.y1 - h : dy === 1 ? before.y0 : (before.y0 + before.y1 - h) / 2;
  return { x0, y0, x1: x0 + w, y1: y0 + h };
}

const sizes = (box: Rect): readonly PreviewShape[] => [
  { kind: 'measure', from: { x: box.x0, y: box.y0 }, to: { x: box.x1, y: box.y0 }, mm: tenth(rectWidth(box)) },
  { kind: 'measure', from: { x: box.x1, y: box.y0 }, to: { x: box.x1, y: box.y1 }, mm: tenth(rectHeight(box)) },
];
