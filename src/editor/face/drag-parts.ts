import type { Point } from '../../geometry/point.ts';
import { unionRect, type Rect } from '../../geometry/rect.ts';
import { tenth } from '../../model/face-part.ts';
import type { PreviewShape } from '../state.ts';
import type { Shown, ToolContext } from '../tools/tool.ts';
import type { SelectStates } from '../tools/select/states.ts';
import { minus } from '../vector.ts';
import { faceRect, movedParts, partsAmong, shiftedRect, shownFace } from './face-parts.ts';
import { catchStops, faceLines, settle, snapHintOf, stopsOf, type FaceSnap } from './snap-part.ts';

export const CATCH_PX = 6;
const NOT_CAUGHT: FaceSnap = { x: null, y: null };

/** Parts follow the pointer over the face: caught by guides, margins, the trim, its middle and the other parts. */
export function showPartDrag(tool: ToolContext, data: SelectStates['translating']): Shown {
  const { state } = tool;
  const sign = shownFace(state, state.project);
  const parts = sign === null ? [] : partsAmong(state.project, sign, data.refs);
  const [first, ...rest] = parts.map(({ box }) => box);
  if (sign === null || first === undefined) return {};
  const group = rest.reduce(unionRect, first);
  const pulled = oneWay(minus(data.at, data.from), data.constrain);
  const wished = shiftedRect(group, pulled);
  const caught = data.free ? NOT_CAUGHT : catchStops(stopsOf(wished), faceLines(state, state.project, sign, parts), tool.mm(CATCH_PX));
  const x = pulled.x === 0 && data.constrain ? group.x0 : caught.x ? wished.x0 + caught.x.by : settle(wished.x0, data.free);
  const y = pulled.y === 0 && data.constrain ? group.y0 : caught.y ? wished.y0 + caught.y.by : settle(wished.y0, data.free);
  const by = { x: tenth(x - group.x0), y: tenth(y - group.y0) };
  const now = shiftedRect(group, by);
  const edits = movedParts(state.project, parts.map(({ ref }) => ref), by);
  return { edits, label: 'undo.moveFacePart', snapHint: snapHintOf(caught, now), preview: distances(now, faceRect(sign)) };
}

/** Shift keeps the larger of the two directions. */
function oneWay(by: Point, constrain: boolean): Point {
  if (!constrain) return by;
  return Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
}

/** How far the box is from each edge of the trimmed face. */
function distances(box: Rect, face: Rect): readonly PreviewShape[] {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const measure = (from: Point, to: Point): PreviewShape[] => {
    const mm = tenth(Math.hypot(to.x - from.x, to.y - from.y));
    return mm > 0 ? [{ kind: 'measure', from, to, mm }] : [];
  };
  return [
    ...(box.x0 > face.x0 ? measure({ x: face.x0, y }, { x: box.x0, y }) : []),
    ...(box.x1 < face.x1 ? measure({ x: box.x1, y }, { x: face.x1, y }) : []),
    ...(box.y0 > face.y0 ? measure({ x, y: face.y0 }, { x, y: box.y0 }) : []),
    ...(box.y1 < face.y1 ? measure({ x, y: box.y1 }, { x, y: face.y1 }) : []),
  ];
}
