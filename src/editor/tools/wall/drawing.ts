import type { Point } from '../../../geometry/point.ts';
import type { KeyInput } from '../../api.ts';
import type { PreviewShape } from '../../state.ts';
import { angleDegOf, distance, leftOf, minus, plus, times, unit } from '../../vector.ts';
import { WALL_STYLES } from '../../wall-styles.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import { chainEdits, endOf, type End } from './chain.ts';
import type { WallStates } from './states.ts';

type Chain = WallStates['drawing'];

const START: Next<WallStates> = { to: 'idle', data: { aim: null } };

/** A chain grows with each click; a click on its start closes it. */
export const drawing: ToolState<WallStates, 'drawing'> = {
  cursor: 'crosshair',
  hint: 'hint.wall.drawing',
  pointerMove: (_tool, data, event) => ({
    to: 'drawing',
    data: { ...data, aim: { at: event.at, constrain: event.shift, free: event.alt } },
  }),
  pointerDown(tool, data, event) {
    const aimed: Chain = { ...data, aim: { at: event.at, constrain: event.shift, free: event.alt } };
    return place(tool, aimed);
  },
  doubleClick: (_tool, data) => (data.corners.length > 1 ? { ...START, commit: true } : undefined),
  key,
  show,
};

function place(tool: ToolContext, data: Chain): Next<WallStates> | undefined {
  const end = endOf(tool, data);
  if (end.closes) return { ...START, commit: { label: 'undo.addWalls', edits: chainEdits(tool, data.corners, true) } };
  if (distance(end.point, data.corners.at(-1)!) < 1) return undefined;
  return { to: 'drawing', data: { ...data, corners: [...data.corners, end.point], typing: NOTHING_TYPED } };
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<WallStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'drawing', data: { ...data, typing } };
  switch (event.key) {
    case 'Enter':
      return isTyping(data.typing) ? (place(tool, data) ?? null) : { ...START, commit: true };
    case 'Escape':
      if (isTyping(data.typing)) return { to: 'drawing', data: { ...data, typing: NOTHING_TYPED } };
      // The walls that stand already are kept; undo takes the whole chain away.
      return { ...START, commit: true };
    case 'Backspace':
      return data.corners.length > 1 ? { to: 'drawing', data: { ...data, corners: data.corners.slice(0, -1) } } : START;
    default:
      return null;
  }
}

function show(tool: ToolContext, data: Chain): Shown {
  const end = endOf(tool, data);
  return {
    edits: chainEdits(tool, data.corners, false),
    label: 'undo.addWalls',
    preview: rubber(tool, data.corners.at(-1)!, end),
    snapHint: end.closes ? { point: end.point, why: { key: 'snap.close' }, guides: [] } : end.hint,
    typed: shownTyping(data.typing, '∠'),
  };
}

/** The wall that the next click would build: its body, its line, its length and its angle. */
function rubber(tool: ToolContext, from: Point, end: End): readonly PreviewShape[] {
  const mm = Math.round(distance(from, end.point));
  if (mm === 0) return [];
  const half = Math.max(30, WALL_STYLES[tool.state.wallStyle].thickness / 2);
  const side = times(leftOf(unit(minus(end.point, from))), half);
  const body = [plus(from, side), plus(end.point, side), minus(end.point, side), minus(from, side)];
  const angleDeg = Math.round(angleDegOf(minus(end.point, from)) * 10) / 10;
  return [
    { kind: 'polyline', points: body, closed: true, style: 'body' },
    { kind: 'polyline', points: [from, end.point], closed: false, style: 'axis' },
    { kind: 'measure', from, to: end.point, mm },
    { kind: 'label', at: end.point, words: { key: 'canvas.angle', data: { angleDeg } } },
  ];
}
