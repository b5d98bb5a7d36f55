import { applyMatrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import type { Underlay } from '../../model/plan-part.ts';
import { pinned, underlayMatrix, underlayOwnBox, underlayScale, type UnderlayPlace } from '../../model/underlay.ts';
import { storeyOf } from '../storey-view.ts';
import type { Shown, ToolContext } from '../tools/tool.ts';
import type { SelectStates } from '../tools/select/states.ts';
import { angleDegOf, distance, minus, toStep } from '../vector.ts';
import { setUnderlay } from './set-underlay.ts';

/** An underlay is turned by these steps while Shift is held, degrees. */
const STEP_DEG = 15;
/** Of its scale at most this part is left, or this many times it is made. */
const LEAST_FACTOR = 0.001;

/** A corner scales the underlay about the corner across, the handle above it turns it about its middle. */
export function showUnderlayResize(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const underlay = storey?.underlays[data.handle.ref.id];
  if (!storey || !underlay) return {};
  const isTurn = data.handle.dx === 0;
  const place = isTurn ? turned(underlay, data) : scaled(underlay, data);
  return {
    edits: place === null ? [] : [setUnderlay(storey, underlay.id, place)],
    label: isTurn ? 'undo.turnUnderlay' : 'undo.scaleUnderlay',
    ...(isTurn && place ? { preview: [{ kind: 'label', at: data.at, words: { key: 'canvas.angle', data: { angleDeg: place.angleDeg } } }] } : {}),
  };
}

function scaled(underlay: Underlay, { handle, at }: SelectStates['resizing']): UnderlayPlace | null {
  const box = underlayOwnBox(underlay.source);
  const pivotOwn: Point = { x: handle.dx < 0 ? box.x1 : box.x0, y: handle.dy < 0 ? box.y1 : box.y0 };
  const pivot = applyMatrix(underlayMatrix(underlay), pivotOwn);
  const before = distance(handle.at, pivot);
  if (before < 1) return null;
  const factor = Math.max(LEAST_FACTOR, distance(at, pivot) / before);
  return pinned(underlay, pivotOwn, pivot, underlayScale(underlay.source) * factor, underlay.angleDeg);
}

function turned(underlay: Underlay, { handle, at, constrain }: SelectStates['resizing']): UnderlayPlace | null {
  const { x0, y0, x1, y1 } = underlayOwnBox(underlay.source);
  const middleOwn: Point = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  const middle = applyMatrix(underlayMatrix(underlay), middleOwn);
  if (distance(at, middle) < 1) return null;
  const by = angleDegOf(minus(at, middle)) - angleDegOf(minus(handle.at, middle));
  const free = Math.round((underlay.angleDeg + by) * 10) / 10;
  return pinned(underlay, middleOwn, middle, underlayScale(underlay.source), constrain ? toStep(free, STEP_DEG) : free);
}
