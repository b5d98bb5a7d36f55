import type { Point } from '../../../geometry/point.ts';
import type { KeyInput, PointerInput } from '../../api.ts';
import type { PreviewShape } from '../../state.ts';
import { storeyOf } from '../../storey-view.ts';
import { calibrated, LEAST_APART } from '../../underlay/fit-underlay.ts';
import { onUnderlay } from '../../underlay/on-underlay.ts';
import { setUnderlay } from '../../underlay/set-underlay.ts';
import { targetUnderlay } from '../../underlay/target-underlay.ts';
import { distance } from '../../vector.ts';
import type { Next, Step, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed, typedLength } from '../typing.ts';
import type { CalibrateStates } from './data.ts';

const START: Next<CalibrateStates> = { to: 'idle', data: { at: null } };

/** Waits for the first point. */
export const idle: ToolState<CalibrateStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.calibrate.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { at: event.at } }),
  pointerDown: (tool, _data, event) => ({ to: 'second', data: { first: onUnderlay(tool, event).point, at: event.at } }),
  show: (tool, { at }) => (targetUnderlay(tool.state) === null ? { hint: { key: 'hint.calibrate.none' } } : { snapHint: at && onUnderlay(tool, { at, alt: false }).hint }),
};

/** Level or upright from the first point while Shift is held. */
const straight = (first: Point, at: Point): Point => (Math.abs(at.x - first.x) >= Math.abs(at.y - first.y) ? { x: at.x, y: first.y } : { x: first.x, y: at.y });

const placed = (tool: ToolContext, first: Point, event: PointerInput): Point =>
  event.shift ? straight(first, event.at) : onUnderlay(tool, event).point;

const line = (from: Point, to: Point): readonly PreviewShape[] => [
  { kind: 'polyline', points: [from, to], closed: false, style: 'axis' },
  { kind: 'measure', from, to, mm: Math.round(distance(from, to)) },
];

/** Waits for the second point. */
export const second: ToolState<CalibrateStates, 'second'> = {
  cursor: 'crosshair',
  hint: 'hint.calibrate.second',
  pointerMove: (tool, data, event) => ({ to: 'second', data: { ...data, at: placed(tool, data.first, event) } }),
  pointerDown(tool, { first }, event) {
    const at = placed(tool, first, event);
    return distance(first, at) < LEAST_APART ? undefined : { to: 'measured', data: { first, second: at, typing: NOTHING_TYPED } };
  },
  key: (_tool, _data, event) => (event.key === 'Backspace' ? START : null),
  show: (_tool, { first, at }) => ({ preview: line(first, at) }),
};

/** Both points are set: what is typed now is how far they are apart. */
export const measured: ToolState<CalibrateStates, 'measured'> = {
  cursor: 'crosshair',
  hint: 'hint.calibrate.measured',
  pointerDown: (tool, _data, event) => ({ to: 'second', data: { first: onUnderlay(tool, event).point, at: event.at } }),
  key,
  show: (_tool, data) => ({ preview: line(data.first, data.second), typed: shownTyping(data.typing, '') }),
};

function key(tool: ToolContext, data: CalibrateStates['measured'], event: KeyInput): Next<CalibrateStates> | null {
  // There is one number to type here, so Tab goes where it always goes.
  const typing = event.key === 'Tab' ? null : typed(data.typing, event);
  if (typing) return { to: 'measured', data: { ...data, typing } };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'measured', data: { ...data, typing: NOTHING_TYPED } };
  if (event.key === 'Backspace') return { to: 'second', data: { first: data.first, at: data.second } };
  const mm = typedLength(data.typing.first);
  if (event.key !== 'Enter' || mm === null) return null;
  const step = stepOf(tool, data, mm);
  return step && { ...START, commit: step };
}

/** The step that makes the two points of the underlay so many mm apart. */
function stepOf(tool: ToolContext, data: CalibrateStates['measured'], mm: number): Step | null {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const underlay = targetUnderlay(tool.state);
  if (!storey || !underlay) return null;
  return { label: 'undo.calibrateUnderlay', edits: [setUnderlay(storey, underlay.id, calibrated(underlay, data.first, data.second, mm))] };
}
