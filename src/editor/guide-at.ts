import type { Point } from '../geometry/point.ts';
import { viewportOf } from './camera.ts';
import type { EditorState, Guide } from './state.ts';
import { RULER_PX, toCanvas } from './viewport.ts';
import { guideGround, guidesShown } from './guides.ts';

/** What of guides the pointer is on: a guide that is there, or (index null) a ruler that a new one is drawn out of. */
export interface GuideGrip {
  readonly axis: Guide['axis'];
  readonly index: number | null;
}

/** How far beside a guide the pointer still means it, CSS pixels. */
const REACH_PX = 3;

/** The ruler under the pointer, of a face or a plan; the corner between both is none. Beyond the edge a hand still means it. The left ruler gives upright guides. */
export function rulerAt(state: EditorState, at: Point): Guide['axis'] | null {
  if (guideGround(state) === null) return null;
  const px = toCanvas(viewportOf(state), state.canvas, at);
  const [left, top] = [px.x < RULER_PX, px.y < RULER_PX];
  if (left === top) return null;
  return left ? 'x' : 'y';
}

const isOnCanvas = (state: EditorState, at: Point): boolean => {
  const { x, y } = toCanvas(viewportOf(state), state.canvas, at);
  return x >= 0 && y >= 0;
};

export function guideAt(state: EditorState, at: Point): GuideGrip | null {
  const axis = isOnCanvas(state, at) ? rulerAt(state, at) : null;
  if (axis !== null) return { axis, index: null };
  const reach = REACH_PX / viewportOf(state).zoom;
  const found = guidesShown(state).find((guide) => Math.abs(at[guide.axis] - guide.at) <= reach);
  return found === undefined ? null : { axis: found.axis, index: found.index };
}
